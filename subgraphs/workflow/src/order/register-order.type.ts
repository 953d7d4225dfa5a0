import { ProblemType } from "@tizilim/common/graphql/finding.type";
import { NodeType } from "@tizilim/common/graphql/node.type";
import { DateScalar } from "@tizilim/common/graphql/scalars";
import type { Day } from "@tizilim/common/pure/day";
import type { Problem } from "@tizilim/common/pure/problem";
import { Directive, Field, ID, ObjectType } from "type-graphql";
import type { RegisterOrder } from "../domain/register-order";
import { RegisterEntryStub, registerEntryStub } from "../references/register-entry.stub";
import { RegisterOrderStatusEnum } from "./register-order-status.enum";

@Directive('@key(fields: "_ref")')
@ObjectType("RegisterOrder", {
  description:
    "The order by which the register changes (norm 43): all of its proposals or none. An entered one is public; before that, and when " +
    "refused, those who decide and concur see it.",
  implements: NodeType,
  simpleResolvers: true,
})
export class RegisterOrderType {
  readonly __typename!: "RegisterOrder";

  @Directive("@inaccessible")
  @Field(() => ID, { name: "_ref", description: "Key between subgraphs: the id." })
  _ref!: string;

  @Field(() => ID, { description: "Unique over all types." })
  id!: string;

  @Field(() => String, { description: "Number of the order." })
  number!: string;

  @Field(() => DateScalar, { description: "Date of the order." })
  date!: Day;

  @Field(() => DateScalar, { description: "The day from which it has effect." })
  effectiveFrom!: Day;

  @Field(() => RegisterOrderStatusEnum, { description: "How far it has come." })
  status!: RegisterOrder["status"];

  @Field(() => [RegisterEntryStub], { nullable: "items", description: "The register's entries in their sequence; empty until it is entered." })
  entries!: ReadonlyArray<RegisterEntryStub>;

  @Field(() => [ProblemType], { description: "Every reason for which the register refused it, each with its proposal in field; empty otherwise." })
  refusal!: ReadonlyArray<Problem>;
}

export interface RegisterOrderValue extends RegisterOrderType {
  /** In the sequence in which they are entered. */
  readonly proposalIds: ReadonlyArray<string>;
}

export function orderView(order: RegisterOrder): RegisterOrderValue {
  const { id, number, date, effectiveFrom, status, proposals } = order;
  return {
    __typename: "RegisterOrder", _ref: id, id, number, date, effectiveFrom, status, proposalIds: proposals,
    entries: order.status === "ENTERED" ? order.entries.map(({ entry }) => registerEntryStub(entry)) : [],
    refusal: order.status === "REFUSED" ? order.refusal : [],
  };
}
