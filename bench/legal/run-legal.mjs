import { writeFileSync } from "node:fs";
import { arch, cpus, platform, totalmem } from "node:os";
import { median } from "../median.mjs";
import { actPipeline } from "./act-pipeline.mjs";
import { legalUsage, readLegalOptions } from "./legal-options.mjs";
import { measureActs } from "./measure-acts.mjs";
import { measureChanged } from "./measure-changed.mjs";
import { measureLoading } from "./measure-loading.mjs";

/** Issue 4 part 8: megabytes a second on one core, and milliseconds for one changed act. */
const LEAST_READING = 5;
const LEAST_ANALYSIS = 2;
const MOST_MS = 50;
/** A rate that stays within this of the first long run is linear. */
const LINEAR = 0.75;
/** Resident megabytes, whatever the number of acts: the engine grows its heap to some 280 and stays there. */
const MOST_MEMORY = 400;
const WARM_UP_MB = 3;

/** Measures, prints the tables and the goals, and sets the exit code: 1 when a goal is missed or anything was read or found wrongly. */
export async function runLegal(args, { say }) {
  let options;
  try {
    options = readLegalOptions(args);
  } catch (error) {
    process.stderr.write(`${error.message}\n\n${legalUsage}\n`);
    process.exitCode = 2;
    return;
  }
  const pipeline = actPipeline();
  if (!options.quick) await measureActs(pipeline, WARM_UP_MB, options.seed + 900_000, () => undefined);
  const runs = [];
  for (const size of options.sizes) runs.push(await measureActs(pipeline, size, options.seed, say));
  const changed = await measureChanged(pipeline, options.changed, options.seed);
  const loading = options.load === 0 ? null : await measureLoading(options.load, options.seed);
  const goals = goalsOf(runs, changed, loading, options);
  process.stdout.write(reportOf(runs, changed, loading, goals));
  if (options.json !== null) writeFileSync(options.json, `${JSON.stringify({ options, runs, changed, loading, goals }, null, 2)}\n`);
  if (goals.some(({ met }) => !met)) process.exitCode = 1;
}

function goalsOf(runs, changed, loading, { quick }) {
  const faults = [...runs.flatMap((run) => run.faults), ...changed.faults, ...(loading?.faults ?? [])];
  const right = {
    title: "every text is given back by its parts, every service found is one that was put in, and none is missed",
    met: faults.length === 0,
    found: faults.length === 0 ? `${runs.reduce((sum, { acts }) => sum + acts, changed.acts.length)} acts` : `${faults.length} wrong; ${faults.slice(0, 3).join("; ")}`,
  };
  if (quick) return [right];
  const long = runs.filter(({ megabytes }) => megabytes >= 10);
  const [first] = long;
  const last = long.at(-1);
  const milliseconds = changed.acts.map(({ analysis }) => analysis);
  const slowest = Math.max(...milliseconds);
  return [
    right,
    ...long.map(({ megabytes, readingRate }) => ({ title: `reading ${megabytes} MB: at least ${LEAST_READING} MB/s`, met: readingRate >= LEAST_READING, found: readingRate.toFixed(1) })),
    ...long.map(({ megabytes, analysisRate }) => ({ title: `analysing ${megabytes} MB: at least ${LEAST_ANALYSIS} MB/s`, met: analysisRate >= LEAST_ANALYSIS, found: analysisRate.toFixed(1) })),
    ...(first === last ? [] : [
      { title: `linear from ${first.megabytes} to ${last.megabytes} MB`, met: last.readingRate >= LINEAR * first.readingRate && last.analysisRate >= LINEAR * first.analysisRate, found: `reading ${(last.readingRate / first.readingRate).toFixed(2)}×, analysis ${(last.analysisRate / first.analysisRate).toFixed(2)}× the rate` },
    ]),
    ...[...runs, ...(loading === null ? [] : [{ ...loading, megabytes: "npm run acts, with " + (loading.bytes / 1e6).toFixed(0) }])].map(({ megabytes, peak }) => ({ title: `memory with ${megabytes} MB of acts: at most ${MOST_MEMORY} MB`, met: peak <= MOST_MEMORY, found: peak.toFixed(0) })),
    { title: `one changed act against ${changed.services} services: under ${MOST_MS} ms of CPU, the slowest of ${milliseconds.length}`, met: slowest < MOST_MS, found: `${slowest.toFixed(1)} ms, median ${median(milliseconds).toFixed(1)}` },
  ];
}

function reportOf(runs, changed, loading, goals) {
  const line = (cells) => `| ${cells.join(" | ")} |`;
  const table = (head, rows) => [line(head), line(head.map(() => "---:")), ...rows.map(line)];
  const middle = (pick) => median(changed.acts.map(pick));
  const lines = [
    `${cpus()[0]?.model ?? "processor unknown"}, ${cpus().length} cores, ${(totalmem() / 2 ** 30).toFixed(0)} GiB, ${platform()} ${arch()}, Node ${process.versions.node}; rates are bytes by processor time`,
    "",
    ...table(["MB of acts", "acts", "services", "reading, MB/s", "analysis, MB/s", "peak MB"], runs.map((run) => [run.megabytes, run.acts, run.services, run.readingRate.toFixed(1), run.analysisRate.toFixed(1), run.peak.toFixed(0)])),
    "",
    ...table(["changed acts", "services of the register", "index, ms", "median KB", "reading, median ms", "analysis, median ms", "slowest ms"], [
      [changed.acts.length, changed.services, changed.indexing.toFixed(0), (middle(({ bytes }) => bytes) / 1e3).toFixed(0), middle(({ reading }) => reading).toFixed(1), middle(({ analysis }) => analysis).toFixed(1), Math.max(...changed.acts.map(({ analysis }) => analysis)).toFixed(1)],
    ]),
    ...(loading === null ? [] : ["", ...table(["npm run acts, MB", "files", "s", "MB/s", "CPU s", "peak MB"], [[(loading.bytes / 1e6).toFixed(1), loading.files, loading.seconds.toFixed(1), loading.rate.toFixed(1), (loading.processor / 1e3).toFixed(1), loading.peak.toFixed(0)]])]),
    "",
    ...goals.map(({ title, met, found }) => `${met ? "ok    " : "MISSED"} ${title}: ${found}`),
  ];
  return `${lines.join("\n")}\n`;
}
