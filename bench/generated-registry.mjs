import { existsSync, mkdirSync, readdirSync, rmSync } from "node:fs";
import { join } from "node:path";
import { folderFingerprint } from "../scripts/folder-fingerprint.mjs";
import { built, packageOfRoot, root } from "./built-house.mjs";

const store = join(import.meta.dirname, ".data");
const sources = ["common/src", "subgraphs/catalogue/src", "subgraphs/legal/src", "subgraphs/workflow/src", "bench/make-registry.mjs", "bench/selection.mjs"];

/**
 * The generated registry (1,500 services, 300 acts, 60 providers), made once for each state of the sources: the
 * environment in which a process finds it, and the file of the expected answers.
 */
export async function generatedRegistry({ database, say }) {
  packageOfRoot("reflect-metadata");
  const fingerprint = folderFingerprint(root, sources.map((path) => join(root, path))).slice(0, 12);
  const folder = join(store, fingerprint);
  const rowsFile = join(folder, database === null ? "rows.json" : "rows-on-server.json");
  const environment = { DATA_DIR: folder, ...(database === null ? {} : { DATABASE_URL: `${database.replace(/\/+$/, "")}/tizilim_bench_${fingerprint}` }) };
  if (!existsSync(rowsFile)) {
    say("bench: generating the registry (1,500 services, 300 acts, 60 providers)");
    forget(fingerprint, database === null);
    mkdirSync(folder, { recursive: true });
    const begun = performance.now();
    const { makeRegistry } = await import("./make-registry.mjs");
    await makeRegistry({ config: built("scripts/dist/config").registryConfig(environment), rowsFile });
    say(`bench: generated in ${((performance.now() - begun) / 1000).toFixed(1)} s`);
  }
  return { environment, rowsFile };
}

/** Registries of older sources, and what an interrupted run left. */
function forget(fingerprint, embedded) {
  for (const name of existsSync(store) ? readdirSync(store) : []) {
    if (name !== fingerprint || embedded) rmSync(join(store, name), { recursive: true, force: true });
  }
}
