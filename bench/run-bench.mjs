import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { root } from "./built-house.mjs";
import { generatedRegistry } from "./generated-registry.mjs";
import { judgeGoals } from "./goals.mjs";
import { measure } from "./measure.mjs";
import { readOptions, usage } from "./options.mjs";
import { reportOf } from "./report.mjs";
import { runExport } from "./export/run-export.mjs";
import { runLegal } from "./legal/run-legal.mjs";
import { runRush } from "./rush/run-rush.mjs";
import { runStreams } from "./streams/run-streams.mjs";
import { scenarios } from "./scenarios/scenarios.mjs";
import { startLoader } from "./start-loader.mjs";
import { startSubgraphProcesses } from "./subgraph-processes.mjs";
import { summarise } from "./summarise.mjs";
import { variants } from "./variants/variants.mjs";

/** Measures, prints the table and the goals, and sets the exit code: 1 when a goal is missed or a body was wrong. */
export async function runBench(args, { say }) {
  if (args[0] === "rush") return runRush(args.slice(1), { say });
  if (args[0] === "legal") return runLegal(args.slice(1), { say });
  if (args[0] === "export") return runExport(args.slice(1), { say });
  if (args[0] === "streams") return runStreams(args.slice(1), { say });
  let options;
  try {
    options = readOptions(args, { variants: variants.map(({ name }) => name), scenarios: scenarios.map(({ name }) => name) });
  } catch (error) {
    process.stderr.write(`${error.message}\n\n${usage}\n`);
    process.exitCode = 2;
    return;
  }
  const begun = performance.now();
  const registry = await generatedRegistry({ database: options.database, say });
  const ground = openGround(registry, options, say);
  const loader = startLoader(registry.rowsFile);
  try {
    const { running, absent } = await startVariants(options, ground, say);
    const chosen = scenarios.filter(({ name }) => options.scenarios.includes(name));
    const { cells, probes } = await measure({ running, scenarios: chosen, loader, options, say });
    const results = summarise({ running, scenarios: chosen, cells, probes });
    const goals = judgeGoals(results, options);
    process.stdout.write(reportOf({ results, goals, absent, options, seconds: (performance.now() - begun) / 1_000 }));
    if (options.json !== null) writeFileSync(options.json, `${JSON.stringify({ options, results, goals, absent, cells }, null, 2)}\n`);
    if (goals.some(({ met }) => !met)) process.exitCode = 1;
    for (const { server } of running) await server.stop();
  } finally {
    loader.stop();
    await ground.close();
  }
}

async function startVariants(options, ground, say) {
  const running = [];
  const absent = [];
  for (const variant of variants.filter(({ name }) => options.variants.includes(name))) {
    say(`bench: starting ${variant.title}`);
    const server = await variant.start({ ...ground, leftOut: (reason) => (absent.push({ title: variant.title, reason }), null) });
    if (server !== null) running.push({ variant, server });
  }
  return { running, absent };
}

/** What the variants share: the registry, the subgraph processes, started by the first that asks, and the supergraph with their addresses. */
function openGround(registry, { profile }, say) {
  const folder = mkdtempSync(join(tmpdir(), "tizilim-bench-"));
  let subgraphs = null;
  const shared = () => (subgraphs ??= startSubgraphProcesses({ registry, profile }));
  return {
    registry,
    profile,
    say,
    subgraphs: shared,
    supergraphFile: async () => {
      const { addresses } = await shared();
      const sdl = Object.entries(addresses).reduce(
        (text, [name, url]) => text.replace(new RegExp(`(@join__graph\\(name: "${name}", url: )"[^"]*"`), `$1"${url}"`),
        readFileSync(join(root, "supergraph.graphql"), "utf8"),
      );
      const file = join(folder, "supergraph.graphql");
      writeFileSync(file, sdl);
      return file;
    },
    close: async () => {
      if (subgraphs !== null) await (await subgraphs).stop();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}
