import { afterAll, beforeAll, expect, it } from "@jest/globals";
import { ANONYMOUS, subgraphViewer } from "@tizilim/common/identity/viewer";
import { createLog } from "@tizilim/common/observability/log";
import { fixedClock } from "@tizilim/common/pure/clock";
import type { Subgraph } from "@tizilim/common/subgraph/subgraph";
import { openLegal } from "@tizilim/legal/legal";
import { loadActCards } from "@tizilim/legal/loading/load-act-cards";
import { parseActCards } from "@tizilim/legal/loading/parse-act-cards";
import { callSubgraph, dataOf } from "../support/call-subgraph";
import { eachDatabase } from "../support/databases";

const LOG = "query ($since: Int!, $limit: Int!) { legalActLog(since: $since, limit: $limit) { number actId what at states } }";
const WORKFLOW = subgraphViewer("workflow");
const LOADED = new Date("2026-10-05T00:00:00Z");
const REPEALED = new Date("2026-11-05T00:00:00Z");
const card = (id: string, more: object = {}) => ({
  id, kind: "ORDER", title: { kk: `Қағида ${id}`, ru: `Правила ${id}` }, status: "IN_FORCE", date: "2020-03-30", number: "267", statusSince: "2020-04-10", ...more,
});
const ids = Array.from({ length: 30 }, (_, at) => `V20000201${String(at).padStart(2, "0")}`);
const [first = ""] = ids;

interface Line {
  readonly number: number;
  readonly actId: string;
  readonly what: string;
  readonly at: string;
  readonly states: string;
}

eachDatabase((place) => {
  let legal: Subgraph;
  beforeAll(async () => {
    legal = await openLegal({ database: place.settings("legal"), clock: fixedClock(new Date("2026-12-01T00:00:00Z")), log: createLog("legal", "silent") });
    await loadActCards(legal.database, parseActCards(ids.map((id) => card(id))).cards, LOADED);
    await loadActCards(legal.database, parseActCards([card(first, { status: "REPEALED", statusSince: "2026-11-01" })]).cards, REPEALED);
  });
  afterAll(() => legal.close());
  const log = async (since: number, limit: number) => (await dataOf<{ legalActLog: Line[] }>(legal, LOG, { since, limit }, WORKFLOW)).legalActLog;

  it("each line tells its change, and the states of its act as they are known now", async () => {
    const lines = await log(0, 1_000);
    expect(lines.map(({ number, actId }) => [number, actId])).toEqual([...ids, first].map((id, at) => [at + 1, id]));
    const known = { kind: "ORDER", title: { kk: `Қағида ${first}`, ru: `Правила ${first}` } };
    const states = [
      { validFrom: "2020-03-30", validTo: "2020-04-10", status: "UNKNOWN", ...known },
      { validFrom: "2020-04-10", validTo: "2026-11-01", status: "IN_FORCE", ...known },
      { validFrom: "2026-11-01", validTo: "9999-12-31", status: "REPEALED", ...known },
    ];
    for (const line of [lines[0], lines[30]]) expect(JSON.parse(line?.states ?? "")).toEqual(states);
    expect(lines[30]).toMatchObject({ what: "REPEALED", at: "2026-11-05T00:00:00.000000Z" });
    expect(lines[1]).toMatchObject({ what: "LOADED", states: expect.stringContaining(`Правила ${ids[1]}`) });
  });

  it("pages put together are the whole, each takes three statements, and after the last number there is nothing", async () => {
    const paged: Line[] = [];
    for (let page = await log(0, 7); page.length > 0; page = await log(paged.at(-1)?.number ?? 0, 7)) paged.push(...page);
    expect(paged).toEqual(await log(0, 1_000));
    for (const limit of [1, 20]) {
      const from = legal.database.statements.count;
      expect(await log(3, limit)).toHaveLength(limit);
      expect(legal.database.statements.count - from).toBe(3);
    }
    expect(await log(31, 10)).toEqual([]);
  });

  it.each([[-1, 1, "since"], [0, 0, "limit"], [0, 1_001, "limit"]])("a page after %i of %i lines is bad input", async (since, limit, argument) => {
    const { errors } = await callSubgraph(legal, LOG, { since, limit }, WORKFLOW);
    expect(errors?.map(({ extensions }) => extensions)).toEqual([{ code: "BAD_USER_INPUT", argument }]);
  });

  it.each([["an anonymous reader", ANONYMOUS, "UNAUTHENTICATED"], ["an analyst", { ...ANONYMOUS, subject: "a", roles: ["LEGAL_ANALYST" as const] }, "FORBIDDEN"]])(
    "%s is refused", async (_who, viewer, code) => {
      const { errors } = await callSubgraph(legal, LOG, { since: 0, limit: 10 }, viewer);
      expect(errors?.map(({ extensions }) => extensions)).toEqual([{ code }]);
    },
  );
});
