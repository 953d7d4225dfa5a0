import { FindingType } from "@tizilim/common/graphql/finding.type";
import { Field, ObjectType } from "type-graphql";
import { EvidenceType } from "./evidence.type";

@ObjectType("EvidentFinding", { description: "A finding on the text of an act, with the words that it rests on.", simpleResolvers: true })
export class EvidentFindingType {
  @Field(() => FindingType, { description: "What falls short." })
  finding!: FindingType;

  @Field(() => EvidenceType, { description: "The words; of what the text does not say, the title of the document that should say it." })
  evidence!: EvidenceType;
}
