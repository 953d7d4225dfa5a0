import type { DatabaseParts } from "@tizilim/common/database/registry-database";
import { ActVersion } from "./act/act-version.entity";
import { LegalChange } from "./log/legal-change.entity";
import { Acts1700000000001 } from "./migrations/0001-acts";
import { Texts1700000000002 } from "./migrations/0002-texts";
import { Register1700000000003 } from "./migrations/0003-register";
import { CitationsOfTexts1700000000007 } from "./migrations/0007-citations-of-texts";
import { KnownLinks1700000000006 } from "./migrations/0006-known-links";
import { LogByMoment1700000000005 } from "./migrations/0005-log-by-moment";
import { Analysis1700000000004 } from "./migrations/0004-analysis";

export const LEGAL_TABLES: DatabaseParts = {
  entities: [ActVersion, LegalChange],
  migrations: [Acts1700000000001, Texts1700000000002, Register1700000000003, Analysis1700000000004, LogByMoment1700000000005, KnownLinks1700000000006, CitationsOfTexts1700000000007],
};
