import { afterAll, beforeAll, describe, expect, it } from "@jest/globals";
import { amendService } from "@tizilim/catalogue/register/register-commands";
import { eachDatabase } from "../support/databases";
import { FROM_THE_START, include, JUSTICE, openRegisterWorld, text, TRANSPORT, type RegisterWorld } from "../support/register-world";
import { statementsOf } from "../support/statements-of";

const MAIN = "code name { kk ru } provider { name { ru } } fee { kind } forms governingAct { id }";
const SIZES = [1, 20, 100];

/** Operations by what they ask, and the statements that each of them takes, for any number of rows. */
const OPERATIONS: ReadonlyArray<readonly [what: string, statements: number, query: string]> = [
  ["the main query", 1, `query ($n: Int!) { services(first: $n) { nodes { ${MAIN} } } }`],
  ["the main query with the count", 2, `query ($n: Int!) { services(first: $n) { totalCount nodes { ${MAIN} } } }`],
  ["entries with their services", 2, "query ($n: Int!) { registerEntries(last: $n) { nodes { number service { code name { ru } } } } }"],
  ["sections, their subsections and services", 3, `query ($n: Int!) { sections { code subsections { code services(first: $n) { nodes { code } } } } }`],
  ["providers with their services and the counts of these", 3, "query ($n: Int!) { providers { nodes { services(first: $n) { totalCount nodes { code } } } } }"],
  ["services with their history", 2, "query ($n: Int!) { services(first: $n) { nodes { history(first: 5) { nodes { number } } } } }"],
  ["services with section, subsection and entry", 4, "query ($n: Int!) { services(first: $n) { nodes { section { name { ru } } subsection { name { ru } } entry { number } } } }"],
  ["services with the findings on their records", 1, "query ($n: Int!) { services(first: $n) { nodes { recordFindings { code severity provision message { kk ru } fix { kk ru } } } } }"],
  ["services with the explanation of every field", 2, "query ($n: Int!) { services(first: $n) { nodes { explanations { field value before entry { number } norms { provision } } } } }"],
  ["a search with providers", 2, `query ($n: Int!) { searchServices(text: "услуга", first: $n) { edges { score node { ${MAIN} } } } }`],
  ["a list filtered by words", 2, `query ($n: Int!) { services(first: $n, filter: { text: "услуга" }) { nodes { ${MAIN} } } }`],
];

eachDatabase((place) => {
  let world: RegisterWorld;

  beforeAll(async () => {
    world = await openRegisterWorld(place.settings("catalogue"));
    await world.write(async (register) => {
      for (let index = 0; index < 130; index += 1) {
        const { code } = await include(register, {
          subsection: index % 2 === 0 ? "00101" : "00201",
          name: text(`Қызмет ${index}`, `Услуга ${index}`),
          provider: index % 3 === 0 ? TRANSPORT : JUSTICE,
          fee: { kind: "FREE", description: null },
          forms: ["PAPER"],
          governingAct: "V2000020192",
        });
        if (index % 4 === 0) await amendService(register, code, { term: text("1 күн", "1 день") }, { ...FROM_THE_START, effectiveFrom: "2026-02-01" });
      }
    });
    // The first request after a change takes in what was written.
    await statementsOf(world.catalogue, `{ services(first: 1) { nodes { ${MAIN} } } }`);
  });
  afterAll(() => world.catalogue.close());

  describe.each(OPERATIONS)("%s", (_what, expected, query) => {
    it.each(SIZES)(`takes ${expected} statements for %i rows`, async (n) => {
      expect(await statementsOf(world.catalogue, query, { n })).toHaveLength(expected);
    });
  });

  it("takes one statement for services as of many moments at once, and for 65 entities with providers", async () => {
    const days = Array.from({ length: 20 }, (_, index) => `s${index}: service(code: "00101001", asOf: { inForceOn: "2026-03-${String(index + 1).padStart(2, "0")}" }) { code }`);
    expect(await statementsOf(world.catalogue, `{ ${days.join("\n")} }`)).toHaveLength(1);
    const references = Array.from({ length: 65 }, (_, index) => ({ __typename: "Service", _ref: `00101${String(index + 1).padStart(3, "0")}` }));
    expect(
      await statementsOf(world.catalogue, `query ($refs: [_Any!]!) { _entities(representations: $refs) { ... on Service { ${MAIN} } } }`, { refs: references }),
    ).toHaveLength(1);
  });
});
