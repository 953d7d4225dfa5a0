import { LanguageEnum } from "@tizilim/common/graphql/language.enum";
import type { Language } from "@tizilim/common/pure/localized-text";
import { Field, ObjectType } from "type-graphql";
import { ServiceCandidate } from "../candidate/service-candidate.type";
import type { RequirementItem, RequirementVerdict } from "../domain/requirement/requirement-item";
import { ServiceStub } from "../service/service.stub";
import { EvidenceType } from "./evidence.type";
import { RequirementItemEnum, RequirementVerdictEnum } from "./requirement.enum";

@ObjectType("RequirementCheck", { description: "One of the ten items that the appendix must hold (norm 59), for one service of the act in one language. No PRESENT without evidence.", simpleResolvers: true })
export class RequirementCheckType {
  @Field(() => ServiceCandidate, { description: "The service, as it was found in the act." })
  candidate!: ServiceCandidate;

  @Field(() => ServiceStub, { nullable: true, description: "The service of the register that it is." })
  service!: ServiceStub | null;

  @Field(() => RequirementItemEnum, { description: "The item." })
  item!: RequirementItem;

  @Field(() => LanguageEnum, { description: "Language of the text." })
  language!: Language;

  @Field(() => RequirementVerdictEnum, { description: "What the text says of it." })
  verdict!: RequirementVerdict;

  @Field(() => EvidenceType, { nullable: true, description: "The words; of an empty item its label." })
  evidence!: EvidenceType | null;
}
