import { readFileSync } from "node:fs";
import { resolve, join } from "node:path";
import { StartupFailure } from "@tizilim/common/database/startup-failure";
import { createLog } from "@tizilim/common/observability/log";
import { dayOf } from "@tizilim/common/pure/day";
import { createEngine } from "@tizilim/gateway/engine/engine";
import { InflightReads } from "@tizilim/gateway/engine/execute/inflight-reads";
import { loadSupergraph } from "@tizilim/gateway/engine/plan/supergraph";
import { askExport, type AskExport } from "@tizilim/gateway/export/ask-export";
import { ExportBroken } from "@tizilim/gateway/export/export-broken";
import { makeFile } from "@tizilim/gateway/export/folder/make-file";
import type { ManifestFile } from "@tizilim/gateway/export/routes/manifest";
import { findSnapshot } from "@tizilim/gateway/export/snapshot/find-snapshot";
import { NoSuchSnapshot } from "@tizilim/gateway/export/snapshot/no-such-snapshot";
import type { RegistryConfig } from "./config";
import type { ExportCommand } from "./export-options";
import type { Exported } from "./exported";
import { closeSubgraphs, openSubgraphs, type OpenSubgraphs } from "./open-subgraphs";

const SUPERGRAPH = join(__dirname, "..", "..", "supergraph.graphql");
/** Nobody waits behind it, so one page may take its time. */
const CALL_LIMIT_MS = 10_000;

/** Makes the files of one snapshot of the databases, by the graph over them in this process. Throws StartupFailure. */
export async function makeExport(command: ExportCommand, config: RegistryConfig, show: (text: string) => void): Promise<Exported> {
  const subgraphs = await openSubgraphs(config, createLog("export", "warn"));
  try {
    const ask = graphOver(subgraphs);
    const now = (): Date => config.clock.now();
    const snapshot = await findSnapshot(ask, now).of(command.day ?? dayOf(now()), command.number);
    const files: ManifestFile[] = [];
    for (const file of command.files) {
      const count = await file.count({ ask, snapshot });
      const making = makeFile(file, { ask, snapshot }, { path: resolve(command.to, file.name), turn: Promise.resolve(), left: new AbortController().signal, keep: () => Promise.resolve() });
      making.events.on("grown", () => show(`${file.name}: ${making.rows}${count === null ? "" : ` of ${count}`} rows`));
      const { rows, bytes, sha256 } = await making.whole;
      files.push({ name: file.name, table: file.table, contentType: file.contentType, path: file.name, rows, bytes, sha256 });
    }
    const { id, register, proposals, acts, day, moment } = snapshot;
    return { id, register, proposals, acts, day, moment, counts: Object.fromEntries(files.map(({ table, rows }) => [table, rows])), files };
  } catch (error) {
    if (error instanceof NoSuchSnapshot || error instanceof ExportBroken) throw new StartupFailure(error.message);
    throw error;
  } finally {
    await closeSubgraphs(subgraphs);
  }
}

function graphOver(subgraphs: OpenSubgraphs): AskExport {
  const engine = createEngine({
    supergraph: loadSupergraph(readFileSync(SUPERGRAPH, "utf8"), null),
    links: new Map(Object.entries(subgraphs)),
    inflight: new InflightReads(),
    limits: null,
    introspection: false,
    callLimit: CALL_LIMIT_MS,
    now: Date.now,
    observer: {},
  });
  return askExport(() => ({ engine }));
}
