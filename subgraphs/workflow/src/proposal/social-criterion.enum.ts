import { describedEnum } from "@tizilim/common/graphql/enums";
import type { SocialCriterion } from "../domain/proposal";

export const SocialCriterionEnum = describedEnum<SocialCriterion>("SocialCriterion", "What a socially significant service meets, all four at once (norms 19 to 23).", {
  CONTINUOUS: "It is provided continuously (norm 19).",
  NOT_INDIVIDUAL: "It is not individual and serves the lawful interests of society (norm 20).",
  SOCIALLY_IMPORTANT: "It is important for the life of society (norm 21).",
  OPEN_TO_ALL: "It is open to all society or to a wide circle (norm 22).",
});
