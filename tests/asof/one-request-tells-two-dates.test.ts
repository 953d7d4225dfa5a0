import { afterAll, beforeAll, describe, expect, it } from "@jest/globals";
import { amendService, isRefusal } from "@tizilim/catalogue/register/register-commands";
import { ANONYMOUS, type Viewer } from "@tizilim/common/identity/viewer";
import type { Subgraph } from "@tizilim/common/subgraph/subgraph";
import { countedCalls, type CountedCalls } from "../federation/support/counted-calls";
import { registryGateway, type RegistryGateway } from "../federation/support/registry-gateway";
import { dataOf } from "../support/call-subgraph";
import { eachDatabase } from "../support/databases";
import { amendmentOf, rejected, submitted } from "../support/play-proposal";
import { BY_ORDER, include, JUSTICE } from "../support/register-world";
import { openWorkflowWorld, OTHER_RULES, REGISTRAR_1, RULES_OF_BIRTHS, viewerOf, wholeService, type WorkflowWorld } from "../support/workflow-world";

const ANALYST = viewerOf("zere", ["LEGAL_ANALYST"]);
const BIRTHS = "00101001";
const LOAD = "mutation ($input: LoadLegalActInput!) { loadLegalAct(input: $input) { problems { code } } }";
const VIEW = `id name { ru } fee { kind } governingAct { id title { ru } status editions { date } reading { edition } citations(first: 5) { totalCount } }
  actLinks(first: 5) { nodes { role act { id } } } proposals(first: 5) { totalCount nodes { id status body { id name { ru } } legalBasis { id } refusedFor { code } } }
  portalCard { source fee { kind } providerName { ru } governingActTitle { ru } }`;
const TWO_DATES = `query ($code: ServiceCode!, $then: AsOf!, $now: AsOf!) { then: service(code: $code, asOf: $then) { ${VIEW} } now: service(code: $code, asOf: $now) { ${VIEW} } }`;
const LISTED = `query ($first: Int!, $then: AsOf!) { services(first: $first, asOf: $then) { nodes { ${VIEW} } } }`;
const FOUR_WAYS = `query ($code: ServiceCode!, $asOf: AsOf!) { service(code: $code, asOf: $asOf) {
  fee { kind } governingAct { id } actLinks(first: 5) { nodes { act { id } } } portalCard { fee { kind } governingActTitle { ru } } history(first: 10) { nodes { changes { field before after } } } } }`;

const AS_OF = 'asOf: { inForceOn: "2026-04-15", knownOn: "2026-05-10T00:00:00Z" }';
const MAIN = "code name { ru } governingAct { number title { ru } }";
const CARD = "proposals(first: 5) { nodes { status } } portalCard { source fee { kind } governingActTitle { ru } }";
const LINKS = "actLinks(first: 5) { nodes { role act { title { ru } } } }";

interface Way {
  readonly fee: { readonly kind: string };
  readonly governingAct: { readonly id: string };
  readonly actLinks: { readonly nodes: ReadonlyArray<{ readonly act: { readonly id: string } }> };
  readonly portalCard: { readonly fee: { readonly kind: string }; readonly governingActTitle: { readonly ru: string } };
  readonly history: { readonly nodes: ReadonlyArray<{ readonly changes: ReadonlyArray<Readonly<Record<string, string | null>>> }> };
}

