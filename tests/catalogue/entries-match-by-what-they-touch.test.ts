import { afterAll, beforeAll, describe, expect, it } from "@jest/globals";
import { BLANK_PROVIDER } from "@tizilim/catalogue/domain/provider-record";
import { PROVIDERS } from "@tizilim/catalogue/provider/provider.table";
import { amendService, excludeService } from "@tizilim/catalogue/register/register-commands";
import { enterSection, enterSubsection } from "@tizilim/catalogue/register/enter-classification";
import { indexNames } from "@tizilim/catalogue/search/search-term.store";
import fc from "fast-check";
import { callSubgraph, dataOf } from "../support/call-subgraph";
import { eachDatabase } from "../support/databases";
import { BY_ORDER, FROM_THE_START, include, JUSTICE, openRegisterWorld, SCHEMES, text, TRANSPORT, type RegisterWorld } from "../support/register-world";
import { statementsOf } from "../support/statements-of";

const SINCE = `query ($number: Int!, $limit: Int! = 100, $filter: ServiceFilter) {
  registerEntriesSince(number: $number, limit: $limit) { number kind code touches matches(filter: $filter) service { name { ru } } } }`;
const ON_DAY = { effectiveFrom: "2026-03-01", cause: BY_ORDER };

interface Entry {
  readonly number: number;
  readonly kind: string;
  readonly touches: ReadonlyArray<string>;
  readonly matches: boolean;
  readonly service: { readonly name: { readonly ru: string } } | null;
}

