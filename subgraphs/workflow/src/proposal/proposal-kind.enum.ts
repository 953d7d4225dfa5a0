import { describedEnum } from "@tizilim/common/graphql/enums";
import type { ProposalKind } from "../domain/proposal";

export const ProposalKindEnum = describedEnum<ProposalKind>("ProposalKind", "What a proposal asks for.", {
  INCLUDE: "To take a service into the register.",
  AMEND: "To change the record of a service.",
  EXCLUDE: "To take a service out of the register.",
});
