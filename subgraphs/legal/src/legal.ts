import type { DatabaseSettings } from "@tizilim/common/database/database-settings";
import { readLogNumber } from "@tizilim/common/database/log-head";
import { openDatabase } from "@tizilim/common/database/registry-database";
import type { Log } from "@tizilim/common/observability/log";
import type { Clock } from "@tizilim/common/pure/clock";
import { createSubgraph, type Subgraph } from "@tizilim/common/subgraph/subgraph";
import { ActVersion } from "./act/act-version.entity";
import { legalContext } from "./context";
import { LegalChange } from "./log/legal-change.entity";
import { LEGAL_HEAD } from "./log/legal-head";
import { Acts1700000000001 } from "./migrations/0001-acts";
import { legalSchema } from "./schema";

export interface LegalOptions {
  readonly settings: DatabaseSettings;
  readonly clock: Clock;
  readonly log: Log;
}

/** Opens the database, migrates it, and answers for acts. */
export async function openLegal({ settings, clock, log }: LegalOptions): Promise<Subgraph> {
  const database = await openDatabase(settings, { entities: [ActVersion, LegalChange], migrations: [Acts1700000000001] });
  return createSubgraph({
    ...legalSchema(),
    name: "legal",
    database,
    clock,
    log,
    context: legalContext,
    revision: () => readLogNumber(database.reader, LEGAL_HEAD),
  });
}
