import type { DatabaseSettings } from "@tizilim/common/database/database-settings";
import { readLogNumber } from "@tizilim/common/database/log-head";
import { openDatabase } from "@tizilim/common/database/registry-database";
import { StateMemory } from "@tizilim/common/database/state-memory";
import type { Log } from "@tizilim/common/observability/log";
import type { Tracing } from "@tizilim/common/observability/tracing";
import type { Clock } from "@tizilim/common/pure/clock";
import { createSubgraph, type Subgraph } from "@tizilim/common/subgraph/subgraph";
import type { ActMemory } from "./act/act-version.row";
import { legalContext, type LegalHouse } from "./context";
import { TextShelf } from "./edition/text-shelf";
import { LEGAL_TABLES } from "./legal-tables";
import { LEGAL_HEAD } from "./log/legal-head";
import { legalSchema } from "./schema";

export interface LegalOptions {
  readonly database: DatabaseSettings;
  readonly clock: Clock;
  readonly log: Log;
  readonly tracing?: Tracing | null;
}

/** The acts with their database open and migrated; whoever opens it closes it. */
export async function openLegal({ database: settings, clock, log, tracing }: LegalOptions): Promise<Subgraph> {
  const database = await openDatabase(settings, LEGAL_TABLES);
  const memory: ActMemory = new StateMemory(database, { name: "act_version", subject: "actId", entry: "writtenBy" });
  const house: LegalHouse = { database, memory, shelf: new TextShelf() };
  return createSubgraph({
    ...legalSchema(),
    name: "legal",
    database,
    clock,
    log,
    tracing,
    context: (request) => legalContext(request, house),
    revision: () => readLogNumber(database.reader, LEGAL_HEAD),
  });
}
