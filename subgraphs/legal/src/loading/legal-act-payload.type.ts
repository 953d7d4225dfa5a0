import { FindingType, ProblemType } from "@tizilim/common/graphql/finding.type";
import { DateScalar } from "@tizilim/common/graphql/scalars";
import type { Day } from "@tizilim/common/pure/day";
import type { Problem } from "@tizilim/common/pure/problem";
import { Field, ObjectType } from "type-graphql";
import { LegalAct } from "../act/legal-act.type";
import type { ActFinding } from "../domain/act-finding";

@ObjectType("LegalActPayload", { description: "The act as it is known after the loading, or everything that stands in the way; then nothing is loaded.", simpleResolvers: true })
export class LegalActPayload {
  @Field(() => LegalAct, { nullable: true, description: "Null when refused." })
  act!: LegalAct | null;

  @Field(() => DateScalar, { nullable: true, description: "First day of the edition that the text is of." })
  edition!: Day | null;

  @Field(() => [FindingType], { description: "What could not be understood in the text, with its place." })
  findings!: ReadonlyArray<ActFinding>;

  @Field(() => [ProblemType], { description: "Every refusal at once; empty when loaded." })
  problems!: ReadonlyArray<Problem>;
}
