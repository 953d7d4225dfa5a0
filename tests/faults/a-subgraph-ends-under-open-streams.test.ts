import { afterAll, beforeAll, expect, it } from "@jest/globals";
import { freePort } from "../support/free-port";
import { buildHouse, houseProcess, type HouseProcess } from "../support/house-process";
import { embeddedPlace, type RegistryPlace } from "../support/registry-place";
import { untilReady } from "../support/until-ready";
import { SECRET, streamFrom } from "../streams/support/subgraph-streams";

const ENTRIES = "subscription { registerEntryAdded(sinceNumber: 0) { number } }";
/** Far below what a process has to end within. */
const SOON_MS = 4_000;

let place: RegistryPlace;
let catalogue: HouseProcess;
let url = "";
beforeAll(async () => {
  buildHouse();
  place = embeddedPlace();
  const port = await freePort();
  url = `http://127.0.0.1:${port}/graphql`;
  catalogue = houseProcess("subgraphs/catalogue/dist/main.js", { ...place.environment, PORT: String(port), SUBGRAPH_SECRET: SECRET });
  await untilReady(catalogue, port);
});
afterAll(async () => {
  await catalogue.stop();
  await place.remove();
});

it("a subgraph that is told to end cuts its streams, so that they are resumed and not taken for complete, and ends in order at once", async () => {
  const streams = await Promise.all(Array.from({ length: 20 }, () => streamFrom(url, ENTRIES, {})));
  const cut = streams.map((stream) => stream.rest().then((events) => events.map(({ event }) => event), () => "cut"));
  const from = performance.now();
  expect(await catalogue.stop()).toBe(0);
  expect(performance.now() - from).toBeLessThan(SOON_MS);
  expect(new Set(await Promise.all(cut))).toEqual(new Set(["cut"]));
});
