import { describedEnum } from "@tizilim/common/graphql/enums";
import type { RequirementItem, RequirementVerdict } from "../domain/requirement/requirement-item";

export const RequirementItemEnum = describedEnum<RequirementItem>("RequirementItem", "The ten items that the appendix must hold (norm 59).", {
  SERVICE_NAME: "Name of the service.",
  PROVIDER: "Name of the provider.",
  CHANNELS: "Through what it is provided.",
  TERM: "Term of provision.",
  FORM: "Form of provision.",
  RESULT: "Result.",
  FEE: "Whether and how it is paid.",
  SCHEDULE: "Working hours.",
  DOCUMENTS: "Documents and data that are asked for.",
  REFUSAL_GROUNDS: "Grounds of refusal.",
});

export const RequirementVerdictEnum = describedEnum<RequirementVerdict>("RequirementVerdict", "What the text says of an item.", {
  PRESENT: "It says something; the evidence shows what.",
  EMPTY: "The item stands there and says nothing.",
  MISSING: "It is not there.",
  DISAGREES: "The two languages say different things.",
});
