import { Background } from "@tizilim/common/background/background";
import type { DatabaseSettings } from "@tizilim/common/database/database-settings";
import { readLogNumber } from "@tizilim/common/database/log-head";
import { queryWithin } from "@tizilim/common/database/run-query";
import { openDatabase } from "@tizilim/common/database/registry-database";
import { StateMemory } from "@tizilim/common/database/state-memory";
import type { Log } from "@tizilim/common/observability/log";
import type { Tracing } from "@tizilim/common/observability/tracing";
import type { Clock } from "@tizilim/common/pure/clock";
import { OwnLogs } from "@tizilim/common/signal/own-logs";
import { createSubgraph, type Subgraph } from "@tizilim/common/subgraph/subgraph";
import type { ActMemory } from "./act/act-version.row";
import { RegisterUpkeep } from "./analysis/register-upkeep";
import { backgroundTasks } from "./background/background-tasks";
import { DraftSender } from "./candidate/draft-sender";
import { legalContext, type LegalHouse } from "./context";
import { TextShelf } from "./edition/text-shelf";
import { RegisterFollower } from "./following/register-follower";
import type { Upstream } from "./following/upstream";
import { LEGAL_TABLES } from "./legal-tables";
import { LEGAL_HEAD } from "./log/legal-head";
import { RegisterShelf } from "./register/register-shelf";
import { legalSchema } from "./schema";

export interface LegalOptions {
  readonly database: DatabaseSettings;
  readonly clock: Clock;
  readonly log: Log;
  readonly tracing?: Tracing | null;
  /** The subgraph whose log it follows, and the one that drafts proposals; without them it knows what it knew. */
  readonly upstream?: Upstream | null;
  /** Milliseconds between rounds of what goes on by itself; null, the default: it goes on only when asked. */
  readonly roundsEveryMs?: number | null;
  /** Where its log is listened to; by default nobody else does. */
  readonly logs?: OwnLogs;
}

/** The acts' side, running, with what its tests and its process hold on to. */
export interface Legal extends Subgraph {
  readonly house: LegalHouse;
}

/** The acts with their database open and migrated; whoever opens it closes it. */
export async function openLegal(options: LegalOptions): Promise<Legal> {
  const { database: settings, clock, log, tracing, upstream = null, roundsEveryMs = null, logs = new OwnLogs() } = options;
  const database = await openDatabase(settings, LEGAL_TABLES);
  const memory: ActMemory = new StateMemory(database, { name: "act_version", subject: "actId", entry: "writtenBy" });
  const register = new RegisterShelf(database);
  const house: LegalHouse = {
    database, memory, register, log,
    shelf: new TextShelf(),
    follower: new RegisterFollower(database, upstream, log),
    upkeep: new RegisterUpkeep(database, register),
    drafts: new DraftSender(database, upstream, register, clock, log),
  };
  const end = (): Promise<number> => readLogNumber(queryWithin(database.reader), LEGAL_HEAD);
  const disown = logs.own({ log: "acts", database, end });
  const subgraph = createSubgraph({
    ...legalSchema(),
    name: "legal",
    database,
    clock,
    log,
    tracing,
    signal: logs,
    context: (request) => legalContext(request, house),
    revision: end,
  });
  const background = roundsEveryMs === null ? null : new Background(backgroundTasks(house, clock), roundsEveryMs, log);
  background?.start();
  return {
    ...subgraph,
    house,
    close: async () => {
      await background?.stop();
      await disown();
      await subgraph.close();
    },
  };
}
