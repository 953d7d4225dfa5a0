import { LocalizedTextType } from "@tizilim/common/graphql/localized-text.type";
import type { LocalizedText } from "@tizilim/common/pure/localized-text";
import { Field, ObjectType } from "type-graphql";
import type { SocialCriterion } from "../domain/proposal";
import { SocialCriterionEnum } from "./social-criterion.enum";

@ObjectType("CriterionStatement", { description: "What a body states of one criterion of a socially significant service (norms 19 to 23).", simpleResolvers: true })
export class CriterionStatementType {
  @Field(() => SocialCriterionEnum, { description: "The criterion." })
  criterion!: SocialCriterion;

  @Field(() => Boolean, { description: "Whether the service meets it." })
  met!: boolean;

  @Field(() => LocalizedTextType, { nullable: true, description: "What shows it." })
  evidence!: LocalizedText | null;
}
