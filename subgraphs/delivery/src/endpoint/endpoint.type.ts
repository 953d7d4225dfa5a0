import { NodeType } from "@tizilim/common/graphql/node.type";
import { DateTimeScalar } from "@tizilim/common/graphql/scalars";
import type { Instant } from "@tizilim/common/pure/instant";
import { Directive, Field, ID, Int, ObjectType } from "type-graphql";
import type { EndpointStatus, PauseReason } from "../domain/endpoint-standing";
import { EndpointPauseReasonEnum, EndpointStatusEnum } from "./endpoint-enums.enum";
import { EndpointFilterType } from "./endpoint-filter.type";
import type { EndpointRow } from "./endpoint.row";

@Directive('@key(fields: "_ref")')
@ObjectType("Endpoint", {
  description: "Where a partner is told of every entry of the register, in order, each until it is confirmed (docs/delivery.md). Seen by its owner and by administrators.",
  implements: NodeType,
  simpleResolvers: true,
})
export class Endpoint {
  readonly __typename!: "Endpoint";

  @Directive("@inaccessible")
  @Field(() => ID, { name: "_ref", description: "Key between subgraphs: the id." })
  _ref!: string;

  @Field(() => ID, { description: "Unique over all types." })
  id!: string;

  @Field(() => String, { description: "Whose it is: the id of a body, or the name of a person who acts for none." })
  owner!: string;

  @Field(() => String, { description: "Where entries are sent to." })
  url!: string;

  @Field(() => EndpointStatusEnum, { description: "How it stands." })
  status!: EndpointStatus;

  @Field(() => String, { description: "What is told of each entry, in GraphQL, as its owner wrote it." })
  selection!: string;

  @Field(() => EndpointFilterType, { nullable: true, description: "Which services it hears of; null: all." })
  filter!: EndpointFilterType | null;

  @Field(() => Int, { description: "Grows with every change that its owner makes: what expectedVersion is compared with." })
  version!: number;

  @Field(() => Int, { description: "Number of the last entry that the receiver has confirmed, or that the filter leaves out." })
  position!: number;

  @Field(() => EndpointPauseReasonEnum, { nullable: true, description: "Why it is paused; null where it is not." })
  pausedBecause!: PauseReason | null;

  @Field(() => Int, { description: "Attempts that failed since the last success." })
  failedAttempts!: number;

  @Field(() => DateTimeScalar, { nullable: true, description: "When the first of them was made; null where none failed." })
  failingSince!: Instant | null;

  @Field(() => DateTimeScalar, { nullable: true, description: "When the next attempt is made at the earliest; null: at once, or none is." })
  nextAttemptAt!: Instant | null;

  @Field(() => DateTimeScalar, { nullable: true, description: "When the receiver agreed to be sent to; null: not yet, or not at this url." })
  verifiedAt!: Instant | null;

  @Field(() => DateTimeScalar, { description: "When it was saved first." })
  createdAt!: Instant;

  @Field(() => DateTimeScalar, { description: "When its owner changed it last, or its status did by itself." })
  changedAt!: Instant;

  @Field(() => DateTimeScalar, { nullable: true, description: "When it was deleted: told once, by the mutation that does it." })
  deletedAt!: Instant | null;
}

/** With the moment of a pause where the row tells it. */
export interface EndpointView extends Endpoint {
  readonly row: EndpointRow;
}
