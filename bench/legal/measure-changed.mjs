import { median } from "../median.mjs";
import { findingFault, matchFault } from "./act-fault.mjs";
import { generateAct } from "./generate-act.mjs";
import { processorMs } from "./measure-acts.mjs";
import { SERVICE_NAMES } from "./service-names.mjs";

/** Acts whose analysis warms the compiler up. */
const WARM_UP = 60;
/** The middle of so many times, each over a text read anew: the collector and the compiler work when they like. */
const TIMES = 3;

/** One act after the other has changed: its text is read already, what is in it is found and held against a register of 1,500 services. */
export async function measureChanged(pipeline, count, seed) {
  let index = null;
  const indexing = await processorMs(async () => {
    index = pipeline.registerIndex(registered());
  });
  const acts = [];
  const faults = [];
  for (let next = seed + 500_000, done = -WARM_UP; done < count; next += 1) {
    const act = generateAct(next, { form: "SERVICES" });
    const bytes = Buffer.from(act.source);
    let [analysed, matched] = [null, null];
    const times = [];
    for (let time = 0; time < TIMES; time += 1) {
      let text = null;
      const reading = await processorMs(async () => {
        text = await pipeline.read(bytes, act.language);
      });
      const analysis = await processorMs(async () => {
        analysed = pipeline.analyse(text);
        matched = pipeline.match(analysed.services, act.id, index);
      });
      times.push({ reading, analysis });
    }
    const fault = findingFault(analysed, act) ?? matchFault(matched, analysed.services, act);
    if (fault !== null) faults.push(`${act.id} (${act.format}, ${act.language}): ${fault}`);
    done += 1;
    if (done > 0) acts.push({ bytes: bytes.length, reading: median(times.map((each) => each.reading)), analysis: median(times.map((each) => each.analysis)) });
  }
  return { services: SERVICE_NAMES.length, indexing, acts, faults };
}

function registered() {
  return SERVICE_NAMES.map(({ code, ru, kk }) => ({ code, name: { kk, ru }, provider: null, channels: [], forms: [], fee: null, term: null, governingAct: null }));
}
