import { describedEnum } from "@tizilim/common/graphql/enums";
import type { LegalActStatus } from "../domain/legal-act-status";

export const LegalActStatusEnum = describedEnum<LegalActStatus>("LegalActStatus", "State of an act on the day asked.", {
  IN_FORCE: "In force as it was adopted.",
  AMENDED: "In force, with amendments.",
  REPEALED: "No longer in force.",
  DRAFT: "Not adopted yet.",
  UNKNOWN: "No source tells it for the day asked.",
});
