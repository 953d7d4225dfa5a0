import { describedEnum } from "@tizilim/common/graphql/enums";
import type { ObligationKind } from "../domain/obligations/obligation";

export const ObligationKindEnum = describedEnum<ObligationKind>("ObligationKind", "What is due.", {
  INVENTORY: "The inventory of a quarter (norm 13).",
  PROPOSALS_STATE_SERVICES: "The part of a quarter's proposals on state services (norm 14).",
  PROPOSALS_SOCIALLY_SIGNIFICANT: "The part on socially significant services (norm 15).",
  PORTAL_DETAILS: "Details of the services on the e-government portal (norms 24 to 26).",
  DECISION: "Entry, or a reasoned conclusion sent, for each proposal of a quarter (norms 17, 18).",
  INFORM_CONTACT_CENTRE: "Information to the Single Contact Centre after an act changed (norms 77 and 78).",
  INFORM_STATE_CORPORATION: "Information to the State Corporation after an act changed (norm 78, from the edition of 2026).",
  REVIEW_AFTER_ACT_CHANGE: "A look at a service whose by-law changed (norm 11).",
  INCLUDE_FOUND_SERVICE: "A proposal to include a service that was found (norm 46).",
  PUBLIC_DISCUSSION: "Public discussion of a draft act, with its report (norms 55, 61 to 66; until July 2026).",
  DIGITISE_NEW_SERVICE: "The move of a newly included service to electronic form (norm 45).",
});
