import { LocalizedTextType } from "@tizilim/common/graphql/localized-text.type";
import { NodeType } from "@tizilim/common/graphql/node.type";
import { DateScalar } from "@tizilim/common/graphql/scalars";
import type { Day } from "@tizilim/common/pure/day";
import type { LocalizedText } from "@tizilim/common/pure/localized-text";
import { Directive, Field, Float, ID, Int, ObjectType } from "type-graphql";
import { LegalAct } from "../act/legal-act.type";
import { EvidenceType } from "../analysis/evidence.type";
import type { CandidateKind, CandidateState } from "../domain/candidate/candidate";
import type { ServiceMarkName } from "../domain/finding/found-service";
import type { MatchReason } from "../domain/register/service-match";
import { ServiceStub } from "../service/service.stub";
import { CandidateKindEnum, CandidateStateEnum, MatchReasonEnum, ServiceMarkEnum } from "./candidate-enums.enum";

@ObjectType("ServiceMark", { description: "A mark of a state service that a candidate meets (norm 37), with the words that show it.", simpleResolvers: true })
export class ServiceMarkType {
  @Field(() => ServiceMarkEnum, { description: "The mark." })
  mark!: ServiceMarkName;

  @Field(() => EvidenceType, { description: "The words." })
  evidence!: EvidenceType;
}

@ObjectType("CandidateMatch", { description: "A service of the register that a candidate may be.", simpleResolvers: true })
export class CandidateMatchType {
  @Field(() => ServiceStub, { nullable: true, description: "The service." })
  service!: ServiceStub;

  @Field(() => [MatchReasonEnum], { description: "Why." })
  by!: ReadonlyArray<MatchReason>;

  @Field(() => Float, { description: "Likeness of the names, 0 to 1." })
  likeness!: number;
}

@Directive('@key(fields: "_ref")')
@ObjectType("ServiceCandidate", { description: "A state service that the text of an act names or describes, or one that it ends.", implements: NodeType, simpleResolvers: true })
export class ServiceCandidate {
  readonly __typename!: "ServiceCandidate";

  @Directive("@inaccessible")
  @Field(() => ID, { name: "_ref", description: "Key between subgraphs: the id." })
  _ref!: string;

  @Field(() => ID, { description: "Unique over all types." })
  id!: string;

  @Field(() => CandidateKindEnum, { description: "What it leads to." })
  kind!: CandidateKind;

  @Field(() => LegalAct, { simple: false, description: "The act that it was found in." })
  act!: LegalAct | Promise<LegalAct>;

  @Field(() => LocalizedTextType, { description: "Its name in the languages in which it was found." })
  name!: LocalizedText;

  @Field(() => CandidateStateEnum, { description: "What was decided of it." })
  state!: CandidateState;

  @Field(() => Float, { description: "What its signals weigh together, 0 to 1." })
  score!: number;

  @Field(() => [String], { description: "The signals that fired, the heaviest first." })
  signals!: ReadonlyArray<string>;

  @Field(() => [EvidenceType], { description: "The words that they rest on." })
  evidence!: ReadonlyArray<EvidenceType>;

  @Field(() => ServiceStub, { nullable: true, description: "The service of the register that it is, by decision or by its match; null where none or several answer." })
  match!: ServiceStub | null;

  @Field(() => [CandidateMatchType], { description: "Every service of the register that it may be, the likeliest first; several where it is ambiguous." })
  matches!: ReadonlyArray<CandidateMatchType>;

  @Field(() => Boolean, { description: "Found without any formal signal: a function with intake and issue of a result." })
  hidden!: boolean;

  @Field(() => [ServiceMarkType], { description: "Marks of a state service that it meets (norm 37)." })
  marks!: ReadonlyArray<ServiceMarkType>;

  @Field(() => DateScalar, { description: "When it was found first." })
  foundOn!: Day;

  @Field(() => Boolean, { description: "The newest edition of its act has it no more." })
  gone!: boolean;

  @Field(() => LocalizedTextType, { nullable: true, description: "Of a dismissed one: why." })
  reason!: LocalizedText | null;

  @Field(() => Int, { description: "Grows with every decision." })
  version!: number;
}
