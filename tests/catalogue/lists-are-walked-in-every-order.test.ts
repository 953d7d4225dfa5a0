import { afterAll, beforeAll, describe, expect, it } from "@jest/globals";
import { amendService } from "@tizilim/catalogue/register/register-commands";
import { KAZAKH_ALPHABET } from "@tizilim/common/pure/language/kazakh-alphabet";
import { eachDatabase } from "../support/databases";
import { dataOf } from "../support/call-subgraph";
import { FROM_THE_START, include, openRegisterWorld, text, type RegisterWorld } from "../support/register-world";
import { picked, seededRandom } from "../support/seeded-random";

const ORDERS = ["CODE", "NAME_KK", "NAME_RU", "UPDATED"] as const;
type Row = { code: string; name: { kk: string; ru: string }; entry: { number: number } };
interface Page {
  nodes: Row[];
  pageInfo: { hasNextPage: boolean; hasPreviousPage: boolean; startCursor: string | null; endCursor: string | null };
}

const QUERY = `query ($first: Int, $after: String, $last: Int, $before: String, $orderBy: ServiceOrder!, $filter: ServiceFilter) {
  services(first: $first, after: $after, last: $last, before: $before, orderBy: $orderBy, filter: $filter) {
    nodes { code name { kk ru } entry { number } } pageInfo { hasNextPage hasPreviousPage startCursor endCursor } } }`;

eachDatabase((place) => {
  let world: RegisterWorld;
  const random = seededRandom(42);
  const page = async (variables: Record<string, unknown>): Promise<Page> =>
    (await dataOf<{ services: Page }>(world.catalogue, QUERY, variables)).services;

  const walk = async (orderBy: string, backward: boolean, between: (seen: number) => Promise<void> = async () => undefined): Promise<string[]> => {
    const codes: string[] = [];
    let cursor: string | null = null;
    for (;;) {
      const read: Page = await page(backward ? { orderBy, last: 7, before: cursor } : { orderBy, first: 7, after: cursor });
      const found = read.nodes.map(({ code }) => code);
      codes.splice(backward ? 0 : codes.length, 0, ...found);
      if (!(backward ? read.pageInfo.hasPreviousPage : read.pageInfo.hasNextPage)) return codes;
      cursor = backward ? read.pageInfo.startCursor : read.pageInfo.endCursor;
      await between(codes.length);
    }
  };

  beforeAll(async () => {
    world = await openRegisterWorld(place.settings("catalogue"));
    const letters = [...KAZAKH_ALPHABET].sort(() => random() - 0.5);
    await world.write(async (register) => {
      for (const [index, letter] of letters.entries()) {
        const name = `${index % 2 === 0 ? letter : letter.toUpperCase()}лма`;
        const { code } = await include(register, { subsection: picked(random, ["00101", "00201"]), name: text(name, name) });
        if (random() < 0.3) await amendService(register, code, { term: text("1 күн", "1 день") }, FROM_THE_START);
      }
      for (let twin = 0; twin < 8; twin += 1) await include(register, { subsection: "00102", name: text("Бірдей", "Одинаковые") });
    });
  });
  afterAll(() => world.catalogue.close());

  it("puts the 42 letters of the Kazakh alphabet in their order", async () => {
    const { nodes } = await page({ orderBy: "NAME_KK", first: 100, filter: { subsections: ["00101", "00201"] } });
    expect(nodes.map(({ name }) => name.kk.slice(0, 1).toLowerCase()).join("")).toBe(KAZAKH_ALPHABET);
  });

  it.each([["NAME_KK", "kk"], ["NAME_RU", "ru"]] as const)("orders %s as the collation of %s does, twins by code", async (orderBy, language) => {
    const { nodes } = await page({ orderBy, first: 100 });
    const collator = new Intl.Collator(language);
    const sorted = [...nodes].sort((a, b) => collator.compare(a.name[language], b.name[language]) || (a.code < b.code ? -1 : 1));
    expect(nodes.map(({ code }) => code)).toEqual(sorted.map(({ code }) => code));
  });

  it("orders UPDATED by the newest entry first", async () => {
    const { nodes } = await page({ orderBy: "UPDATED", first: 100 });
    const numbers = nodes.map(({ entry }) => entry.number);
    expect(numbers).toEqual([...numbers].sort((a, b) => b - a));
  });

  describe.each(ORDERS)("in the order %s", (orderBy) => {
    it("pages forward and pages backward are the whole list", async () => {
      const whole = (await page({ orderBy, first: 100 })).nodes.map(({ code }) => code);
      expect(whole).toHaveLength(50);
      expect(await walk(orderBy, false)).toEqual(whole);
      expect(await walk(orderBy, true)).toEqual(whole);
    });

    it("no row is lost or doubled while others are added", async () => {
      const before = (await page({ orderBy, first: 100, filter: { subsections: ["00101", "00201"] } })).nodes.map(({ code }) => code);
      for (const backward of [false, true]) {
        const seen = await walk(orderBy, backward, async () => {
          const name = picked(random, ["Абай", "Өзен", "Яхта"]);
          await world.write((register) => include(register, { subsection: "00102", name: text(name, name) }));
        });
        expect(new Set(seen).size).toBe(seen.length);
        expect(seen.filter((code) => !code.startsWith("00102"))).toEqual(before);
      }
      await world.write(async (register) => {
        await register.manager.query("DELETE FROM service_version WHERE subsection = '00102' AND subject > '00102008'");
      });
    });
  });

  it("reads between two cursors, and a page of no rows", async () => {
    const { nodes, pageInfo } = await page({ orderBy: "NAME_RU", first: 10 });
    const third = await page({ orderBy: "NAME_RU", first: 3 });
    const between = await page({ orderBy: "NAME_RU", after: third.pageInfo.endCursor, before: pageInfo.endCursor, first: 100 });
    expect(between.nodes).toEqual(nodes.slice(3, 9));
    expect(await page({ orderBy: "CODE", first: 0 })).toEqual({
      nodes: [], pageInfo: { hasNextPage: true, hasPreviousPage: false, startCursor: null, endCursor: null },
    });
  });
});
