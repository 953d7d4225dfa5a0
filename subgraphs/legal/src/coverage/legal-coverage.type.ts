import type { AsOf } from "@tizilim/common/pure/as-of";
import { Field, Int, ObjectType } from "type-graphql";

@ObjectType("LegalCoverage", { description: "Whether services have acts, and acts' services their place in the register, on a day.", simpleResolvers: true })
export class LegalCoverage {
  @Field(() => Int, { description: "Services in force on the day." })
  servicesTotal!: number;

  @Field(() => Int, { description: "Those whose act is IN_FORCE or AMENDED on the day." })
  withActInForce!: number;

  @Field(() => Int, {
    description: "Those for which the register names no act, or one of which nothing shows that it is in force: its card is not held, or its state on the day is UNKNOWN or DRAFT.",
  })
  withoutAct!: number;

  @Field(() => Int, { description: "Those whose act is REPEALED on the day." })
  withRepealedAct!: number;
}

/** With the moment that it is told for. */
export interface CoverageView extends LegalCoverage {
  readonly asOf: AsOf;
}
