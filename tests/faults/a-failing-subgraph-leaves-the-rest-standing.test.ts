import { setTimeout as pause } from "node:timers/promises";
import { afterAll, afterEach, beforeAll, describe, expect, it } from "@jest/globals";
import { askRegistry, type Told } from "../support/ask-registry";
import { faultyServer, type Fault } from "../support/faulty-server";
import { embeddedPlace, type RegistryPlace } from "../support/registry-place";
import { startProcesses, type RunningProcesses, type SubgraphName } from "../support/running-registry";

const SUBGRAPH_DEADLINE_MS = 700;
const MARGIN_MS = 100;
const INNER = "mysql://root:hunter2@10.1.2.3/registry at Object.query (/srv/app/db.ts:12) SELECT * FROM service_version";
const NOTHING_INNER = /127\.0\.0\.1|localhost|https?:|hunter2|ECONN|socket|stack|\.[jt]s:|SELECT|node_modules/i;

const QUERY = `{
  services(first: 3) { nodes { code governingAct { id title { ru } } proposals(first: 1) { totalCount } } }
  legalAct(id: "Z1300000088") { number }
  reportingPeriod(on: "2026-09-30") { id }
}`;

interface Row {
  readonly code: string;
  readonly governingAct: { readonly id: string; readonly title: { readonly ru: string } } | null;
  readonly proposals: { readonly totalCount: number } | null;
}
interface Whole {
  readonly services: { readonly nodes: ReadonlyArray<Row> } | null;
  readonly legalAct: { readonly number: string } | null;
  readonly reportingPeriod: { readonly id: string } | null;
}

/** Ways of standing in for a process that was killed, and the codes that the client is told. */
const FAULTS: ReadonlyArray<readonly [what: string, fault: Fault, code: string]> = [
  ["answers garbage", (response) => void response.end(`<html>${INNER}</html>`), "SUBGRAPH_INVALID_ANSWER"],
  ["answers 500 with its insides", (response) => void response.writeHead(500).end(INNER), "SUBGRAPH_INVALID_ANSWER"],
  ["answers an error with its insides", (response) => void response.end(JSON.stringify({ data: null, errors: [{ message: INNER, extensions: { stacktrace: [INNER] } }] })), "SUBGRAPH_FAILED"],
  ["answers data of another question", (response) => void response.end('{"data":{"_entities":[{"x":1}],"y":2}}'), "SUBGRAPH_INVALID_ANSWER"],
  ["is slow", (response) => void setTimeout(() => response.end("{}"), SUBGRAPH_DEADLINE_MS * 3).unref(), "SUBGRAPH_TIMEOUT"],
  ["cuts the connection", (response) => void response.destroy(), "SUBGRAPH_UNREACHABLE"],
  ["cuts the answer", (response) => void response.writeHead(200, { "content-length": 999 }).write('{"data":', () => response.destroy()), "SUBGRAPH_UNREACHABLE"],
];

