import { FindingType } from "@tizilim/common/graphql/finding.type";
import { Field, ObjectType } from "type-graphql";
import { EvidenceType } from "./evidence.type";

@ObjectType("EvidentFinding", { description: "A finding on the text of an act, with the words that it rests on.", simpleResolvers: true })
export class EvidentFindingType {
  @Field(() => FindingType, { description: "What falls short." })
  finding!: FindingType;

  @Field(() => EvidenceType, { nullable: true, description: "The words; null where it is about what is not there." })
  evidence!: EvidenceType | null;
}
