import { readLogNumber } from "@tizilim/common/database/log-head";
import type { LogBell } from "@tizilim/common/signal/log-bell";
import { watchLog } from "@tizilim/common/signal/log-watch";
import { LEGAL_HEAD } from "@tizilim/legal/log/legal-head";
import { WORKFLOW_HEAD } from "@tizilim/workflow/log/workflow-head";
import type { OpenSubgraphs } from "./open-subgraphs";

/** For what other processes write beside this one, such as an import. */
const LOOK_EVERY_MS = 1_000;

/** Rings when one of the three logs has grown. Returns how to stop; the databases are asked nothing after that has resolved. */
export function watchLogs({ catalogue, workflow, legal }: OpenSubgraphs, bell: LogBell): () => Promise<void> {
  const watches = [
    watchLog({ log: "register", database: catalogue.database, end: async () => Number(await catalogue.revision()), bell, everyMs: LOOK_EVERY_MS }),
    watchLog({ log: "proposals", database: workflow.database, end: () => readLogNumber(workflow.database.reader, WORKFLOW_HEAD), bell, everyMs: LOOK_EVERY_MS }),
    watchLog({ log: "acts", database: legal.database, end: () => readLogNumber(legal.database.reader, LEGAL_HEAD), bell, everyMs: LOOK_EVERY_MS }),
  ];
  return async () => void (await Promise.all(watches.map((stop) => stop())));
}
