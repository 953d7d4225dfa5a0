import { afterAll, beforeAll, describe, expect, it } from "@jest/globals";
import { createLog } from "@tizilim/common/observability/log";
import { fixedClock } from "@tizilim/common/pure/clock";
import type { Subgraph } from "@tizilim/common/subgraph/subgraph";
import { loadActCards } from "@tizilim/legal/loading/load-act-cards";
import { parseActCards } from "@tizilim/legal/loading/parse-act-cards";
import { openLegal } from "@tizilim/legal/legal";
import { callSubgraph, dataOf } from "../support/call-subgraph";
import { eachDatabase } from "../support/databases";

const NOW = new Date("2026-12-01T00:00:00Z");
const card = (id: string, more: object) => ({
  id, kind: "ORDER", title: { kk: "Қағида", ru: "Правила" }, status: "IN_FORCE", date: "2020-03-30", number: "267", statusSince: "2020-04-10", ...more,
});
const cardsOf = (...content: object[]) => parseActCards(content).cards;
const FIRST = cardsOf(
  card("V2000020192", { provenance: [{ field: "title.kk", origin: "TRANSLATED", source: "ours" }] }),
  card("V1500011696", { date: "2015-06-04", number: "348", status: "REPEALED", statusSince: "2020-07-10", title: { kk: null, ru: "Об утверждении регламентов" } }),
  card("Z1300000088", { kind: "LAW", date: "2013-04-15", number: "88-V", status: "AMENDED", statusSince: null, title: { kk: "Қызметтер туралы", ru: "Об услугах" } }),
);
const CORRECTED = cardsOf(card("V2000020192", { title: { kk: "Қағидалар", ru: "Правила" } }));
const LOADED = new Date("2026-10-05T00:00:00Z");
const CORRECTED_AT = new Date("2026-11-05T00:00:00Z");

const ACT = "query ($id: LegalActId!, $asOf: AsOf) { legalAct(id: $id, asOf: $asOf) { id status title { kk ru } findings { code } } }";
const ENTITIES = `query ($refs: [_Any!]!) { _entities(representations: $refs) { ... on LegalAct {
  id actId kind status title { kk ru missing } date findings { code severity message { kk ru } } asOf { inForceOn knownOn } } } }`;
const refs = (...keys: string[]) => ({ refs: keys.map((key) => ({ __typename: "LegalAct", _ref: key })) });

