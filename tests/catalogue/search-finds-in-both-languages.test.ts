import { afterAll, beforeAll, expect, it } from "@jest/globals";
import { amendService, excludeService } from "@tizilim/catalogue/register/register-commands";
import { dataOf } from "../support/call-subgraph";
import { eachDatabase } from "../support/databases";
import { BY_ORDER, include, JUSTICE, openRegisterWorld, text, TRANSPORT, type RegisterWorld } from "../support/register-world";
import { sameEveryTime } from "../support/same-every-time";

const BIRTH = "00101001";
const ALLOWANCE = "00101002";
const MARRIAGE = "00102001";
const PLATES = "00201001";
const LICENCE = "00201002";
const OLD = "00201003";

/** What is typed, and the hits from the best: code, score, language of the names that met best. */
const CASES: ReadonlyArray<readonly [typed: string, why: string, hits: ReadonlyArray<readonly [code: string, score: number, language: string | null]>]> = [
  ["куәлік", "a Kazakh word", [[BIRTH, 1, "KK"], [LICENCE, 0.75, "KK"]]],
  ["куалик", "the same word without Kazakh letters", [[BIRTH, 1, "KK"], [LICENCE, 0.75, "KK"]]],
  ["КУӘЛIК", "capitals and a Latin i", [[BIRTH, 1, "KK"], [LICENCE, 0.75, "KK"]]],
  ["куәлігін", "another Kazakh ending", [[LICENCE, 1, "KK"], [BIRTH, 0.75, "KK"]]],
  ["балаларға", "a Kazakh plural in the dative, in a name, a subsection and a section", [[ALLOWANCE, 0.75, "KK"], [BIRTH, 0.1875, "KK"], [MARRIAGE, 0.125, "KK"]]],
  ["рождении", "a Russian word", [[BIRTH, 1, "RU"], [ALLOWANCE, 0.75, "RU"]]],
  ["рождением", "another Russian ending", [[BIRTH, 0.75, "RU"], [ALLOWANCE, 0.75, "RU"]]],
  ["свидетельств", "the beginning of a Russian word is its stem too", [[BIRTH, 0.75, "RU"], [MARRIAGE, 0.75, "RU"]]],
  ["свид", "the beginning of a word", [[BIRTH, 0.5, "RU"], [MARRIAGE, 0.5, "RU"]]],
  ["транспорта", "the name of a provider", [[PLATES, 0.25, "RU"], [LICENCE, 0.25, "RU"]]],
  ["автомобилем", "the name of a subsection", [[PLATES, 0.75, "RU"], [LICENCE, 0.25, "RU"]]],
  ["семья", "the name of a section", [[BIRTH, 0.125, "RU"], [ALLOWANCE, 0.125, "RU"], [MARRIAGE, 0.125, "RU"]]],
  [PLATES, "a code", [[PLATES, 1, null]]],
  ["002010", "the beginning of a code", [[PLATES, 0.5, null], [LICENCE, 0.5, null]]],
  ["свидетельство брака", "several words, all of which must meet", [[MARRIAGE, 1, "RU"]]],
  ["свидетельство көлік", "words that no service meets together", []],
  ["егов", "nothing", []],
  ["…!", "neither letters nor digits", []],
];

interface Found {
  searchServices: { totalCount: number; edges: Array<{ score: number; matchedLanguage: string | null; cursor: string; node: { code: string; name: { ru: string } } }> };
}
const SEARCH = `query ($text: String!, $first: Int, $after: String, $filter: ServiceFilter, $asOf: AsOf) {
  searchServices(text: $text, first: $first, after: $after, filter: $filter, asOf: $asOf) {
    totalCount edges { cursor score matchedLanguage node { code name { ru } } } } }`;
const answered = new Map<string, unknown>();

