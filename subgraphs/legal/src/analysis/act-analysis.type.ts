import { DateScalar, DateTimeScalar } from "@tizilim/common/graphql/scalars";
import type { Day } from "@tizilim/common/pure/day";
import type { Instant } from "@tizilim/common/pure/instant";
import { Field, ObjectType } from "type-graphql";
import { ServiceCandidate } from "../candidate/service-candidate.type";
import { DiscrepancyType } from "./discrepancy.type";
import { EvidentFindingType } from "./evident-finding.type";
import { RequirementCheckType } from "./requirement-check.type";

@ObjectType("ActAnalysis", { description: "What was found in the newest edition of an act (RULES-2025/8).", simpleResolvers: true })
export class ActAnalysisType {
  @Field(() => DateTimeScalar, { description: "When the edition was analysed." })
  analysedAt!: Instant;

  @Field(() => DateScalar, { description: "First day of the edition." })
  edition!: Day;

  @Field(() => [ServiceCandidate], { description: "The services that it names, describes or ends, in the order in which they were found." })
  candidates!: ReadonlyArray<ServiceCandidate>;

  @Field(() => [RequirementCheckType], { description: "The ten items (norm 59) of each service that it names, in each language of its text." })
  requirements!: ReadonlyArray<RequirementCheckType>;

  @Field(() => [DiscrepancyType], { description: "Where it and the register say different things of a service." })
  discrepancies!: ReadonlyArray<DiscrepancyType>;

  @Field(() => [EvidentFindingType], { description: "Its other duties that it does not meet (norms 57, 58, 60, 67 to 69, 73, 84)." })
  findings!: ReadonlyArray<EvidentFindingType>;
}
