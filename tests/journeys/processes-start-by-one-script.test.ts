import { afterAll, beforeAll, expect, it } from "@jest/globals";
import { setTimeout as pause } from "node:timers/promises";
import { askRegistry } from "../support/ask-registry";
import { freePort } from "../support/free-port";
import { buildHouse, houseProcess, type HouseProcess } from "../support/house-process";
import { describeWith } from "../support/needs";
import { databaseServerNeed, serverPlace, type RegistryPlace } from "../support/registry-place";

const DRAIN_MS = 10_000;

describeWith(databaseServerNeed(), "npm run start:processes", () => {
  let place: RegistryPlace;
  let script: HouseProcess;
  let port = 0;
  beforeAll(async () => {
    buildHouse();
    place = serverPlace();
    // One of each process, in a row.
    port = await freePort(6);
    script = houseProcess("scripts/dist/start-processes.js", { ...place.environment, PORT: String(port) });
    while (!script.output().includes("Processes:")) {
      if (script.child.exitCode !== null) throw new Error(script.output());
      await pause(100);
    }
  });
  afterAll(async () => {
    await script.stop();
    await place.remove();
  });

  it("brings up gateway and subgraphs with the sample, and tells where they are", async () => {
    expect(script.output()).toContain(`Processes: catalogue on ${port + 1}, workflow on ${port + 2}, legal on ${port + 3}, delivery on ${port + 4}, gateway on ${port}, worker on ${port + 5}`);
    expect(script.output()).toMatch(/services {3}36 in force \(SAMPLE/);
    const { errors, data } = await askRegistry(`http://127.0.0.1:${port}`, "{ services(first: 3) { nodes { code governingAct { number } proposals { totalCount } } } }");
    expect(errors).toEqual([]);
    expect(data).toMatchObject({ services: { nodes: [{ code: "00101001" }, { governingAct: { number: "267" } }, {}] } });
  });

  it("ends all of them when it is told to, within the time of draining", async () => {
    const begun = performance.now();
    expect(await script.stop()).toBe(0);
    expect(performance.now() - begun).toBeLessThan(DRAIN_MS);
    for (const each of [port, port + 1, port + 2, port + 3, port + 4, port + 5]) await expect(fetch(`http://127.0.0.1:${each}/livez`)).rejects.toThrow();
  });
});
