import { LocalizedTextInputType } from "@tizilim/common/graphql/localized-text.type";
import { Field, InputType } from "type-graphql";
import type { SocialCriterion } from "../../domain/proposal";
import { SocialCriterionEnum } from "../social-criterion.enum";

@InputType("CriterionStatementInput", { description: "What a body states of one criterion of a socially significant service." })
export class CriterionStatementInput {
  @Field(() => SocialCriterionEnum, { description: "The criterion." })
  criterion!: SocialCriterion;

  @Field(() => Boolean, { description: "Whether the service meets it." })
  met!: boolean;

  @Field(() => LocalizedTextInputType, { nullable: true, description: "What shows it." })
  evidence?: LocalizedTextInputType | null;
}
