import { arch, cpus, platform, totalmem } from "node:os";
import { REFERENCE } from "./summarise.mjs";

const COLUMNS = [
  ["", ({ title }) => title],
  ["requests/s", ({ rate }) => whole(rate)],
  ["slowest–fastest", ({ slowest, fastest }) => `${whole(slowest)}–${whole(fastest)}`],
  ["× stock", ({ timesReference }) => figure(timesReference, 2)],
  ["p50 ms", ({ p50 }) => figure(p50, 1)],
  ["p99 ms", ({ p99 }) => figure(p99, 1)],
  ["CPU ms/request", ({ processor }) => figure(processor, 2)],
  ["CPU, × less than stock", ({ lessProcessor }) => figure(lessProcessor, 2)],
  ["SQL/request", ({ statements }) => figure(statements, Number.isInteger(statements) ? 0 : 2)],
  ["peak MB", ({ peak }) => whole(peak)],
];

/** The table as Markdown that also reads well in a terminal, and the goals below it. */
export function reportOf({ results, goals, absent, options, seconds }) {
  const scenarios = [...new Map(results.map(({ scenario, question }) => [scenario, question]))];
  const lines = [
    `${cpus()[0]?.model ?? "processor unknown"}, ${cpus().length} cores, ${(totalmem() / 2 ** 30).toFixed(0)} GiB, ${platform()} ${arch()}, Node ${process.versions.node}`,
    `${options.connections} connections, ${options.rounds} rounds of ${options.seconds} s, warm-up ${options.warmUp} s, database ${options.database === null ? "libsql" : new URL(options.database).protocol.slice(0, -1)}, ${seconds.toFixed(0)} s in all`,
  ];
  for (const [scenario, question] of scenarios) {
    lines.push("", `**${question}**`, "", ...table(results.filter((result) => result.scenario === scenario)));
  }
  for (const { title, reason } of absent) lines.push("", `${title}: LEFT OUT: ${reason}`);
  if (!results.some(({ variant }) => variant === REFERENCE)) lines.push("", "Without the stock gateway there are no ratios.");
  lines.push("", ...goals.map(({ title, met, found }) => `${met ? "ok    " : "MISSED"} ${title}: ${found}`), "");
  return `${lines.join("\n")}\n`;
}

function table(results) {
  const rows = [COLUMNS.map(([head]) => head), ...results.map((result) => COLUMNS.map(([, read]) => read(result)))];
  const widths = COLUMNS.map((_, at) => Math.max(...rows.map((row) => row[at].length)));
  const line = (row) => `| ${row.map((cell, at) => (at === 0 ? cell.padEnd(widths[at]) : cell.padStart(widths[at]))).join(" | ")} |`;
  const rule = `|${widths.map((width, at) => (at === 0 ? "-".repeat(width + 2) : `${"-".repeat(width + 1)}:`)).join("|")}|`;
  return [line(rows[0]), rule, ...rows.slice(1).map(line)];
}

function figure(number, digits) {
  return number === null || !Number.isFinite(number) ? "–" : number.toFixed(digits);
}

function whole(number) {
  return figure(number, 0);
}
