import { afterAll, beforeAll, describe, expect, it } from "@jest/globals";
import { getIntrospectionQuery } from "graphql";
import { canonicalJson } from "@tizilim/common/pure/canonical-json";
import { allIds } from "../support/all-ids";
import { amendBeside } from "../support/amend-beside";
import { askRegistry, dataFrom } from "../support/ask-registry";
import { publicExamples } from "../support/example-documents";
import { describeWith } from "../support/needs";
import { databaseServerNeed, embeddedPlace, serverPlace, type RegistryPlace } from "../support/registry-place";
import { startProcesses, startOneProcess, type RunningProcesses, type OneProcess } from "../support/running-registry";
import { withoutSalt } from "../support/without-salt";

const LOADED = { CLOCK: "2026-10-05T06:00:00Z" };
const ASKED = { CLOCK: "2026-10-07T06:00:00Z" };
const SECOND_START_MS = 10_000;

const FIRST_REQUEST = `{ services(first: 3) { nodes { code name { kk ru } provider { name { ru } } fee { kind } forms
  governingAct { id title { ru } number date } proposals(first: 1) { totalCount } } } }`;
/** The acts' side tells it from what it followed of the register. */
const LINKS_AND_COVERAGE = `{
  services(first: 40) { nodes { code governingAct { id } actLinks { totalCount nodes { role origin act { id serviceLinks { totalCount } } service { name { ru } } } } } }
  legalCoverage { servicesTotal withActInForce withoutAct withRepealedAct unregisteredCandidates servicesWithoutAct(first: 40) { nodes { code act { id status } } } }
}`;
const SEARCHED = ["кызмет", "қызмет", "КЫЗМЕТТЕР", "анықтама", "аныктама", "справка", "справки", "паспорт", "паспортов", "көлік", "рождении", "полиц", "00101", "нет такого"];
const SEARCH = "query ($text: String!) { searchServices(text: $text, first: 20) { totalCount edges { score matchedLanguage cursor node { code name { kk ru } } } } }";
const LISTS = ["CODE", "NAME_KK", "NAME_RU", "UPDATED"].map(
  (order) => [`the services by ${order}`, `{ services(first: 50, orderBy: ${order}) { totalCount edges { cursor node { code name { kk ru } } } } }`, {}] as const,
);
const QUESTIONS: ReadonlyArray<readonly [title: string, query: string, variables: Readonly<Record<string, unknown>>]> = [
  ["the first request", FIRST_REQUEST, {}],
  ["links and coverage", LINKS_AND_COVERAGE, {}],
  ...publicExamples().map(({ file, query, variables }) => [`the example ${file}`, query, variables] as const),
  ...SEARCHED.map((text) => [`the search for ${text}`, SEARCH, { text }] as const),
  ...LISTS,
  ["the explorer's introspection", getIntrospectionQuery({ schemaDescription: true, inputValueDeprecation: true, specifiedByUrl: true, directiveIsRepeatable: true }), {}],
];

const AMENDED = "00101002";
const OLD_ACT = "V2000020192";
const NEW_ACT = "Z1300000088";
const FIVE_MOMENTS = `{
  before: service(code: "${AMENDED}", asOf: { inForceOn: "2026-10-05" }) { ...State }
  after: service(code: "${AMENDED}", asOf: { inForceOn: "2026-10-06" }) { ...State }
  notYetKnown: service(code: "${AMENDED}", asOf: { inForceOn: "2026-10-06", knownOn: "2026-10-05T12:00:00Z" }) { ...State }
  now: service(code: "${AMENDED}") { ...State }
  never: service(code: "${AMENDED}", asOf: { inForceOn: "2025-12-20" }) { ...State }
} fragment State on Service { id fee { kind } name { ru } governingAct { id number services(first: 100) { totalCount } } }`;

interface FirstAnswer {
  readonly services: { readonly nodes: ReadonlyArray<{ provider: unknown; governingAct: { title: { ru: string } } | null; proposals: { totalCount: number } }> };
}

interface LinksAndCoverage {
  readonly services: {
    readonly nodes: ReadonlyArray<{ governingAct: { id: string } | null; actLinks: { nodes: ReadonlyArray<{ role: string; act: { id: string } }> } }>;
  };
  readonly legalCoverage: { readonly servicesTotal: number };
}

