import { afterAll, beforeAll, expect, it } from "@jest/globals";
import { ANONYMOUS } from "@tizilim/common/identity/viewer";
import { callSubgraph, dataOf } from "../support/call-subgraph";
import { eachDatabase } from "../support/databases";
import { applied, included, orderOf, WORKFLOW } from "../support/order-documents";
import { openRegisterWorld, type RegisterWorld } from "../support/register-world";

const LOG = `query ($since: Int!, $limit: Int!) { registerLog(since: $since, limit: $limit) {
  number kind subject changes { field before after } effectiveFrom recordedAt cause { kind orderNumber } proposal { _ref } } }`;
const SCHEMES = "{ codeSchemes { section subsection sequence validFrom source } }";

interface Line {
  readonly number: number;
  readonly kind: string;
  readonly changes: ReadonlyArray<object>;
  readonly proposal: { readonly _ref: string } | null;
}

eachDatabase((place) => {
  let world: RegisterWorld;
  beforeAll(async () => {
    world = await openRegisterWorld(place.settings("catalogue"));
    await applied(world.catalogue, orderOf("order-1", [included("proposal-1", "00101001"), included("proposal-2", "00101002")]));
  });
  afterAll(() => world.catalogue.close());
  const log = async (since: number, limit: number) => (await dataOf<{ registerLog: Line[] }>(world.catalogue, LOG, { since, limit }, WORKFLOW)).registerLog;

  it("entries come after the number, oldest first and no more than asked, with their proposals, by one statement", async () => {
    const all = await log(0, 1_000);
    expect(all.map(({ number }) => number)).toEqual(all.map((_, at) => at + 1));
    expect(all).toHaveLength(9);
    const from = world.catalogue.database.statements.count;
    const page = await log(7, 1_000);
    expect(world.catalogue.database.statements.count - from).toBe(1);
    expect(page).toMatchObject([
      { number: 8, kind: "SERVICE_INCLUDED", subject: "00101001", effectiveFrom: "2026-10-10", cause: { kind: "ORDER", orderNumber: "77/НҚ" }, proposal: { _ref: "proposal-1" } },
      { number: 9, proposal: { _ref: "proposal-2" } },
    ]);
    expect(page[0]?.changes).toEqual(included("proposal-1", "00101001").changes);
    expect(all[0]?.proposal).toBeNull();
  });

  it("pages put together are the whole, and after the last number there is nothing", async () => {
    const paged: Line[] = [];
    for (let page = await log(0, 4); page.length > 0; page = await log(paged.at(-1)?.number ?? 0, 4)) paged.push(...page);
    expect(paged).toEqual(await log(0, 1_000));
    expect(await log(9, 1)).toEqual([]);
    expect((await log(3, 1)).map(({ number }) => number)).toEqual([4]);
  });

  it.each([[-1, 1, "since"], [0, 0, "limit"], [0, 1_001, "limit"]])("a page after %i of %i entries is bad input", async (since, limit, argument) => {
    const { errors } = await callSubgraph(world.catalogue, LOG, { since, limit }, WORKFLOW);
    expect(errors?.map(({ extensions }) => extensions)).toEqual([{ code: "BAD_USER_INPUT", argument }]);
  });

  it("every scheme of the code is told", async () => {
    expect(await dataOf(world.catalogue, SCHEMES, {}, WORKFLOW)).toEqual({ codeSchemes: [{ section: 3, subsection: 2, sequence: 3, validFrom: null, source: expect.any(String) }] });
  });

  it.each([["an anonymous reader", ANONYMOUS, "UNAUTHENTICATED"], ["a registrar", { ...ANONYMOUS, subject: "r", roles: ["REGISTRAR" as const] }, "FORBIDDEN"]])(
    "%s is given neither", async (_who, viewer, code) => {
      for (const query of [SCHEMES, LOG]) {
        const { errors } = await callSubgraph(world.catalogue, query, { since: 0, limit: 10 }, viewer);
        expect(errors?.map(({ extensions }) => extensions)).toEqual([{ code }]);
      }
    },
  );
});
