import { resolve } from "node:path";
import { StartupFailure } from "@tizilim/common/database/startup-failure";
import { createLog } from "@tizilim/common/observability/log";
import { dayOf } from "@tizilim/common/pure/day";
import { ExportBroken } from "@tizilim/gateway/export/export-broken";
import { makeFile } from "@tizilim/gateway/export/folder/make-file";
import type { ManifestFile } from "@tizilim/gateway/export/routes/manifest";
import { findSnapshot } from "@tizilim/gateway/export/snapshot/find-snapshot";
import { NoSuchSnapshot } from "@tizilim/gateway/export/snapshot/no-such-snapshot";
import type { RegistryConfig } from "./config";
import type { ExportCommand } from "./export-options";
import type { Exported } from "./exported";
import { graphOver } from "./graph-over";
import { closeSubgraphs, openSubgraphs } from "./open-subgraphs";

/** Makes the files of one snapshot of the databases, by the graph over them in this process. Throws StartupFailure. */
export async function makeExport(command: ExportCommand, config: RegistryConfig, show: (text: string) => void): Promise<Exported> {
  const subgraphs = await openSubgraphs(config, createLog("export", "warn"));
  try {
    const ask = graphOver(subgraphs);
    const now = (): Date => config.clock.now();
    const snapshot = await findSnapshot(ask, now).of(command.day ?? dayOf(now()), command.number);
    if (snapshot.register === 0) throw new StartupFailure("this register has no entry, so there is nothing to export: see whether DATA_DIR or DATABASE_URL names the right one");
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
