import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { freePort } from "../free-port.mjs";
import { generatedRegistry } from "../generated-registry.mjs";
import { startServer } from "../start-server.mjs";
import { measureStreams } from "./measure-streams.mjs";
import { readStreamsOptions, streamsUsage } from "./streams-options.mjs";

/** Issue 5: milliseconds from the commit to the last of 1,000 deliveries. */
const MOST_MS = 60;

/** Measures how soon the last subscriber hears of a change; the exit code is 1 when a payload is wrong or the aim is missed. */
export async function runStreams(args, { say }) {
  let options;
  try {
    options = readStreamsOptions(args);
  } catch (error) {
    process.stderr.write(`${error.message}\n\n${streamsUsage}\n`);
    process.exitCode = 2;
    return;
  }
  const registry = await generatedRegistry({ database: null, say });
  // The register that the other benchmarks share stays as it is.
  const folder = mkdtempSync(join(tmpdir(), "tizilim-streams-"));
  cpSync(registry.environment.DATA_DIR, folder, { recursive: true });
  const controlPort = await freePort();
  const server = await startServer({ name: "streams", file: join(import.meta.dirname, "streams-server.mjs"), environment: { DATA_DIR: folder }, settings: { controlPort }, profile: options.profile });
  const control = async (path) => {
    const answer = await fetch(`http://127.0.0.1:${controlPort}${path}`);
    if (!answer.ok) throw new Error(await answer.text());
    return answer.json();
  };
  try {
    const codes = JSON.parse(readFileSync(registry.rowsFile, "utf8")).map(({ code }) => code).slice(0, 500);
    const { peerPort } = await untilItAnswers(() => control("/state"));
    const ours = { title: "ours", url: `${server.origin.replace("http", "ws")}/graphql`, executions: () => executionsOf(server.origin) };
    const peer = { title: "graphql-ws library", url: `ws://127.0.0.1:${peerPort}/graphql`, executions: async () => (await control("/state")).peerExecutions };
    const runs = [];
    for (const mode of options.modes) {
      for (const way of options.peer ? [ours, peer] : [ours]) {
        say(`bench: ${way.title}, ${options.sockets} sockets, ${mode} selections`);
        const events = way === peer && mode === "different" ? Math.min(options.events, 3) : options.events;
        runs.push(await measureStreams({ ...options, ...way, events, mode, origin: server.origin, control, codes }));
      }
    }
    say("bench: the engine alone");
    // Other selections than those of the sockets, which it knows by now.
    const engine = await control(`/engine?selections=${options.sockets}&seed=${options.seed + 1_000}`);
    const goals = goalsOf(runs, options);
    process.stdout.write(reportOf(runs, engine, goals));
    if (options.json !== null) writeFileSync(options.json, `${JSON.stringify({ options, runs, engine, goals }, null, 2)}\n`);
    if (goals.some(({ met }) => !met)) process.exitCode = 1;
  } finally {
    await server.stop();
    rmSync(folder, { recursive: true, force: true });
  }
}

/** Its counter of executions for changes, as operators see it. */
async function executionsOf(origin) {
  const text = await (await fetch(`${origin}/metrics`)).text();
  return Number(/^gateway_stream_executions_total\{log="register"\} (\d+)/m.exec(text)?.[1] ?? 0);
}

async function untilItAnswers(ask) {
  for (let tries = 0; ; tries += 1) {
    try {
      return await ask();
    } catch (error) {
      if (tries === 100) throw error;
      await new Promise((resume) => setTimeout(resume, 50));
    }
  }
}

function goalsOf(runs, { quick }) {
  const own = runs.filter(({ title }) => title === "ours");
  const faults = own.flatMap(({ mode, faults: found }) => found.map((fault) => `${mode}: ${fault}`));
  const compared = own.reduce((sum, run) => sum + run.compared, 0);
  const right = { title: "every payload equals the plain query's answer", met: faults.length === 0, found: faults.length === 0 ? `${compared} compared` : `${faults.length} wrong; ${faults[0]?.slice(0, 2_000)}` };
  if (quick) return [right];
  return [right, ...own.map((run) => ({ title: `${run.mode} selections: the last of ${run.sockets} within ${MOST_MS} ms (median)`, met: run.median <= MOST_MS, found: `${run.median.toFixed(0)} ms` }))];
}

function reportOf(runs, { preparing, many, one }, goals) {
  const line = (cells) => `| ${cells.join(" | ")} |`;
  const head = ["way", "selections", "sockets", "events", "last delivery, median ms", "slowest ms", "server's processor ms per event", "executions per event", "server MB", "wrong payloads"];
  const rows = runs.map((run) => [run.title, run.mode, run.sockets, run.events, run.median.toFixed(0), run.slowest.toFixed(0), run.processor.toFixed(0), run.executions.toFixed(1), run.megabytes.toFixed(0), run.faults.length]);
  const told = goals.map(({ title, met, found }) => `${met ? "met" : "MISSED"}: ${title} (${found})`);
  const engine = `engine alone, processor ms with the subgraphs: ${many.toFixed(1)} for one change and ${runs[0].sockets} different selections, ${one.toFixed(1)} for one selection; ${preparing.toFixed(2)} to prepare a new selection`;
  return `${[line(head), line(head.map(() => "---")), ...rows.map(line), "", engine, "", ...told].join("\n")}\n`;
}