eachDatabase((place) => {
  let world: RegisterWorld;
  /** Numbers of the entries, by what they did. */
  const did: Record<string, number> = {};

  beforeAll(async () => {
    world = await openRegisterWorld(place.settings("catalogue"));
    const step = async (what: string, work: Parameters<RegisterWorld["write"]>[0]): Promise<void> => {
      await world.write(work);
      did[what] = await end();
    };
    const birth = { subsection: "00101", name: text("Тууды тіркеу", "Регистрация рождения"), provider: JUSTICE, forms: ["PAPER"] as const };
    await step("birth included", (register) => include(register, birth));
    await step("car included", (register) => include(register, { subsection: "00201", name: text("Көлікті тіркеу", "Регистрация автомобиля"), provider: TRANSPORT }));
    await step("birth moved to Transport", (register) => amendService(register, "00101001" as never, { provider: TRANSPORT }, ON_DAY));
    await step("Transport renamed", (register) =>
      register.append(PROVIDERS, { kind: "PROVIDER_AMENDED", subject: TRANSPORT, revise: (standing) => ({ ...BLANK_PROVIDER, ...standing, name: text("Жол агенттігі", "Агентство дорог") }), ...ON_DAY }, indexNames("PROVIDER")));
    await step("Justice renamed before birth left it", (register) =>
      register.append(PROVIDERS, { kind: "PROVIDER_AMENDED", subject: JUSTICE, revise: (standing) => ({ ...BLANK_PROVIDER, ...standing, region: "KZ-75" }), ...FROM_THE_START }, indexNames("PROVIDER")));
    await step("section renamed", (register) => enterSection(register, SCHEMES, "001", { name: text("Отбасы", "Семья") }, ON_DAY));
    await step("subsection renamed", (register) => enterSubsection(register, SCHEMES, "00201", { name: text("Мәшине", "Машина") }, ON_DAY));
    await step("car excluded", (register) => excludeService(register, "00201001" as never, ON_DAY));
  });
  afterAll(() => world.catalogue.close());

  const end = async (): Promise<number> => (await dataOf<{ registerLogEnd: number }>(world.catalogue, "{ registerLogEnd }")).registerLogEnd;
  const since = async (filter: object | null, number = 7): Promise<Entry[]> =>
    (await dataOf<{ registerEntriesSince: Entry[] }>(world.catalogue, SINCE, { number, filter })).registerEntriesSince;
  const matching = async (filter: object | null): Promise<string[]> => {
    const numbers = (await since(filter)).filter(({ matches }) => matches).map(({ number }) => number);
    return Object.keys(did).filter((what) => numbers.includes(did[what] ?? 0));
  };

  describe("entries after a number", () => {
    it("are the next numbers without a gap, up to the limit and to the end of the log", async () => {
      expect((await since(null, 0)).map(({ number }) => number)).toEqual(Array.from({ length: await end() }, (_, at) => at + 1));
      const { registerEntriesSince } = await dataOf<{ registerEntriesSince: Entry[] }>(world.catalogue, SINCE, { number: 3, limit: 2 });
      expect(registerEntriesSince.map(({ number }) => number)).toEqual([4, 5]);
      expect(await since(null, await end())).toEqual([]);
      expect(await since(null, 1_000_000)).toEqual([]);
    });

    it.each([[-1, 1, "number"], [0, 0, "limit"], [0, 101, "limit"]])("after %i, %i of them, are bad input", async (number, limit, argument) => {
      const { errors } = await callSubgraph(world.catalogue, SINCE, { number, limit });
      expect(errors?.map(({ extensions }) => extensions)).toEqual([{ code: "BAD_USER_INPUT", argument }]);
    });
  });

  describe("an entry touches", () => {
    const touches = async (what: string): Promise<ReadonlyArray<string> | undefined> => (await since(null)).find(({ number }) => number === did[what])?.touches;

    it("its own service", async () => expect(await touches("birth moved to Transport")).toEqual(["00101001"]));
    it("the services of its provider", async () => expect(await touches("Transport renamed")).toEqual(["00101001", "00201001"]));
    it("services that named its provider on a day on which it has effect, though they do no more", async () =>
      expect(await touches("Justice renamed before birth left it")).toEqual(["00101001"]));
    it("the services in its section or subsection", async () => {
      expect(await touches("section renamed")).toEqual(["00101001"]);
      expect(await touches("subsection renamed")).toEqual(["00201001"]);
    });
  });

  describe("an entry matches a filter", () => {
    it("by its service as the entry left it, and as it stood before", async () => {
      expect(await matching({ providers: [TRANSPORT] })).toEqual(["car included", "birth moved to Transport", "Transport renamed", "section renamed", "subsection renamed", "car excluded"]);
      expect(await matching({ providers: [JUSTICE] })).toEqual(["birth included", "birth moved to Transport", "Justice renamed before birth left it"]);
      expect(await matching({ forms: ["PAPER"] })).toEqual(["birth included", "birth moved to Transport", "Transport renamed", "Justice renamed before birth left it", "section renamed"]);
    });

    it("by the services of a provider that changed", async () => {
      expect(await matching({ sections: ["002"] })).toEqual(["car included", "Transport renamed", "subsection renamed", "car excluded"]);
    });

    it("of a service that leaves the register: it was in force before", async () => {
      expect(await matching({ subsections: ["00201"], status: ["EXCLUDED"] })).toEqual(["car excluded"]);
      expect(await matching({ subsections: ["00201"], status: ["IN_FORCE"] })).toContain("car excluded");
    });

    it("by words of its service, and of what that names, as they were then and before", async () => {
      expect(await matching({ text: "регистрация" })).toEqual(Object.keys(did));
      expect(await matching({ text: "агентство" })).toEqual(["Transport renamed", "section renamed", "subsection renamed", "car excluded"]);
      expect(await matching({ text: "министерство транспорта" })).toEqual(["car included", "birth moved to Transport", "Transport renamed"]);
      expect(await matching({ text: "машина 00201001" })).toEqual(["subsection renamed", "car excluded"]);
      expect(await matching({ text: "…" })).toEqual([]);
    });

    it("always where there is none", async () => expect((await since(null)).every(({ matches }) => matches)).toBe(true));

    it("and is refused one that is none", async () => {
      const { data, errors } = await callSubgraph(world.catalogue, SINCE, { number: 10, filter: { sections: ["x"] } });
      expect(errors?.map(({ extensions }) => extensions?.["argument"])).toContain("filter.sections");
      expect(data).toEqual({ registerEntriesSince: [null, null, null, null, null] });
    });
  });

  it("an entry about a service matches what its list then or before has, for any filter", async () => {
    const some = <T>(...values: T[]) => fc.option(fc.subarray(values), { nil: undefined });
    const filters = fc.record({
      sections: some("001", "002"), subsections: some("00101", "00201"), status: some("IN_FORCE", "EXCLUDED"), providers: some(JUSTICE, TRANSPORT),
      forms: some("PAPER", "PROACTIVE"), text: fc.option(fc.constantFrom("рождения", "тіркеу", "агент", "семья дети"), { nil: undefined }),
    });
    const LIST = "query ($filter: ServiceFilter, $day: Date!, $at: DateTime!) { services(first: 100, filter: $filter, asOf: { inForceOn: $day, knownOn: $at }) { nodes { code } } }";
    const moments = await dataOf<{ registerEntries: { nodes: Array<{ number: number; code: string | null; effectiveFrom: string; recordedAt: string }> } }>(
      world.catalogue, "{ registerEntries(first: 100) { nodes { number code effectiveFrom recordedAt } } }");
    const { nodes } = moments.registerEntries;
    await fc.assert(fc.asyncProperty(filters, fc.constantFrom(...nodes.filter(({ code }) => code !== null)), async (filter, entry) => {
      const codesAt = async (at: string): Promise<string[]> =>
        (await dataOf<{ services: { nodes: Array<{ code: string }> } }>(world.catalogue, LIST, { filter, day: entry.effectiveFrom, at })).services.nodes.map(({ code }) => code);
      const listed = [...await codesAt(entry.recordedAt), ...await codesAt(nodes[entry.number - 2]?.recordedAt ?? "")].includes(entry.code ?? "");
      const [found] = await since(filter, entry.number - 1);
      expect({ filter, entry, matches: found?.matches }).toEqual({ filter, entry, matches: listed });
    }), { numRuns: 100, seed: 5 });
  });

  it("a page takes no more statements for all entries than for few, with a filter and without", async () => {
    const taken = async (filter: object | null, limit: number): Promise<number> => (await statementsOf(world.catalogue, SINCE, { number: 7, limit, filter })).length;
    for (const limit of [1, 5, 100]) {
      // One entry about its own service alone needs nobody to tell what it touches.
      const unfiltered = limit === 1 ? 2 : 3;
      expect([limit, await taken(null, limit), await taken({ providers: [TRANSPORT] }, limit), await taken({ text: "регистрация" }, limit)]).toEqual([limit, unfiltered, 3, 7]);
    }
  });

  it("300 filters over a page take no more statements than one", async () => {
    const marks = Array.from({ length: 300 }, (_, at) => `m${at}: matches(filter: { subsections: ["${String(at).padStart(5, "0")}", "00201"], providers: ["provider-${at}", "${TRANSPORT}"] })`);
    const query = `{ registerEntriesSince(number: 7, limit: 100) { number ${marks.join(" ")} } }`;
    expect(await statementsOf(world.catalogue, query)).toHaveLength(2);
  });
});
