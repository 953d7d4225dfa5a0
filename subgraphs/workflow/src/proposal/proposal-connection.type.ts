import { connectionTypes } from "@tizilim/common/graphql/connection.type";
import { Proposal } from "./proposal.type";

export const { Connection: ProposalConnectionType } = connectionTypes("Proposal", () => Proposal);