describe("the registry in several processes", () => {
  let place: RegistryPlace;
  let several: RunningProcesses;
  let healthy: Whole;
  const ask = (): Promise<Told<Whole>> => askRegistry<Whole>(several.origin, QUERY);

  beforeAll(async () => {
    place = embeddedPlace();
    several = await startProcesses(place, { SUBGRAPH_DEADLINE_MS: String(SUBGRAPH_DEADLINE_MS), LOG_LEVEL: "silent" });
    const { data, errors } = await ask();
    expect(errors).toEqual([]);
    healthy = data;
  });
  afterAll(async () => {
    await several.stop();
    await place.remove();
  });

  /** What the fault leaves, and what it is told as; the quickest of three, since the machine has other things to do. */
  async function expectStanding(down: SubgraphName, code: string): Promise<void> {
    let quickest = Infinity;
    for (let time = 0; time < 3; time++) {
      const { status, data, errors, text, took } = await ask();
      quickest = Math.min(quickest, took);
      expect(status).toBe(200);
      expect(data).toEqual(without(healthy, down));
      expect(new Set(errors.map((error) => JSON.stringify(error.path)))).toEqual(new Set(pathsOf(healthy, down).map((path) => JSON.stringify(path))));
      for (const { extensions } of errors) expect(extensions).toEqual({ code, service: down, traceId: expect.stringMatching(/^[0-9a-f]{32}$/) });
      expect(text).not.toMatch(NOTHING_INNER);
      expect(text).not.toContain(String(several.port(down)));
    }
    expect(quickest).toBeLessThan(SUBGRAPH_DEADLINE_MS + MARGIN_MS);
  }

  async function expectNamedByReadiness(down: SubgraphName): Promise<void> {
    const answer = await fetch(`${several.origin}/readyz`);
    const { status, parts } = (await answer.json()) as { status: string; parts: ReadonlyArray<{ name: string; ok: boolean }> };
    expect([answer.status, status]).toEqual([200, "ready, in part"]);
    expect(parts.filter(({ ok }) => !ok).map(({ name }) => name)).toEqual([`subgraph ${down}`]);
  }

  async function kill(down: SubgraphName): Promise<void> {
    several.process(down).child.kill("SIGKILL");
    await several.process(down).ended;
  }

  describe.each(["legal", "workflow", "catalogue"] as const)("with %s", (down) => {
    afterEach(async () => {
      const { data, errors } = await ask();
      expect({ data, errors }).toEqual({ data: healthy, errors: [] });
    });

    it("hung keep the rest within the deadline, and take it up when it goes on", async () => {
      several.process(down).child.kill("SIGSTOP");
      await expectStanding(down, "SUBGRAPH_TIMEOUT");
      await expectNamedByReadiness(down);
      several.process(down).child.kill("SIGCONT");
      await pause(SUBGRAPH_DEADLINE_MS);
    });

    it("stopped keep the rest, and take it up when it is started again", async () => {
      await kill(down);
      await expectStanding(down, "SUBGRAPH_UNREACHABLE");
      await expectNamedByReadiness(down);
      await several.restart(down);
    });
  });

  describe("with something in the place of legal that", () => {
    beforeAll(() => kill("legal"));
    afterAll(() => several.restart("legal"));

    it.each(FAULTS)("%s keep the rest", async (_what, fault, code) => {
      const server = await faultyServer(several.port("legal"), fault);
      try {
        await expectStanding("legal", code);
      } finally {
        await server.close();
      }
    });
  });

  it("answer what is under way when the gateway is told to end, and then end", async () => {
    several.process("legal").child.kill("SIGSTOP");
    const underWay = ask();
    await pause(SUBGRAPH_DEADLINE_MS / 3);
    const begun = performance.now();
    several.gateway.child.kill("SIGTERM");
    await pause(SUBGRAPH_DEADLINE_MS / 5);
    await expect(fetch(`${several.origin}/livez`, { headers: { connection: "close" } })).rejects.toThrow();
    several.process("legal").child.kill("SIGCONT");
    const { data, errors } = await underWay;
    expect({ data, errors }).toEqual({ data: healthy, errors: [] });
    expect(await several.gateway.ended).toBe(0);
    expect(await several.process("catalogue").stop()).toBe(0);
    expect(performance.now() - begun).toBeLessThan(10_000);
  });
});

function without(whole: Whole, down: SubgraphName): Whole {
  if (down === "catalogue") return { ...whole, services: null };
  const nodes = (whole.services?.nodes ?? []).map((row) => (down === "legal" ? { ...row, governingAct: null } : { ...row, proposals: null }));
  return { services: { nodes }, legalAct: down === "legal" ? null : whole.legalAct, reportingPeriod: down === "workflow" ? null : whole.reportingPeriod };
}

function pathsOf(whole: Whole, down: SubgraphName): Array<ReadonlyArray<string | number>> {
  if (down === "catalogue") return [["services"]];
  const field = down === "legal" ? "governingAct" : "proposals";
  const rows = (whole.services?.nodes ?? []).flatMap((row, at) => (row[field] === null ? [] : [["services", "nodes", at, ...(down === "legal" ? [field, "title"] : [field])]]));
  return [...rows, [down === "legal" ? "legalAct" : "reportingPeriod"]];
}
