import { NodeType } from "@tizilim/common/graphql/node.type";
import { DateTimeScalar } from "@tizilim/common/graphql/scalars";
import type { Instant } from "@tizilim/common/pure/instant";
import { Directive, Field, ID, Int, ObjectType } from "type-graphql";
import { ReportingPeriod } from "../period/reporting-period.type";
import { ProviderStub } from "../references/provider.stub";
import type { InventoryRow } from "./inventory.row";
import { InventoryStatusEnum } from "./inventory-status.enum";

@Directive('@key(fields: "_ref")')
@ObjectType("Inventory", {
  description:
    "Quarterly inventory of one body (norm 13): one item for each of its services. Opened by itself when the quarter ends. Seen " +
    "by the body, and by those who review proposals.",
  implements: NodeType,
  simpleResolvers: true,
})
export class Inventory {
  readonly __typename!: "Inventory";

  @Directive("@inaccessible")
  @Field(() => ID, { name: "_ref", description: "Key between subgraphs: the id." })
  _ref!: string;

  @Field(() => ID, { description: "Unique over all types." })
  id!: string;

  @Field(() => ProviderStub, { nullable: true, description: "Whose it is." })
  body!: ProviderStub;

  @Field(() => ReportingPeriod, { description: "The quarter." })
  period!: ReportingPeriod;

  @Field(() => InventoryStatusEnum, { description: "How far it has come." })
  status!: InventoryRow["status"];

  @Field(() => DateTimeScalar, { nullable: true, description: "When it was submitted." })
  submittedAt!: Instant | null;

  @Field(() => Boolean, { description: "Whether it was submitted after the date that binds for proposals (norm 14)." })
  late!: boolean;

  @Field(() => Int, { description: "Grows with every change: what expectedVersion is compared with." })
  version!: number;
}

/** With what its progress is counted from: the total of an open one is asked of the register. */
export interface InventoryView extends Inventory {
  readonly counted: Pick<InventoryRow, "total" | "confirmed" | "needsChange">;
}
