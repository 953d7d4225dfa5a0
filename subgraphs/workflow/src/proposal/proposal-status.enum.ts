import { describedEnum } from "@tizilim/common/graphql/enums";
import type { ProposalStatus } from "../domain/proposal";

export const ProposalStatusEnum = describedEnum<ProposalStatus>("ProposalStatus", "How far a proposal has come.", {
  DRAFT: "Being written by its body, which alone sees it.",
  SUBMITTED: "Handed in.",
  UNDER_REVIEW: "Reviewed by the authorised body.",
  AWAITING_CONCURRENCE: "Before the two concurring bodies (norms 33, 34).",
  CONCURRED: "Both bodies concur.",
  ENTERED: "Entered into the register by an order.",
  REJECTED: "Refused with a reasoned conclusion.",
  WITHDRAWN: "Taken back by its body.",
});
