import type { DatabaseParts } from "@tizilim/common/database/registry-database";
import { Proposals1700000000001 } from "./migrations/0001-proposals";
import { ProposalRow } from "./proposal/proposal.entity";

export const WORKFLOW_TABLES: DatabaseParts = { entities: [ProposalRow], migrations: [Proposals1700000000001] };