/** A public read as a browser's cache repeats it. */
function readByGet(origin: string, tag?: string): Promise<Response> {
  const query = `{ service(code: "${AMENDED}") { fee { kind } governingAct { title { ru } } } }`;
  const headers = { "apollo-require-preflight": "1", ...(tag === undefined ? {} : { "if-none-match": tag }) };
  return fetch(`${origin}/graphql?${new URLSearchParams({ query }).toString()}`, { headers });
}

/** The body with its keys in order, but for what rests on the installation's own salts. */
async function answerOf(origin: string, query: string, variables: Readonly<Record<string, unknown>>): Promise<string> {
  const { status, text, errors } = await askRegistry(origin, query, variables);
  expect({ status, errors }).toEqual({ status: 200, errors: [] });
  return canonicalJson(withoutSalt(text));
}

describe("the registry in one process", () => {
  let place: RegistryPlace;
  let one: OneProcess;
  const alone = new Map<string, string>();
  let beside: { readonly place: RegistryPlace; readonly origin: string } | null = null;
  const leave: Array<() => Promise<unknown>> = [];

  beforeAll(async () => {
    place = embeddedPlace();
    const first = await startOneProcess(place, LOADED);
    expect(first.process.output()).toContain("sample registry: 36 services and 57 acts loaded");
    expect(await first.process.stop()).toBe(0);
    one = await startOneProcess(place, ASKED);
    process.stderr.write(`ready with an empty folder in ${Math.round(first.readyAfter)} ms, again in ${Math.round(one.readyAfter)} ms\n`);
  });
  afterAll(async () => {
    for (const each of [() => one.process.stop(), () => place.remove(), ...leave]) await each();
  });

  it("is ready again within ten seconds and does not load the sample anew", () => {
    expect(one.readyAfter).toBeLessThan(SECOND_START_MS);
    expect(one.process.output()).not.toContain("loaded");
  });

  it("answers the first request from three owners", async () => {
    const { services } = await dataFrom<FirstAnswer>(one.origin, FIRST_REQUEST);
    expect(services.nodes).toHaveLength(3);
    expect(services.nodes.some(({ provider }) => provider !== null)).toBe(true);
    expect(services.nodes.flatMap(({ governingAct }) => governingAct?.title.ru ?? [])).not.toHaveLength(0);
    expect(services.nodes.map(({ proposals }) => proposals)).toEqual(services.nodes.map(() => ({ totalCount: 0 })));
  });

  it("links each service to the act that its record names, and counts those in force", async () => {
    const { services, legalCoverage } = await dataFrom<LinksAndCoverage>(one.origin, LINKS_AND_COVERAGE);
    const named = services.nodes.map(({ governingAct }) => (governingAct === null ? [] : [["GOVERNS", governingAct.id]]));
    expect(services.nodes.map(({ actLinks }) => actLinks.nodes.map(({ role, act }) => [role, act.id]))).toEqual(named);
    expect(legalCoverage.servicesTotal).toBe(services.nodes.length);
  });

  it.each(QUESTIONS)("answers %s without an error under the limits", async (title, query, variables) => {
    alone.set(title, await answerOf(one.origin, query, variables));
  });

  it.each([["now", null], ["as of a day", { inForceOn: "2026-10-06" }], ["as of both", { inForceOn: "2026-10-06", knownOn: "2026-10-06T00:00:00Z" }]] as const)(
    "gives everything again by its id, %s",
    async (_, asOf) => {
      const ids = await allIds(one.origin, asOf);
      expect(new Set(ids.map(([type]) => type))).toEqual(new Set(["Service", "RegisterEntry", "Provider", "LegalAct", "ReportingPeriod"]));
      expect(ids.filter(([, id]) => id.includes("@")).length).toBe(asOf === null ? 0 : 9);
      for (const [type, id] of ids) {
        expect(await dataFrom(one.origin, "query ($id: ID!) { node(id: $id) { __typename id } }", { id })).toEqual({ node: { __typename: type, id } });
      }
    },
  );

  describeWith(databaseServerNeed(), "beside it several processes on a database server", () => {
    let serverSide: RegistryPlace;
    let several: RunningProcesses;
    beforeAll(async () => {
      serverSide = serverPlace();
      leave.push(() => serverSide.remove());
      several = await startProcesses(serverSide, ASKED, LOADED);
      leave.unshift(() => several.stop());
      beside = { place: serverSide, origin: several.origin };
    });

    it.each(QUESTIONS)("answer %s byte for byte the same", async (title, query, variables) => {
      const answer = await answerOf(several.origin, query, variables);
      expect(answer).toBe(alone.get(title));
    });

    it("have the portal over their own graph", async () => {
      for (const path of ["/", "/schema.graphql", "/docs/schema/"]) {
        const [mine, theirs] = await Promise.all([one, several].map(async ({ origin }) => (await fetch(`${origin}${path}`)).text()));
        expect(mine?.length).toBeGreaterThan(500);
        expect(theirs).toBe(mine);
      }
    });
  });

  describe("amended by another process beside it", () => {
    const tags = new Map<string, string>();
    const forms = () => [{ place, origin: one.origin }, ...(beside === null ? [] : [beside])];

    beforeAll(async () => {
      for (const form of forms()) {
        tags.set(form.origin, (await readByGet(form.origin)).headers.get("etag") ?? "");
        expect((await readByGet(form.origin, tags.get(form.origin))).status).toBe(304);
        const values = { fee: { kind: "PAID", description: null }, governingAct: NEW_ACT } as const;
        const cause = { kind: "ORDER", reference: "Order of the test", orderNumber: "7/НҚ", orderDate: "2026-10-06" } as const;
        await amendBeside(form.place, new Date("2026-10-06T06:00:00Z"), AMENDED, values, { effectiveFrom: "2026-10-06", cause });
      }
    });

    it("answers for the days before and after in one request, each with the act of its day", async () => {
      for (const { origin } of forms()) {
        const answers = await dataFrom<Record<string, { id: string; name: { ru: string }; governingAct: { services: { totalCount: number } } }>>(origin, FIVE_MOMENTS);
        const { name } = answers["now"] ?? {};
        const state = (asOf: string, act: string, number: string, fee: object | null, services: number) => ({
          id: `${AMENDED}${asOf}`, name, fee, governingAct: { id: `${act}${asOf}`, number, services: { totalCount: services } },
        });
        const under = (moment: string) => answers[moment]?.governingAct.services.totalCount ?? 0;
        expect(answers).toEqual({
          before: state("@2026-10-05,-", OLD_ACT, "267", null, under("before")),
          after: state("@2026-10-06,-", NEW_ACT, "88-V", { kind: "PAID" }, under("after")),
          notYetKnown: state("@2026-10-06,2026-10-05T12:00:00.000000Z", OLD_ACT, "267", null, under("before")),
          now: state("", NEW_ACT, "88-V", { kind: "PAID" }, under("after")),
          never: null,
        });
        const counted = await dataFrom(origin, `{ old: legalAct(id: "${OLD_ACT}") { services { totalCount } } new: legalAct(id: "${NEW_ACT}", asOf: { inForceOn: "2026-10-05" }) { services { totalCount } } }`);
        expect(counted).toEqual({ old: { services: { totalCount: under("before") - 1 } }, new: { services: { totalCount: under("after") - 1 } } });
      }
    });

    it("tells what a subgraph cannot answer for a moment, and answers the rest", async () => {
      const query = `{ service(code: "${AMENDED}", asOf: { knownOn: "2026-10-05T12:00:00Z" }) { fee { kind } governingAct { number } proposals { totalCount } reviewFindings { code } } }`;
      for (const { origin } of forms()) {
        const { data, errors } = await askRegistry(origin, query);
        expect(data).toEqual({ service: { fee: null, governingAct: { number: "267" }, proposals: { totalCount: 0 }, reviewFindings: null } });
        expect(errors).toMatchObject([{ path: ["service", "reviewFindings"], extensions: { code: "AS_OF_UNSUPPORTED", service: "workflow" } }]);
      }
    });

    it("gives another tag, so that what a client holds is not taken for the newest", async () => {
      for (const { origin } of forms()) {
        const old = tags.get(origin);
        const answer = await readByGet(origin, old);
        expect(answer.status).toBe(200);
        expect(await answer.json()).toMatchObject({ data: { service: { fee: { kind: "PAID" } } } });
        expect(answer.headers.get("etag")).not.toBe(old);
        expect((await readByGet(origin, answer.headers.get("etag") ?? "")).status).toBe(304);
      }
    });
  });
});
