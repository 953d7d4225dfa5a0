import { describedEnum } from "@tizilim/common/graphql/enums";
import type { ProposalEventKind } from "../domain/proposal-event";

export const ProposalEventKindEnum = describedEnum<ProposalEventKind>("ProposalEventKind", "What can happen to a proposal.", {
  CREATED: "It was drafted.",
  UPDATED: "Its draft was changed.",
  SUBMITTED: "It was handed in.",
  WITHDRAWN: "Its body took it back.",
  REVIEW_STARTED: "The authorised body took it up.",
  CONCURRENCE_REQUESTED: "The two bodies were asked to concur.",
  CONCURRED: "One of the two bodies concurred.",
  OBJECTED: "One of the two bodies objected.",
  REBASED: "It was put upon the service's last entry.",
  REJECTED: "It was refused with a reasoned conclusion.",
  ORDERED: "An order took it up.",
  ENTERED: "The register entered it.",
  RETURNED: "The register refused the order; it stands concurred in as before.",
});
