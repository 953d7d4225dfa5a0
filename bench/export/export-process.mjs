import { statSync } from "node:fs";
import { join } from "node:path";
import { built, packageOfRoot } from "../built-house.mjs";
import { forgetPeak, peakMemory, processorTime } from "../process-account.mjs";

process.once("message", async (work) => {
  const files = await exported(work);
  process.send({ files }, () => process.exit(0));
});

/** Each file of one snapshot, with what it took this process: the gateway's engine and the subgraphs in one. */
async function exported({ environment, to, tables, formats }) {
  packageOfRoot("reflect-metadata");
  const { registryConfig } = built("scripts/dist/config");
  const { openSubgraphs, closeSubgraphs } = built("scripts/dist/open-subgraphs");
  const { graphOver } = built("scripts/dist/graph-over");
  const { findSnapshot } = built("gateway/dist/export/snapshot/find-snapshot");
  const { EXPORT_FILES } = built("gateway/dist/export/export-files");
  const { makeFile } = built("gateway/dist/export/folder/make-file");
  const { dayOf } = built("common/dist/pure/day");
  const config = registryConfig(environment);
  const subgraphs = await openSubgraphs(config, built("common/dist/observability/log").createLog("bench", "warn"));
  try {
    const ask = graphOver(subgraphs);
    const statements = () => Object.values(subgraphs).reduce((sum, { database }) => sum + database.statements.count, 0);
    const snapshot = await findSnapshot(ask, () => config.clock.now()).of(dayOf(config.clock.now()), null);
    const start = startMemory();
    const made = [];
    for (const file of EXPORT_FILES.filter(({ name, table }) => tables.includes(table) && formats.includes(name.split(".").at(-1)))) {
      global.gc?.();
      forgetPeak(process.pid);
      const [begun, processor, asked] = [performance.now(), processorTime(process.pid), statements()];
      const path = join(to, file.name);
      const whole = await makeFile(file, { ask, snapshot }, { path, turn: Promise.resolve(), left: new AbortController().signal, keep: async () => undefined }).whole;
      const told = {
        name: file.name, rows: whole.rows, bytes: statSync(path).size, sha256: whole.sha256, seconds: (performance.now() - begun) / 1_000, processor: (processorTime(process.pid) - processor) / 1_000,
        statements: statements() - asked, grown: peakMemory(process.pid) - start,
      };
      process.send({ said: `bench: ${file.name} in ${told.seconds.toFixed(1)} s` });
      made.push(told);
    }
    for (const file of made) file.parquetRows = file.name.endsWith(".parquet") ? await parquetRows(join(to, file.name)) : null;
    return made;
  } finally {
    await closeSubgraphs(subgraphs);
  }
}

function startMemory() {
  forgetPeak(process.pid);
  return peakMemory(process.pid);
}

async function parquetRows(path) {
  const { DuckDBInstance } = packageOfRoot("@duckdb/node-api");
  const connection = await (await DuckDBInstance.create(":memory:")).connect();
  const [row] = (await connection.runAndReadAll(`SELECT count(*)::INTEGER AS rows FROM '${path}'`)).getRowObjectsJson();
  connection.closeSync();
  return row.rows;
}
