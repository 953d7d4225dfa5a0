import { createHash } from "node:crypto";
import { afterAll, beforeAll, describe, expect, it } from "@jest/globals";
import { amendService, excludeService, isRefusal } from "@tizilim/catalogue/register/register-commands";
import { CLASS, ELI_PROFILE, PROFILE } from "../support/cpsv/cpsv-profile";
import { expandedGraph, nodesOf, valuesOf, type ExpandedNode } from "../support/cpsv/expanded-graph";
import { profileFaults } from "../support/cpsv/profile-faults";
import { eachDatabase } from "../support/databases";
import { BY_ORDER, FROM_THE_START, include, text } from "../support/register-world";
import { servedWorld, WORLD_URL, type ServedWorld } from "../support/served-world";
import { openWorkflowWorld, RULES_OF_BIRTHS, type WorkflowWorld } from "../support/workflow-world";

const MANY = 230;
const FILE = "/export/services.jsonld";
const COMPETENT = "http://data.europa.eu/m8g/hasCompetentAuthority";

eachDatabase((place) => {
  let world: WorkflowWorld;
  let served: ServedWorld;
  const get = (path: string, headers: Record<string, string> = {}) => fetch(served.origin + path, { headers });
  const graphAt = async (path: string): Promise<ReadonlyMap<string, ExpandedNode>> => expandedGraph(await (await get(path)).json(), WORLD_URL);

  beforeAll(async () => {
    world = await openWorkflowWorld(place, { moment: "2026-10-02T06:00:00Z" });
    await world.register.write(async (register) => {
      for (let at = 0; at < MANY; at++) {
        const governingAct = at % 3 === 0 ? RULES_OF_BIRTHS : null;
        await include(register, { subsection: "00102", name: text(`Қызмет ${at}`, `Услуга ${at}`), provider: at % 7 === 0 ? null : "provider-justice", governingAct, channels: ["EGOV_PORTAL"] }, FROM_THE_START);
      }
      const occasion = { effectiveFrom: "2026-09-01", cause: BY_ORDER };
      const done = [await amendService(register, "00101001" as never, { name: text("Жаңа", "Новая") }, occasion), await excludeService(register, "00201001" as never, occasion)];
      if (done.some(isRefusal)) throw new Error("refused");
    });
    served = await servedWorld(world, () => new Date("2026-10-05T06:00:00Z"));
    world.at("2026-10-05T06:00:00Z");
  });

  afterAll(async () => {
    await served.close();
    await world.close();
  });

  describe("services.jsonld", () => {
    it("holds to CPSV-AP 3.2, but for the authority of services whose provider the register does not name", async () => {
      const graph = await graphAt(FILE);
      expect(nodesOf(graph, CLASS.service)).toHaveLength(MANY + 2);
      const faults = profileFaults(graph, [...PROFILE, ...ELI_PROFILE]);
      expect(faults).toHaveLength(Math.ceil(MANY / 7));
      expect(faults.filter((fault) => !fault.endsWith(`${COMPETENT}: is missing`))).toEqual([]);
    });

    it("says of each service what the address of the service says", async () => {
      const graph = await graphAt(FILE);
      for (const code of ["00101001", "00201001", "00102001", "00102230"]) {
        const own = await graphAt(`/service/${code}.jsonld`);
        const address = `${WORLD_URL}/service/${code}`;
        const { "http://purl.org/dc/terms/temporal": ours, ...exported } = graph.get(address) as ExpandedNode;
        const { "http://purl.org/dc/terms/temporal": theirs, ...told } = own.get(address) as ExpandedNode;
        expect(exported).toEqual(told);
        expect([ours, theirs].map((value) => (value as unknown[]).length)).toEqual([1, 1]);
        for (const body of valuesOf(told as ExpandedNode, COMPETENT)) expect(graph.get(body["@id"] ?? "")).toEqual(own.get(body["@id"] ?? ""));
      }
    });

    it("is of the day asked, and of fixed numbers: the same bytes under the address of its snapshot", async () => {
      const past = await get(`${FILE}?asOf=2026-08-31`);
      const bytes = Buffer.from(await past.arrayBuffer());
      const graph = await expandedGraph(JSON.parse(bytes.toString()), WORLD_URL);
      const titles = valuesOf(graph.get(`${WORLD_URL}/service/00101001`), "http://purl.org/dc/terms/title").map((title) => title["@value"]);
      expect(titles.sort()).toEqual(["Регистрация рождения", "Тууды тіркеу"]);
      const again = await get(past.headers.get("content-location") ?? "");
      expect(createHash("sha256").update(Buffer.from(await again.arrayBuffer())).digest("hex")).toBe(createHash("sha256").update(bytes).digest("hex"));
      expect([again.headers.get("content-type"), again.headers.get("etag")]).toEqual(["application/ld+json; charset=utf-8", past.headers.get("etag")]);
    });

    it("has one node to a line, so that it can be read without holding it", async () => {
      const lines = (await (await get(FILE)).text()).trimEnd().split("\n");
      const nodes = lines.slice(1, -1).map((line) => JSON.parse(line.replace(/,$/, "")) as { "@type": unknown });
      expect(nodes.filter((node) => node["@type"] === "PublicService")).toHaveLength(MANY + 2);
      expect(lines.at(-1)).toBe("]}");
    });

    it("is no file at all where something of it cannot be told", async () => {
      served.silent.add("legal");
      try {
        const broken = await get(`${FILE}?asOf=2026-07-01`);
        expect(broken.status).toBe(503);
      } finally {
        served.silent.delete("legal");
      }
    });
  });
});
