import { fork } from "node:child_process";
import { existsSync, mkdirSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { built, packageOfRoot } from "../built-house.mjs";
import { rushPlace } from "../rush/rush-place.mjs";
import { exportUsage, readExportOptions } from "./export-options.mjs";

/** Resident megabytes that making a file may need beyond the process that makes none, whatever the number of services. */
const MOST_MEMORY = 300;

/** Measures exports of generated registers, prints a table and the goals, and sets the exit code: 1 when a goal is missed. */
export async function runExport(args, { say }) {
  let options;
  try {
    options = readExportOptions(args);
  } catch (error) {
    process.stderr.write(`${error.message}\n\n${exportUsage}\n`);
    process.exitCode = 2;
    return;
  }
  packageOfRoot("reflect-metadata");
  const runs = [];
  for (const services of options.services) runs.push(await measureSize(services, options, say));
  const goals = goalsOf(runs);
  process.stdout.write(reportOf(runs, goals));
  if (options.json !== null) writeFileSync(options.json, `${JSON.stringify({ options, runs, goals }, null, 2)}\n`);
  if (goals.some(({ met }) => !met)) process.exitCode = 1;
}

async function measureSize(services, { database, tables, formats, keep }, say) {
  const place = rushPlace(database);
  const environment = keep === null ? place.environment : { DATA_DIR: keep };
  try {
    if (keep === null || !existsSync(join(keep, "catalogue.sqlite"))) await generate(services, environment, say);
    const files = [];
    for (const round of [1, 2]) {
      say(`bench: exporting ${services} services, round ${round}`);
      files.push(await inChild({ environment, tables, formats, to: join(place.folder, `export-${round}`) }, say));
    }
    const [first, second] = files;
    return { services, engine: database === null ? "libsql" : new URL(database).protocol.slice(0, -1), files: first.map((file, at) => ({ ...file, isSameTwice: file.sha256 === second[at].sha256 })) };
  } finally {
    await place.remove();
  }
}

/** A process of its own, so that making the register does not show in its memory. */
function inChild(work, say) {
  mkdirSync(work.to, { recursive: true });
  return new Promise((resolve, reject) => {
    const child = fork(join(import.meta.dirname, "export-process.mjs"), [], { execArgv: ["--expose-gc"] });
    let done = null;
    child.on("message", (message) => ("said" in message ? say(message.said) : (done = message.files)));
    child.on("exit", (code) => (done === null || code !== 0 ? reject(new Error(`the exporting process ended with ${code}`)) : resolve(done)));
    child.send(work);
  }).finally(() => rmSync(work.to, { recursive: true, force: true }));
}

async function generate(services, environment, say) {
  const { registryConfig } = built("scripts/dist/config");
  const { createLog } = built("common/dist/observability/log");
  const config = registryConfig(environment);
  const { clock } = config;
  const { generateRegister } = built("subgraphs/catalogue/dist/generation/generate-register");
  const { loadGenerated } = built("subgraphs/catalogue/dist/loading/load-generated");
  const { parseActCards } = built("subgraphs/legal/dist/loading/parse-act-cards");
  const { loadActCards } = built("subgraphs/legal/dist/loading/load-act-cards");
  const subgraphs = await built("scripts/dist/open-subgraphs").openSubgraphs(config, createLog("bench", "warn"));
  try {
    const begun = performance.now();
    const generated = generateRegister({ services, acts: Math.max(300, Math.ceil(services / 33)), providers: Math.max(60, Math.ceil(services / 170)) });
    await loadActCards(subgraphs.legal.database, parseActCards(generated.acts).cards, clock.now());
    let told = 0;
    await loadGenerated(subgraphs.catalogue.database, generated, clock, (count) => {
      if (count - told >= services / 10) say(`bench: ${(told = count)} of ${services} services made`);
    });
    say(`bench: generated in ${((performance.now() - begun) / 1_000).toFixed(1)} s`);
  } finally {
    await built("scripts/dist/open-subgraphs").closeSubgraphs(subgraphs);
  }
}

function goalsOf(runs) {
  const files = runs.flatMap(({ services, files }) => files.map((file) => ({ ...file, services })));
  const most = Math.max(...files.map(({ grown }) => grown));
  const unlike = files.filter(({ isSameTwice }) => !isSameTwice);
  const wrong = files.filter(({ rows, parquetRows }) => parquetRows !== null && parquetRows !== rows);
  return [
    { title: "the same bytes twice", met: unlike.length === 0, found: unlike.length === 0 ? `${files.length} files` : unlike.map(({ name }) => name).join(", ") },
    { title: "as many rows in Parquet as DuckDB counts", met: wrong.length === 0, found: wrong.map(({ name }) => name).join(", ") || "all" },
    { title: `at most ${MOST_MEMORY} MB beyond the start`, met: most <= MOST_MEMORY, found: `${most.toFixed(0)} MB` },
  ];
}

function reportOf(runs, goals) {
  const line = (cells) => `| ${cells.join(" | ")} |`;
  const head = ["services", "database", "file", "rows", "MB", "s", "CPU s", "CPU µs/row", "SQL", "MB beyond start"];
  const rows = runs.flatMap(({ services, engine, files }) =>
    files.map(({ name, rows, bytes, seconds, processor, statements, grown }) =>
      line([services, engine, name, rows, (bytes / 1e6).toFixed(1), seconds.toFixed(1), processor.toFixed(1), rows === 0 ? "" : ((processor * 1e6) / rows).toFixed(0), statements, grown.toFixed(0)]),
    ),
  );
  return `${[line(head), line(head.map(() => "---")), ...rows, "", ...goals.map(({ title, met, found }) => `${met ? "ok    " : "MISSED"} ${title}: ${found}`)].join("\n")}\n`;
}
