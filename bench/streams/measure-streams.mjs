import { setTimeout as pause } from "node:timers/promises";
import { median } from "../median.mjs";
import { differentSelections, queryOf, sameSelection } from "./different-selections.mjs";
import { openSockets } from "./open-sockets.mjs";

const PATIENCE_MS = 60_000;
const SETTLED_MS = 300;
/** Events before the measured ones: plans, shapes and code are warm then. */
const WARM_UP = 2;

/** One way of serving, one kind of selections: milliseconds from the commit of each change to its last delivery. */
export async function measureStreams({ title, url, origin, control, codes, sockets, events, mode, seed, executions }) {
  const selections = mode === "same" ? sameSelection(sockets) : differentSelections(sockets, seed);
  const got = selections.map(() => []);
  let left = 0;
  let lastAt = 0;
  let done = () => undefined;
  const opened = await openSockets(url, selections, (turn, text, at) => {
    got[turn].push(text);
    lastAt = at;
    left -= 1;
    if (left === 0) done();
  });
  await pause(SETTLED_MS);
  const times = [];
  const numbers = [];
  let ranBefore = 0;
  const processor = [];
  for (let turn = 0; turn < WARM_UP + events; turn += 1) {
    if (turn === WARM_UP) ranBefore = await executions();
    left = sockets;
    const { processorMs: before } = await control("/state");
    const all = new Promise((resolve) => (done = resolve));
    const { number, committedAt } = await control(`/amend?code=${codes[turn % codes.length]}&turn=${seed * 1_000 + turn + (mode === "same" ? 100 : 500) + title.length}`);
    await Promise.race([all, pause(PATIENCE_MS, undefined, { ref: false }).then(() => Promise.reject(new Error(`${left} of ${sockets} clients did not hear of ${number} in a minute`)))]);
    numbers.push(number);
    const { processorMs: after } = await control("/state");
    if (turn >= WARM_UP) times.push(lastAt - committedAt);
    if (turn >= WARM_UP) processor.push(after - before);
    await pause(SETTLED_MS);
  }
  const ran = ((await executions()) - ranBefore) / events;
  const { memory } = await control("/state");
  opened.close();
  const faults = await faultsIn(got, selections, numbers, origin, mode);
  return { title, mode, sockets, events, median: median(times), slowest: Math.max(...times), processor: median(processor), executions: ran, megabytes: memory / 1_048_576, faults, compared: mode === "same" ? numbers.length : sockets + numbers.length };
}

/** Each payload against the plain query: all clients for the last change, and one client for every change. */
async function faultsIn(got, selections, numbers, origin, mode) {
  const faults = [];
  const last = numbers.at(-1);
  const expected = new Map();
  const plain = async (turn, number) => {
    const key = mode === "same" ? number : `${turn} ${number}`;
    if (!expected.has(key)) {
      const answer = await fetch(`${origin}/graphql`, { method: "POST", headers: { "content-type": "application/json" }, body: JSON.stringify({ query: queryOf(selections[turn]), variables: { ...selections[turn].variables, number } }) });
      expected.set(key, JSON.stringify((await answer.json()).data.registerEntry));
    }
    return expected.get(key);
  };
  for (const [turn, texts] of got.entries()) {
    if (texts.length !== numbers.length) faults.push(`client ${turn} heard ${texts.length} of ${numbers.length}`);
    const wanted = turn === 0 ? numbers : [last];
    for (const number of wanted) {
      const text = texts[numbers.indexOf(number)] ?? "{}";
      const told = JSON.stringify(JSON.parse(text).payload?.data?.registerEntryAdded);
      const right = await plain(turn, number);
      if (told !== right) faults.push(`client ${turn}, entry ${number}: ${told} is not ${right}`);
    }
  }
  return faults;
}
