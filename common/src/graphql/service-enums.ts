import { describedEnum } from "./enums";

export const ServiceCategoryEnum = describedEnum("ServiceCategory", "Kinds of services of the register (norms 36 and 38).", {
  STATE_SERVICE: "A state service.",
  SOCIALLY_SIGNIFICANT: "A socially significant service, a kind of state service.",
});

export const RecipientKindEnum = describedEnum("RecipientKind", "Who may receive a service (norm 40); state bodies are none.", {
  NATURAL_PERSON: "A natural person.",
  LEGAL_ENTITY: "A legal entity.",
});

export const FormOfProvisionEnum = describedEnum("FormOfProvision", "Forms in which a service is provided (norms 48 to 51).", {
  ELECTRONIC_FULL: "Electronic, fully automated.",
  ELECTRONIC_PARTIAL: "Electronic, partly automated.",
  PAPER: "On paper.",
  PROACTIVE: "Proactive: without an application of the recipient.",
  ONE_APPLICATION: "By one application for several services.",
  ONE_WINDOW: "By one window.",
});

export const ChannelEnum = describedEnum("Channel", "Through what a service is provided (norm 71; partner organisations from 2026).", {
  PROVIDER: "The provider itself.",
  STATE_CORPORATION: "The State Corporation.",
  EGOV_PORTAL: "The e-government portal.",
  FIXED_DEVICE: "A fixed subscriber device.",
  MOBILE_DEVICE: "A mobile subscriber device.",
  INFORMATION_OBJECT: "An information object named by a central state body.",
  PARTNER_ORGANISATION: "A partner organisation.",
});

export const FeeKindEnum = describedEnum("FeeKind", "Whether a service is paid (norm 80).", {
  FREE: "Free of charge.",
  PAID: "Paid.",
  MIXED: "Differs by subtype.",
});
