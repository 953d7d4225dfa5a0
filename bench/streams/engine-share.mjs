import { median } from "../median.mjs";
import { built } from "../built-house.mjs";
import { differentSelections, subscriptionOf } from "./different-selections.mjs";

const { STREAMED_LOGS } = built("gateway/dist/streaming/logs");
const { eventPayload } = built("gateway/dist/streaming/event-payload");
const ROOT = STREAMED_LOGS[0].root;
const VIEWER = { subject: null, roles: [], body: null, expiresAt: null };
const WARM_UP = 10;
const RUNS = 40;

/**
 * What the engine alone takes, in processor milliseconds, the subgraphs in the same process: to prepare a selection that it has not seen, and to answer
 * one change for so many different selections and for a single one. Nothing is sent.
 */
export async function engineShare(engine, selections, seed) {
  const drawn = differentSelections(selections, seed);
  const begun = processorMs();
  const prepared = drawn.map((each) => engine.prepareEvents(subscriptionOf(each), null, each.variables, [ROOT]));
  const preparing = (processorMs() - begun) / selections;
  const answer = async (subscriptions) => {
    const times = [];
    for (let turn = 0; turn < WARM_UP + RUNS; turn += 1) {
      const before = processorMs();
      const { events } = await engine.runEvents({ root: ROOT, since: turn, count: 1, subscriptions }, { viewer: VIEWER, requestId: "bench", deadline: Date.now() + 60_000 });
      const payloads = new Map(subscriptions.map(({ selectionKey }) => [selectionKey, eventPayload(turn + 1, events[0].answers.get(selectionKey), "bench")]));
      if (payloads.size < subscriptions.length) throw new Error("selections are alike");
      if (turn >= WARM_UP) times.push(processorMs() - before);
    }
    return median(times);
  };
  const many = await answer(prepared);
  return { preparing, many, one: await answer(prepared.slice(0, 1)) };
}

/** Processor time of this process so far, of all its threads. */
export function processorMs() {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1_000;
}
