import { forgetPeak, peakMemory } from "../process-account.mjs";
import { findingFault, readingFault } from "./act-fault.mjs";
import { generateAct } from "./generate-act.mjs";

/** Bytes of the acts that are held read at a time. */
const HELD = 1_000_000;

/** Reads and analyses acts of so many megabytes, and checks each. Processor time is that of this process with its collector and compiler. */
export async function measureActs(pipeline, megabytes, seed, say) {
  const run = { megabytes, acts: 0, bytes: 0, services: 0, reading: 0, analysis: 0, peak: 0, faults: [] };
  forgetPeak(process.pid);
  for (let next = seed; run.bytes < megabytes * 1e6; ) {
    const acts = [];
    for (let held = 0; held < HELD && run.bytes < megabytes * 1e6; next += 1) {
      const act = generateAct(next);
      const bytes = Buffer.from(act.source);
      acts.push({ act, bytes });
      held += bytes.length;
      run.bytes += bytes.length;
    }
    await measureSome(pipeline, acts, run);
    if (run.acts % 500 < acts.length) say(`legal: ${(run.bytes / 1e6).toFixed(0)} of ${megabytes} MB`);
  }
  run.peak = peakMemory(process.pid);
  return { ...run, readingRate: run.bytes / 1e3 / run.reading, analysisRate: run.bytes / 1e3 / run.analysis };
}

async function measureSome(pipeline, acts, run) {
  const texts = [];
  run.reading += await processorMs(async () => {
    for (const { act, bytes } of acts) texts.push(await pipeline.read(bytes, act.language));
  });
  const found = [];
  run.analysis += await processorMs(async () => {
    for (const text of texts) found.push(pipeline.analyse(text));
  });
  acts.forEach(({ act }, at) => {
    const fault = readingFault(texts[at], act) ?? findingFault(found[at], act);
    if (fault !== null) run.faults.push(`${act.id} (${act.form}, ${act.format}, ${act.language}): ${fault}`);
    run.services += act.services.length;
  });
  run.acts += acts.length;
}

/** Milliseconds of processor time, the threads of the engine included. */
export async function processorMs(work) {
  const before = process.cpuUsage();
  await work();
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1_000;
}
