import { writeFileSync } from "node:fs";
import { measureRush } from "./measure-rush.mjs";
import { readRushOptions, rushUsage } from "./rush-options.mjs";

/** Items of the whole country: 3,000 bodies with up to 700 services each (issue 3). */
const COUNTRY = 3_000 * 700;

/** Measures the last hours of the 5th and prints a table; a wrong answer ends it with an error. */
export async function runRush(args, { say }) {
  let options;
  try {
    options = readRushOptions(args);
  } catch (error) {
    process.stderr.write(`${error.message}\n\n${rushUsage}\n`);
    process.exitCode = 2;
    return;
  }
  const runs = [];
  for (const bodies of options.bodies) runs.push(await measureRush({ ...options, bodies }, say));
  process.stdout.write(reportOf(runs));
  if (options.json !== null) writeFileSync(options.json, `${JSON.stringify({ options, runs }, null, 2)}\n`);
}

function reportOf(runs) {
  const round = (value, digits = 0) => value.toFixed(digits);
  const rows = runs.map((run) => [
    run.engine, run.bodies, run.items, run.calls, round(run.seconds, 1), round(run.itemsPerSecond), round(run.callsPerSecond, 1), round(run.p50), round(run.p99),
    round(run.statementsPerCall, 1), round(run.processorPerItem), round(run.peak), round(run.opened), round(COUNTRY / run.itemsPerSecond / 60, 1),
  ]);
  const head = ["database", "bodies", "items", "calls", "s", "items/s", "calls/s", "p50 ms", "p99 ms", "SQL/call", "CPU µs/item", "peak MB", "opened after ms", "country, min"];
  const line = (cells) => `| ${cells.join(" | ")} |`;
  return `${[line(head), line(head.map(() => "---")), ...rows.map(line)].join("\n")}\n`;
}
