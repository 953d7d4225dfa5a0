import { describedEnum } from "@tizilim/common/graphql/enums";
import type { LegalActKind } from "../domain/legal-act-kind";

export const LegalActKindEnum = describedEnum<LegalActKind>("LegalActKind", "Kind of an act.", {
  CONSTITUTION: "The Constitution.",
  CODE: "A code.",
  LAW: "A law.",
  DECREE: "A decree of the President.",
  GOVERNMENT_RESOLUTION: "A resolution of the Government.",
  ORDER: "An order of a minister or of another head of a central state body.",
  LOCAL_ACT: "An act of a local representative or executive body.",
  OTHER: "Another kind.",
});
