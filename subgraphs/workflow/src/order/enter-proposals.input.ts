import { KeyedInput } from "@tizilim/common/graphql/keyed.input";
import { DateScalar } from "@tizilim/common/graphql/scalars";
import type { Day } from "@tizilim/common/pure/day";
import { Field, ID, InputType, Int } from "type-graphql";
import { LONGEST_ORDER_NUMBER, MOST_IN_AN_ORDER } from "../domain/register-order";

@InputType("EnterProposalsInput", { description: "An order, and the proposals that it enters (norms 17 and 43)." })
export class EnterProposalsInput extends KeyedInput {
  @Field(() => [ID], { description: `Ids of proposals in which both bodies concur, in any sequence; ${MOST_IN_AN_ORDER} at most.` })
  proposals!: string[];

  @Field(() => String, { description: `Number of the order, ${LONGEST_ORDER_NUMBER} signs at most.` })
  orderNumber!: string;

  @Field(() => DateScalar, { description: "Date of the order; no day ahead." })
  orderDate!: Day;

  @Field(() => DateScalar, { description: "The day from which it has effect; it may lie ahead." })
  effectiveFrom!: Day;

  @Field(() => Int, {
    nullable: true,
    description:
      "Revision of a preview of this order: when entries of the register since then touch its services or subsections, it is refused with " +
      "BASE_MOVED. Without it each amendment and exclusion is still held to the entry that it was agreed over.",
  })
  expectedRevision?: number | null;
}