eachDatabase((place) => {
  let world: WorkflowWorld;
  let counted: CountedCalls;
  let gateway: RegistryGateway;
  let calls = 0;

  const ask = async <T>(query: string, variables: Record<string, unknown>, viewer: Viewer = ANONYMOUS): Promise<T> => {
    counted.fetches = [];
    counted.depth = 0;
    const { data, faults } = await gateway.ask(viewer, query, variables);
    expect(faults).toEqual([]);
    return JSON.parse(JSON.stringify(data)) as T;
  };
  const load = async (edition: string, words: string): Promise<void> => {
    const input = { idempotencyKey: `load-${(calls += 1)}`, id: RULES_OF_BIRTHS, edition, ru: `# Правила регистрации рождения\n\n1. ${words} [Закон](https://adilet.zan.kz/rus/docs/Z1300000088).\n` };
    expect(await dataOf(world.legal, LOAD, { input }, ANALYST)).toEqual({ loadLegalAct: { problems: [] } });
  };
  const subgraphs = (): Subgraph[] => [world.register.catalogue, world.workflow, world.legal];
  const statements = async (first: number): Promise<number> => {
    let count = 0;
    const ends = subgraphs().map(({ database }) => database.statements.listen(() => (count += 1)));
    await ask(LISTED, { first, then: THEN });
    ends.forEach((end) => end());
    return count;
  };

  beforeAll(async () => {
    world = await openWorkflowWorld(place, { moment: "2026-03-01T06:00:00Z" });
    counted = countedCalls(subgraphs());
    gateway = registryGateway(counted.subgraphs);
    await load("2026-01-10", "По правилам");
    await load("2026-06-01", "По новым правилам");
    await world.register.write(async (writer) => {
      for (let at = 0; at < 12; at += 1) await include(writer, wholeService("00102", `Неке ${at}`, `Брак ${at}`, JUSTICE, RULES_OF_BIRTHS));
    });
    world.at("2026-05-04T06:00:00Z");
    const id = await submitted(world, "2026-05-04T06:00:00Z", amendmentOf(BIRTHS, { forms: ["PROACTIVE"] }));
    world.at("2026-06-20T06:00:00Z");
    await rejected(world, "2026-06-20T06:00:00Z", id);
    // The change that is recorded on 1 July and holds from 1 May.
    world.at("2026-07-01T06:00:00Z");
    const amended = await world.register.write((register) => amendService(register, BIRTHS as never, { fee: { kind: "PAID", description: null }, governingAct: OTHER_RULES }, { effectiveFrom: "2026-05-01", cause: BY_ORDER }));
    expect(isRefusal(amended)).toBe(false);
    world.at("2026-07-05T06:00:00Z");
  });
  afterAll(() => world.close());

  const THEN = { inForceOn: "2026-04-15", knownOn: "2026-05-10T00:00:00.000000Z" };
  const NOW_KNOWN = { inForceOn: "2026-06-25", knownOn: "2026-07-02T00:00:00.000000Z" };

  describe("a service on two dates in one request over three subgraphs", () => {
    it("stands each time with its act in its edition, its links, its proposals and its portal card", async () => {
      const { then, now } = await ask<Record<"then" | "now", Record<string, unknown>>>(TWO_DATES, { code: BIRTHS, then: THEN, now: NOW_KNOWN });
      const [day, later] = ["@2026-04-15,2026-05-10T00:00:00.000000Z", "@2026-06-25,2026-07-02T00:00:00.000000Z"];
      expect(then).toMatchObject({
        id: `${BIRTHS}${day}`, fee: { kind: "FREE" },
        governingAct: { id: `${RULES_OF_BIRTHS}${day}`, editions: [{ date: "2026-01-10" }], reading: { edition: "2026-01-10" }, citations: { totalCount: 1 } },
        actLinks: { nodes: [{ role: "GOVERNS", act: { id: `${RULES_OF_BIRTHS}${day}` } }] },
        proposals: { totalCount: 0, nodes: [] },
        portalCard: { source: "REGISTER", fee: { kind: "FREE" }, providerName: { ru: "Министерство юстиции" }, governingActTitle: { ru: "Правила регистрации рождения" } },
      });
      expect(now).toMatchObject({
        id: `${BIRTHS}${later}`, fee: { kind: "PAID" }, governingAct: { id: `${OTHER_RULES}${later}`, editions: [], reading: null },
        actLinks: { nodes: [{ role: "GOVERNS", act: { id: `${OTHER_RULES}${later}` } }] },
        proposals: { totalCount: 1, nodes: [{ status: "REJECTED", body: { id: `${JUSTICE}${later}`, name: { ru: "Министерство юстиции" } }, legalBasis: { id: `Z1300000088${later}` }, refusedFor: [{ code: "CHANGE_NOT_JUSTIFIED" }] }] },
        portalCard: { fee: { kind: "PAID" }, governingActTitle: { ru: "Правила регистрации автомобилей" } },
      });
    });

    // As Apollo's planner counts them without asOf: each alias asks for itself, and nothing more is asked for a moment.
    it.each([
      ["a service with its act", `{ services(first: 5, ${AS_OF}) { nodes { ${MAIN} } } }`, ["catalogue", "legal"], 2],
      ["the same with its proposals and its portal card", `{ services(first: 5, ${AS_OF}) { nodes { ${MAIN} ${CARD} } } }`, ["catalogue", "legal", "workflow"], 2],
      ["entries with their service and its act", "{ registerEntriesSince(number: 8, limit: 5) { number service { code governingAct { number } } } }", ["catalogue", "legal"], 2],
      ["an act with its services and their providers", `{ legalAct(id: "${RULES_OF_BIRTHS}", ${AS_OF}) { number services(first: 5) { nodes { code provider { name { ru } } } } } }`, ["catalogue", "legal"], 2],
      ["a service on two dates", `{ then: service(code: "${BIRTHS}", ${AS_OF}) { ${MAIN} } now: service(code: "${BIRTHS}") { ${MAIN} } }`, ["catalogue", "legal", "legal"], 2],
      ["the same with proposals and portal cards", `{ then: service(code: "${BIRTHS}", ${AS_OF}) { ${MAIN} ${CARD} } now: service(code: "${BIRTHS}") { ${MAIN} ${CARD} } }`, ["catalogue", "legal", "legal", "workflow", "workflow"], 2],
      ["links on both dates", `{ then: service(code: "${BIRTHS}", ${AS_OF}) { ${LINKS} } now: service(code: "${BIRTHS}") { ${LINKS} } }`, ["catalogue", "legal", "legal"], 2],
      ["the ends of the three logs", `{ registerLogEnd(${AS_OF}) proposalLogEnd(${AS_OF}) legalActLogEnd(${AS_OF}) }`, ["catalogue", "legal", "workflow"], 1],
    ])("%s: so many calls, and so many one after another", async (_what, query, fetches, depth) => {
      await ask(query, {});
      expect([counted.fetches, counted.depth]).toEqual([fetches, depth]);
    });

    it("costs as many statements for fourteen services as for one", async () => {
      expect((await ask<{ services: { nodes: unknown[] } }>(LISTED, { first: 20, then: THEN })).services.nodes).toHaveLength(14);
      expect(await statements(20)).toBe(await statements(1));
    });
  });

  it.each([
    ["before its day, by what was known before it was recorded", "2026-04-15", "2026-06-25", "FREE", RULES_OF_BIRTHS, 1],
    ["before its day, by what is known since", "2026-04-15", "2026-07-02", "FREE", RULES_OF_BIRTHS, 2],
    ["on its day, by what was known before it was recorded", "2026-05-01", "2026-06-25", "FREE", RULES_OF_BIRTHS, 1],
    ["on its day, by what is known since", "2026-05-01", "2026-07-02", "PAID", OTHER_RULES, 2],
  ])("a back-dated change is told %s", async (_way, inForceOn, known, fee, act, entries) => {
    const asOf = { inForceOn, knownOn: `${known}T00:00:00.000000Z` };
    const { service } = await ask<{ service: Way }>(FOUR_WAYS, { code: BIRTHS, asOf });
    const ref = `${act}@${inForceOn},${asOf.knownOn}`;
    expect(service).toMatchObject({
      fee: { kind: fee }, governingAct: { id: ref }, actLinks: { nodes: [{ act: { id: ref } }] },
      portalCard: { fee: { kind: fee }, governingActTitle: { ru: act === OTHER_RULES ? "Правила регистрации автомобилей" : "Правила регистрации рождения" } },
    });
    // The history is what was known, with its differences; the day of law does not matter to it.
    expect(service.history.nodes).toHaveLength(entries);
    if (entries === 2) expect(service.history.nodes[1]?.changes).toContainEqual({ field: "fee", before: '{"description":null,"kind":"FREE"}', after: '{"description":null,"kind":"PAID"}' });
  });

  describe("a proposal as it stood at a moment", () => {
    const REVIEWED = { knownOn: "2026-05-10T00:00:00.000000Z" };
    const list = (viewer: Viewer, asOf: object, more = "") =>
      ask<{ proposals: { totalCount: number; nodes: ReadonlyArray<{ id: string; status: string; version: number; timeline: ReadonlyArray<{ what: string }> }> } }>(
        `query ($asOf: AsOf) { proposals(first: 5, asOf: $asOf${more}) { totalCount nodes { id status version timeline { what } conclusion { number } } } }`, { asOf }, viewer);

    it("is the fold of its events until then, to whoever could have seen it", async () => {
      const { proposals } = await list(REGISTRAR_1, REVIEWED);
      expect(proposals).toMatchObject({ totalCount: 1, nodes: [{ status: "SUBMITTED", version: 2, timeline: [{ what: "CREATED" }, { what: "SUBMITTED" }] }] });
      expect((await list(REGISTRAR_1, REVIEWED, ", status: [REJECTED]")).proposals.totalCount).toBe(0);
      expect((await list(REGISTRAR_1, { knownOn: "2026-06-21T00:00:00Z" }, ", status: [REJECTED]")).proposals.totalCount).toBe(1);
    });

    it("stays unseen by those to whom it became public only later", async () => {
      expect((await list(ANONYMOUS, REVIEWED)).proposals).toMatchObject({ totalCount: 0, nodes: [] });
      expect((await list(ANONYMOUS, {})).proposals).toMatchObject({ totalCount: 1, nodes: [{ status: "REJECTED" }] });
    });

    it("is found again by the id of its view, and as it is now by its own", async () => {
      const [{ id = "" } = {}] = (await list(REGISTRAR_1, REVIEWED)).proposals.nodes;
      const query = "query ($id: ID!) { node(id: $id) { id ... on Proposal { status } } proposal(id: $id) { status } }";
      expect(await ask(query, { id }, REGISTRAR_1)).toEqual({ node: { id, status: "SUBMITTED" }, proposal: { status: "SUBMITTED" } });
      const own = id.split("@")[0] ?? "";
      expect(await ask(query, { id: own }, REGISTRAR_1)).toEqual({ node: { id: own, status: "REJECTED" }, proposal: { status: "REJECTED" } });
    });

    it("says what can be told of now alone, and never tells now's in its place", async () => {
      const { data, faults } = await gateway.ask(REGISTRAR_1, `query ($asOf: AsOf!) { proposals(first: 5, asOf: $asOf) { nodes { status suggestedGrounds { code } } } service(code: "${BIRTHS}", asOf: $asOf) { code obligations(first: 1) { totalCount } discrepancies { field } } }`, { asOf: REVIEWED });
      expect(JSON.parse(JSON.stringify(data))).toEqual({ proposals: { nodes: [{ status: "SUBMITTED", suggestedGrounds: null }] }, service: { code: BIRTHS, obligations: null, discrepancies: null } });
      expect(faults.map(({ code }) => code)).toEqual(["AS_OF_UNSUPPORTED", "AS_OF_UNSUPPORTED", "AS_OF_UNSUPPORTED"]);
    });
  });
});
