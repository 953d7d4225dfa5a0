import { describedEnum } from "@tizilim/common/graphql/enums";

export const ProviderKindEnum = describedEnum("ProviderKind", "Who may provide a state service (norm 39).", {
  CENTRAL_STATE_BODY: "A central state body.",
  FOREIGN_INSTITUTION: "An institution of the Republic abroad.",
  LOCAL_BODY_REGION: "A local executive body of a region.",
  LOCAL_BODY_CITY: "A local executive body of a city of republican significance, of the capital or of a city of regional significance.",
  LOCAL_BODY_DISTRICT: "A local executive body of a district.",
  AKIM: "An akim of a city district, city of district significance, settlement, village or rural district.",
  NATURAL_PERSON: "A natural person.",
  LEGAL_ENTITY: "A legal entity.",
  STATE_CORPORATION: "The State Corporation.",
});
