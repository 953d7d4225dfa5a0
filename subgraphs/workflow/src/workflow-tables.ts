import type { DatabaseParts } from "@tizilim/common/database/registry-database";
import { Inventories1700000000005 } from "./migrations/0005-inventories";
import { Duties1700000000006 } from "./migrations/0006-duties";
import { Following1700000000003 } from "./migrations/0003-following";
import { Proposals1700000000001 } from "./migrations/0001-proposals";
import { Work1700000000002 } from "./migrations/0002-work";
import { KnownProposals1700000000013 } from "./migrations/0013-known-proposals";
import { LogByMoment1700000000011 } from "./migrations/0011-log-by-moment";
import { Monitoring1700000000008 } from "./migrations/0008-monitoring";
import { FoundServices1700000000009 } from "./migrations/0009-found-services";
import { SoleWriter1700000000010 } from "./migrations/0010-sole-writer";
import { ServiceGovernance1700000000012 } from "./migrations/0012-service-governance";
import { Portal1700000000007 } from "./migrations/0007-portal";
import { ProposalRow } from "./proposal/proposal.entity";

export const WORKFLOW_TABLES: DatabaseParts = {
  entities: [ProposalRow],
  migrations: [
    Proposals1700000000001,
    Work1700000000002,
    Following1700000000003,
    Inventories1700000000005,
    Duties1700000000006,
    Portal1700000000007,
    Monitoring1700000000008,
    FoundServices1700000000009,
    SoleWriter1700000000010,
    LogByMoment1700000000011,
    ServiceGovernance1700000000012,
    KnownProposals1700000000013,
  ],
};