eachDatabase((place) => {
  let world: RegisterWorld;
  const search = async (variables: Record<string, unknown>) => (await sameEveryTime<Found>(world.catalogue, SEARCH, variables)).data.searchServices;
  const codes = async (variables: Record<string, unknown>) => (await search(variables)).edges.map(({ node }) => node.code);

  beforeAll(async () => {
    world = await openRegisterWorld(place.settings("catalogue"), "2026-10-05T06:00:00Z");
    await world.write(async (register) => {
      const add = (subsection: string, provider: string, kk: string, ru: string) => include(register, { subsection, provider, name: text(kk, ru) });
      await add("00101", JUSTICE, "Туу туралы куәлік беру", "Выдача свидетельства о рождении");
      await add("00101", JUSTICE, "Балаға жәрдемақы тағайындау", "Назначение пособия на рождение ребёнка");
      await add("00102", JUSTICE, "Неке қию", "Свидетельство о заключении брака");
      await add("00201", TRANSPORT, "Мемлекеттік нөмір беру", "Номерные знаки автомобиля");
      await add("00201", TRANSPORT, "Жүргізуші куәлігін беру", "Выдача водительских прав");
      const { code } = await add("00201", TRANSPORT, "Ескірген қызмет", "Прекращённая услуга");
      await excludeService(register, code, { effectiveFrom: "2026-06-01", cause: BY_ORDER });
    });
    world.at("2026-10-06T06:00:00Z");
    await world.write((register) =>
      amendService(register, LICENCE as never, { name: text("Жүргізуші куәлігін беру", "Выдача удостоверения водителя") }, { effectiveFrom: "2026-10-06", cause: BY_ORDER }));
  });
  afterAll(() => world.catalogue.close());

  it.each(CASES)("finds for %s (%s) its services, best first", async (typed, _why, hits) => {
    const found = await search({ text: typed });
    expect(found.edges.map(({ node, score, matchedLanguage }) => [node.code, score, matchedLanguage])).toEqual(hits);
    expect(found.totalCount).toBe(hits.length);
  });

  it("gives the same hits, scores and cursors on every database", async () => {
    for (const [typed] of CASES) {
      const found = await search({ text: typed });
      if (answered.has(typed)) expect(found).toEqual(answered.get(typed));
      answered.set(typed, found);
    }
    expect(answered.size).toBe(CASES.length);
  });

  it("shows an excluded service only where its status is asked for", async () => {
    expect(await codes({ text: "прекращённая" })).toEqual([]);
    expect(await codes({ text: "прекращенная", filter: { status: ["EXCLUDED"] } })).toEqual([OLD]);
    expect(await codes({ text: "прекращённая", asOf: { inForceOn: "2026-05-31" } })).toEqual([OLD]);
  });

  it("finds the old name as of then and not today, and the new one today and not then", async () => {
    const then = { asOf: { inForceOn: "2026-10-05" } };
    expect(await codes({ text: "водительских", ...then })).toEqual([LICENCE]);
    expect(await codes({ text: "водительских" })).toEqual([]);
    expect(await codes({ text: "удостоверения" })).toEqual([LICENCE]);
    expect(await codes({ text: "удостоверения", ...then })).toEqual([]);
    expect(await codes({ text: "удостоверения", asOf: { knownOn: "2026-10-06T05:59:59Z" } })).toEqual([]);
  });

  it("goes on after a cursor, and refuses one of another text", async () => {
    const whole = await search({ text: "беру" });
    const seen: string[] = [];
    for (let after: string | null = null; seen.length < whole.edges.length; ) {
      const [edge]: Found["searchServices"]["edges"] = (await search({ text: "беру", first: 1, after })).edges;
      if (edge === undefined) break;
      seen.push(edge.node.code);
      after = edge.cursor;
    }
    expect(seen).toEqual(whole.edges.map(({ node }) => node.code));
    const { errors } = await sameEveryTime(world.catalogue, SEARCH, { text: "другое", after: whole.edges[0]?.cursor });
    expect(errors?.[0]?.extensions).toMatchObject({ code: "BAD_CURSOR", argument: "after" });
  });

  it("narrows a list by the same words, in the list's own order", async () => {
    const query = `query ($text: String!) { services(filter: { text: $text }, orderBy: CODE) { totalCount nodes { code } } }`;
    for (const [typed, , hits] of CASES) {
      const { services } = await dataOf<{ services: { totalCount: number; nodes: Array<{ code: string }> } }>(world.catalogue, query, { text: typed });
      expect(services).toEqual({ totalCount: hits.length, nodes: hits.map(([code]) => ({ code })).sort((a, b) => (a.code < b.code ? -1 : 1)) });
    }
  });
});
