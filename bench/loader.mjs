import { readFileSync } from "node:fs";
import { packageOfRoot } from "./built-house.mjs";
import { bodyFault } from "./check-body.mjs";
import { scenarios } from "./scenarios/scenarios.mjs";
import { seededRandom } from "./seeded-random.mjs";

const { Client } = packageOfRoot("undici");
const rows = JSON.parse(readFileSync(process.argv[2], "utf8"));

process.on("message", (order) => {
  drive(order).then(
    (result) => process.send({ result }),
    (error) => process.send({ error: error.stack }),
  );
});
process.on("disconnect", () => process.exit(0));

/** Asks one scenario at an address, for a time or a count of requests, over so many connections; each body is checked. */
async function drive({ url, scenario: name, connections, milliseconds = Infinity, requests = Infinity, seed }) {
  const scenario = scenarios.find((each) => each.name === name);
  const random = seededRandom(seed);
  const { origin, pathname } = new URL(url);
  const latencies = [];
  const faults = [];
  let asked = 0;
  const begun = performance.now();
  const lane = async () => {
    const client = new Client(origin, { pipelining: 1, headersTimeout: 30_000, bodyTimeout: 30_000 });
    while (asked < requests && performance.now() - begun < milliseconds) {
      asked += 1;
      const { variables, expected } = scenario.ask(rows, random);
      const body = JSON.stringify({ query: scenario.query, variables });
      const sent = performance.now();
      const { status, text } = await exchange(client, pathname, body);
      latencies.push(performance.now() - sent);
      const fault = bodyFault(status, text, expected);
      if (fault !== null) faults.push(fault);
    }
    await client.close();
  };
  await Promise.all(Array.from({ length: connections }, lane));
  const seconds = (performance.now() - begun) / 1_000;
  latencies.sort((one, other) => one - other);
  const at = (share) => latencies[Math.min(latencies.length - 1, Math.floor(latencies.length * share))] ?? null;
  return { requests: latencies.length, seconds, rate: latencies.length / seconds, p50: at(0.5), p99: at(0.99), wrong: faults.length, firstWrong: faults[0] ?? null };
}

function exchange(client, path, body) {
  return new Promise((resolve, reject) => {
    const chunks = [];
    let status = 0;
    client.dispatch(
      { method: "POST", path, body, headers: { "content-type": "application/json", accept: "application/json" } },
      {
        onRequestStart: () => {},
        onResponseStart: (_controller, code) => (status = code),
        onResponseData: (_controller, chunk) => void chunks.push(chunk),
        onResponseEnd: () => resolve({ status, text: (chunks.length === 1 ? chunks[0] : Buffer.concat(chunks)).toString("utf8") }),
        onResponseError: (_controller, error) => reject(error),
      },
    );
  });
}
