import { ProblemType } from "@tizilim/common/graphql/finding.type";
import type { Problem } from "@tizilim/common/pure/problem";
import { Field, ObjectType } from "type-graphql";
import { Obligation } from "./obligation.type";

@ObjectType("ObligationPayload", { description: "The obligation as it stands after that, or everything that stands in the way.", simpleResolvers: true })
export class ObligationPayload {
  @Field(() => Obligation, { nullable: true, description: "Null when refused." })
  obligation!: Obligation | null;

  @Field(() => [ProblemType], { description: "Every refusal at once; empty when recorded." })
  problems!: ReadonlyArray<Problem>;
}