eachDatabase((place) => {
  let legal: Subgraph;
  beforeAll(async () => {
    legal = await openLegal({ database: place.settings("legal"), clock: fixedClock(NOW), log: createLog("legal", "silent") });
    await loadActCards(legal.database, FIRST, LOADED);
    await loadActCards(legal.database, CORRECTED, CORRECTED_AT);
  });
  afterAll(() => legal.close());
  const act = async (id: string, asOf?: object) => (await dataOf<{ legalAct: Record<string, unknown> | null }>(legal, ACT, { id, asOf })).legalAct;
  const entities = async (...keys: string[]) => (await dataOf<{ _entities: Array<Record<string, unknown>> }>(legal, ENTITIES, refs(...keys)))._entities;
  const list = async (args: string) =>
    (await dataOf<{ legalActs: { nodes: Array<{ id: string }>; totalCount: number; pageInfo: Record<string, unknown> } }>(
      legal, `{ legalActs${args} { nodes { id } totalCount pageInfo { hasNextPage hasPreviousPage startCursor endCursor } } }`)).legalActs;
  const ids = async (args: string) => (await list(args)).nodes.map(({ id }) => id);

  describe("one act", () => {
    it("is shown as it is known now", async () => {
      expect(await act("V2000020192")).toEqual({ id: "V2000020192", status: "IN_FORCE", title: { kk: "Қағидалар", ru: "Правила" }, findings: [] });
    });

    it("is shown as it was known, with an id of its own, in the same request as today's", async () => {
      const knownOn = "2026-10-20T00:00:00Z";
      const both = await dataOf<Record<string, { id: string; title: { kk: string } }>>(
        legal, `{ then: legalAct(id: "V2000020192", asOf: { knownOn: "${knownOn}" }) { id title { kk } } now: legalAct(id: "V2000020192") { id title { kk } } }`);
      expect(both["then"]).toEqual({ id: "V2000020192@-,2026-10-20T00:00:00.000000Z", title: { kk: "Қағида" } });
      expect(both["now"]?.title.kk).toBe("Қағидалар");
    });

    it("has on an earlier day the status of that day, and an unknown one where no source tells it", async () => {
      expect(await act("V1500011696")).toMatchObject({ status: "REPEALED" });
      expect(await act("V1500011696", { inForceOn: "2018-01-01" })).toMatchObject({
        id: "V1500011696@2018-01-01,-", status: "UNKNOWN", findings: [{ code: "ACT_TITLE_MISSING_KK" }, { code: "ACT_STATUS_UNKNOWN" }],
      });
      expect(await act("Z1300000088", { inForceOn: "2026-10-04" })).toMatchObject({ status: "UNKNOWN" });
      expect(await act("Z1300000088", { inForceOn: "2026-10-05" })).toMatchObject({ status: "AMENDED" });
    });

    it("is null where no card is known, was known or where the act did not exist yet", async () => {
      expect(await act("V2000000001")).toBeNull();
      expect(await act("V2000020192", { knownOn: "2026-10-04T00:00:00Z" })).toBeNull();
      expect(await act("V2000020192", { inForceOn: "2020-03-29" })).toBeNull();
      expect(await act("V2000020192", { inForceOn: "2020-03-30" })).not.toBeNull();
    });

    it("tells where its values come from", async () => {
      const query = '{ old: legalAct(id: "V2000020192", asOf: { knownOn: "2026-10-20T00:00:00Z" }) { provenance { field origin source } } now: legalAct(id: "V2000020192") { provenance { field } } }';
      expect(await dataOf(legal, query)).toEqual({ old: { provenance: [{ field: "title.kk", origin: "TRANSLATED", source: "ours" }] }, now: { provenance: [] } });
    });

    it("refuses an identifier that is none, an impossible day and a moment to come, each by its name", async () => {
      const refused = async (query: string) => (await callSubgraph(legal, query)).errors?.map(({ message, extensions }) => `${extensions?.["code"]} ${message}`).join();
      expect(await refused('{ legalAct(id: "Z13") { id } }')).toMatch(/BAD_USER_INPUT .*LegalActId is a letter/);
      expect(await refused('{ legalAct(id: "V2000020192", asOf: { inForceOn: "2026-02-29" }) { id } }')).toMatch(/BAD_USER_INPUT .*Date is a day that exists/);
      expect(await refused('{ legalAct(id: "V2000020192", asOf: { knownOn: "2027-01-01T00:00:00Z" }) { id } }')).toMatch(/BAD_USER_INPUT "asOf.knownOn"/);
    });
  });

  describe("an act that another subgraph names", () => {
    it("is found by today's key and by keys of other moments, all in one statement", async () => {
      const before = legal.database.statements.count;
      const [now, then] = await entities("V2000020192", "V2000020192@2021-01-01,2026-10-20T00:00:00.000000Z", "Z1300000088", "V2000000001");
      expect(legal.database.statements.count - before).toBe(1);
      expect(now).toMatchObject({ id: "V2000020192", title: { kk: "Қағидалар" }, asOf: { inForceOn: null, knownOn: null } });
      expect(then).toMatchObject({ title: { kk: "Қағида" }, asOf: { inForceOn: "2021-01-01", knownOn: "2026-10-20T00:00:00.000000Z" } });
    });

    it("is known by its identifier alone while its card is not loaded, and says so in both languages", async () => {
      const [unknown, unknownThen] = await entities("P1300000983", "V2000020192@-,2026-10-04T00:00:00.000000Z");
      expect(unknown).toMatchObject({ id: "P1300000983", actId: "P1300000983", kind: "GOVERNMENT_RESOLUTION", status: "UNKNOWN", title: { kk: null, ru: null, missing: ["KK", "RU"] } });
      const findings = unknown?.["findings"] as Array<{ code: string; message: { kk: string; ru: string } }>;
      expect(findings[0]?.code).toBe("ACT_WITHOUT_CARD");
      expect(findings.every(({ message }) => message.kk !== "" && message.ru !== "")).toBe(true);
      expect(unknownThen).toMatchObject({ date: null, title: { kk: null, ru: null }, findings: expect.arrayContaining([expect.objectContaining({ code: "ACT_WITHOUT_CARD" })]) });
    });

    it("shows nothing of later days where it was adopted after the day asked, and says so", async () => {
      const [early] = await entities("V2000020192@2019-12-31,-");
      expect(early).toMatchObject({ id: "V2000020192@2019-12-31,-", date: null, status: "UNKNOWN", title: { kk: null, ru: null } });
      expect((early?.["findings"] as Array<{ code: string }>)[0]?.code).toBe("ACT_ADOPTED_LATER");
    });

    it("is null for a key that is no act's", async () => {
      expect(await entities("00101001", "V2000020192@2026-02-30,-", "")).toEqual([null, null, null]);
    });
  });

  describe("the list of acts", () => {
    it("goes by identifier, forward and backward, and counts the whole", async () => {
      expect(await list("(first: 2)")).toMatchObject({ nodes: [{ id: "V1500011696" }, { id: "V2000020192" }], totalCount: 3, pageInfo: { hasNextPage: true } });
      const { endCursor } = (await list("(first: 2)")).pageInfo;
      expect(await ids(`(first: 2, after: "${String(endCursor)}")`)).toEqual(["Z1300000088"]);
      expect(await ids("(last: 2)")).toEqual(["V2000020192", "Z1300000088"]);
      expect(await list("(first: 0)")).toMatchObject({ nodes: [], totalCount: 3, pageInfo: { hasNextPage: true } });
    });

    it("is chosen by kind, by the status of the day, and by text whatever the case and the letters", async () => {
      expect(await ids("(kind: [LAW])")).toEqual(["Z1300000088"]);
      expect(await ids("(kind: [])")).toEqual([]);
      expect(await ids("(status: [REPEALED, AMENDED])")).toEqual(["V1500011696", "Z1300000088"]);
      expect(await ids('(status: [REPEALED], asOf: { inForceOn: "2018-01-01" })')).toEqual([]);
      expect(await ids('(text: "КЫЗМЕТ")')).toEqual(["Z1300000088"]);
      expect(await ids('(text: "88-v")')).toEqual(["Z1300000088"]);
      expect(await ids('(text: "v20000")')).toEqual(["V2000020192"]);
      expect(await ids('(text: "%")')).toEqual([]);
    });

    it("answers for its moment, with ids of it", async () => {
      expect(await ids('(asOf: { knownOn: "2026-10-20T00:00:00Z" }, text: "қағида")')).toEqual(["V2000020192@-,2026-10-20T00:00:00.000000Z"]);
      expect(await ids('(asOf: { knownOn: "2026-10-20T00:00:00Z" }, text: "қағидалар")')).toEqual([]);
      expect(await ids('(asOf: { inForceOn: "2014-01-01" })')).toEqual(["Z1300000088@2014-01-01,-"]);
    });

    it("refuses a cursor of another filter and pages out of bounds", async () => {
      const { endCursor } = (await list("(first: 1)")).pageInfo;
      const codes = async (args: string) => (await callSubgraph(legal, `{ legalActs${args} { totalCount } }`)).errors?.map(({ extensions }) => extensions?.["code"]);
      expect(await codes(`(first: 1, kind: [LAW], after: "${String(endCursor)}")`)).toEqual(["BAD_CURSOR"]);
      expect(await codes("(first: 101)")).toEqual(["BAD_USER_INPUT"]);
      expect(await codes("(first: -1)")).toEqual(["BAD_USER_INPUT"]);
      expect(await codes("(first: 1, last: 1)")).toEqual(["BAD_USER_INPUT"]);
    });

    it("takes one statement for the page and one for the count, whatever the size", async () => {
      const statements = async (query: string) => {
        const before = legal.database.statements.count;
        await dataOf(legal, query);
        return legal.database.statements.count - before;
      };
      expect(await statements("{ legalActs(first: 1) { nodes { id title { ru } findings { code } } } }")).toBe(1);
      expect(await statements("{ legalActs(first: 3) { nodes { id title { ru } findings { code } } totalCount } }")).toBe(2);
      expect(await statements("{ legalActs(first: 3) { nodes { id provenance { field } } totalCount } }")).toBe(3);
    });
  });

  it("the revision is the number of the newest change", async () => {
    expect(await legal.revision()).toBe("4");
  });
});
