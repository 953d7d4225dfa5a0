import { afterAll, beforeAll, describe, expect, it } from "@jest/globals";
import { insertRows } from "@tizilim/common/database/insert-rows";
import { ANONYMOUS, ROLES, type Viewer } from "@tizilim/common/identity/viewer";
import { createLog } from "@tizilim/common/observability/log";
import { maySee } from "@tizilim/workflow/domain/authority";
import { openWorkflow, type Workflow } from "@tizilim/workflow/workflow";
import { callSubgraph, dataOf } from "../support/call-subgraph";
import { eachDatabase } from "../support/databases";

const NOW = new Date("2026-10-02T06:00:00Z");
const BODIES = 3_000;
const SERVICES = 100;
const ACT = "V2000020192";
const body = (number: number): string => `provider-${String(number).padStart(4, "0")}`;
const code = (number: number): string => `00101${String(number).padStart(3, "0")}`;
const viewer = (roles: Viewer["roles"], of: string | null = null): Viewer => ({ ...ANONYMOUS, subject: "someone", roles, body: of });
const REGISTRAR = viewer(["REGISTRAR"]);

interface Page {
  readonly nodes: ReadonlyArray<{ id: string; body: { _ref: string } | null; state: string; binding: string | null }>;
  readonly edges: ReadonlyArray<{ cursor: string }>;
  readonly totalCount: number;
  readonly pageInfo: { hasNextPage: boolean; hasPreviousPage: boolean; endCursor: string | null };
}

/** Of the first body a hundred services whose act changed on 1 September; of the second none. */
async function fill(workflow: Workflow, bodies: number): Promise<void> {
  await workflow.database.transaction(async (writer) => {
    const numbers = Array.from({ length: bodies }, (_, at) => at + 1);
    await insertRows(writer, "known_provider", numbers.map((number) => ({ id: body(number), nameKk: `Орган ${number}`, nameRu: `Орган ${number}`, kinds: "CENTRAL_STATE_BODY", takesInventory: 1, memberOf: null })));
    const record = JSON.stringify({ name: { kk: "Қызмет", ru: "Услуга" } });
    const codes = Array.from({ length: SERVICES }, (_, at) => code(at + 1));
    await insertRows(writer, "known_service", codes.map((each) => ({ code: each, lastEntry: 1, status: "IN_FORCE", category: "STATE_SERVICE", subsection: "00101", provider: body(1), responsibleBody: body(1), governingAct: ACT, includedBy: 1, record })));
    await insertRows(writer, "service_holder", codes.map((each) => ({ holder: body(1), code: each, fromDay: "2026-01-01", toDay: "9999-12-31", category: "STATE_SERVICE" })));
    await insertRows(writer, "service_governance", codes.map((each) => ({ code: each, fromDay: "2026-01-01", toDay: "9999-12-31", act: ACT, provider: body(1), responsibleBody: body(1) })));
    await insertRows(writer, "act_line", [{ number: 1, actId: ACT, what: "AMENDED", changedOn: "2026-09-01", at: "2026-09-01T00:00:00.000000Z" }]);
  });
}

eachDatabase((place) => {
  const log = createLog("workflow", "silent");
  const clock = { now: () => NOW };
  let workflow: Workflow;
  let small: Workflow;
  beforeAll(async () => {
    workflow = await openWorkflow({ database: place.settings("workflow"), clock, log });
    small = await openWorkflow({ database: place.settings("workflow", "small"), clock, log });
    await fill(workflow, BODIES);
    await fill(small, 2);
  });
  afterAll(async () => {
    await workflow.close();
    await small.close();
  });

  const list = async (who: Viewer, args = "first: 100", of = workflow) =>
    (await dataOf<{ obligations: Page }>(of, `{ obligations(${args}) { nodes { id state binding body { _ref } } edges { cursor } totalCount pageInfo { hasNextPage hasPreviousPage endCursor } } }`, {}, who)).obligations;
  const all = async (who: Viewer, of: Workflow): Promise<string[]> => {
    const ids: string[] = [];
    for (let after: string | null = ""; after !== null; ) {
      const page: Page = await list(who, `first: 100${after === "" ? "" : `, after: "${after}"`}`, of);
      ids.push(...page.nodes.map(({ id }) => id));
      after = page.pageInfo.hasNextPage ? page.pageInfo.endCursor : null;
    }
    return ids;
  };

  describe("who sees what", () => {
    const viewers = [ANONYMOUS, ...ROLES.flatMap((role) => [null, body(1), body(2)].map((of) => viewer([role], of)))];

    it("is the one rule, by the list, its count, by id and on services", async () => {
      const everything = await all(REGISTRAR, small);
      const owner = new Map((await Promise.all([body(1), body(2)].map(async (of) => (await all(viewer(["PROPOSER"], of), small)).map((id) => [id, of] as const)))).flat());
      expect(everything).toHaveLength(2 * 5 * 3 + 5 * 2 + SERVICES + 2);
      for (const who of viewers) {
        const allowed = everything.filter((id) => maySee(who, { thing: "OBLIGATION", body: owner.get(id) ?? null }));
        expect({ who, ids: await all(who, small) }).toEqual({ who, ids: allowed });
        expect((await list(who, "first: 0", small)).totalCount).toBe(allowed.length);
        const refs = everything.map((id) => ({ __typename: "Obligation", _ref: id }));
        const { _entities } = await dataOf<{ _entities: Array<{ id: string } | null> }>(small, "query ($refs: [_Any!]!) { _entities(representations: $refs) { ... on Obligation { id } } }", { refs }, who);
        expect(_entities.flatMap((entity) => entity?.id ?? [])).toEqual(allowed);
        const services = await dataOf<{ _entities: Array<{ obligations: Page }> }>(small, "query ($refs: [_Any!]!) { _entities(representations: $refs) { ... on Service { obligations { totalCount nodes { id } } } } }", { refs: [code(1), "00109999"].map((each) => ({ __typename: "Service", _ref: each })) }, who);
        const onService = allowed.filter((id) => id.startsWith(`obligation-REVIEW_AFTER_ACT_CHANGE.${code(1)}.`));
        expect(services._entities.map(({ obligations }) => [obligations.totalCount, ...obligations.nodes.map(({ id }) => id)])).toEqual([[onService.length, ...onService], [0]]);
      }
    });

    it("is told of calendars as well", async () => {
      for (const who of viewers) {
        const told = await dataOf(small, `{ own: mayReadCalendar(body: "${body(1)}") other: mayReadCalendar(body: "${body(2)}") }`, {}, who);
        expect(told).toEqual({ own: maySee(who, { thing: "CALENDAR", body: body(1) }), other: maySee(who, { thing: "CALENDAR", body: body(2) }) });
      }
    });

    it("lets nobody record without a role, and nobody for another body", async () => {
      let key = 0;
      const record = (who: Viewer) => callSubgraph(small, 'mutation ($id: ID!, $key: String!) { recordInforming(input: { idempotencyKey: $key, obligation: $id, at: "2026-09-02T00:00:00Z" }) { problems { code } obligation { id } } }', { key: `k${(key += 1)}`, id: `obligation-INFORM_AFTER_ACT.${body(1)}.${ACT}.2026-09-01` }, who);
      expect((await record(ANONYMOUS)).errors?.[0]?.extensions?.["code"]).toBe("UNAUTHENTICATED");
      expect((await record(REGISTRAR)).errors?.[0]?.extensions?.["code"]).toBe("FORBIDDEN");
      expect((await record(viewer(["PROPOSER"], body(2)))).data).toMatchObject({ recordInforming: { problems: [{ code: "OBLIGATION_UNKNOWN" }], obligation: null } });
      expect((await record(viewer(["PROPOSER", "REGISTRAR"], body(2)))).data).toMatchObject({ recordInforming: { problems: [{ code: "OTHER_BODY" }], obligation: null } });
    });
  });

  describe("the list", () => {
    it("goes by the day that binds, what has none last, and is read both ways without a gap", async () => {
      const ids = await all(REGISTRAR, small);
      const days = (await list(REGISTRAR, "first: 100", small)).nodes.map(({ binding }) => binding ?? "9999");
      expect(days).toEqual([...days].sort());
      const backward = await list(REGISTRAR, "last: 7", small);
      expect(backward.nodes.map(({ id }) => id)).toEqual(ids.slice(-7));
      expect(backward.pageInfo).toMatchObject({ hasPreviousPage: true, hasNextPage: false });
      const before = await list(REGISTRAR, `last: 3, before: "${String(backward.edges[0]?.cursor)}"`, small);
      expect(before.nodes.map(({ id }) => id)).toEqual(ids.slice(-10, -7));
    });

    it("keeps its cursors while obligations are added, and refuses those of another filter", async () => {
      const page = await list(REGISTRAR, "first: 10", small);
      const rest = await list(REGISTRAR, `first: 5, after: "${String(page.pageInfo.endCursor)}"`, small);
      await small.database.transaction((writer) => insertRows(writer, "act_line", [{ number: 2, actId: ACT, what: "AMENDED", changedOn: "2025-11-03", at: "2026-09-02T00:00:00.000000Z" }]));
      expect((await list(REGISTRAR, `first: 5, after: "${String(page.pageInfo.endCursor)}"`, small)).nodes).toEqual(rest.nodes);
      await small.database.transaction((writer) => writer.query("DELETE FROM act_line WHERE number = 2"));
      const foreign = await callSubgraph(small, `{ obligations(first: 5, state: [OVERDUE], after: "${String(page.pageInfo.endCursor)}") { totalCount } }`, {}, REGISTRAR);
      expect(foreign.errors?.[0]?.extensions?.["code"]).toBe("BAD_CURSOR");
    });

    it("is chosen by body, period, state and kind together", async () => {
      const chosen = await list(REGISTRAR, `body: "${body(2)}@2026-01-01,-", period: "2026-Q2", state: [OVERDUE], kind: [INVENTORY, DECISION]`);
      expect(chosen.nodes.map(({ id }) => id)).toEqual([`obligation-INVENTORY.${body(2)}.2026-Q2`]);
      expect((await list(REGISTRAR, "state: []")).totalCount).toBe(0);
      expect((await list(REGISTRAR, "kind: [DECISION], state: [MET]")).totalCount).toBe(3);
      const codes = async (args: string) => (await callSubgraph(small, `{ obligations(${args}) { totalCount } }`, {}, REGISTRAR)).errors?.[0]?.extensions?.["code"];
      expect(await codes('period: "2026"')).toBe("BAD_USER_INPUT");
      expect(await codes(`body: "${body(1)}@-,2026-01-01T00:00:00.000000Z"`)).toBe("AS_OF_UNSUPPORTED");
    });
  });

  describe("size", () => {
    const statements = async (of: Workflow, work: () => Promise<unknown>): Promise<number> => {
      const before = of.database.statements.count;
      await work();
      return of.database.statements.count - before;
    };
    const PAGE = "{ obligations(first: 100) { nodes { id subject { kk ru } body { _ref } service { _ref } period { id } } totalCount } }";
    const REVIEWS = "{ obligations(first: 100, kind: [REVIEW_AFTER_ACT_CHANGE]) { nodes { subject { ru } service { _ref } } } }";

    it("takes the same statements for 2 bodies and for 3,000", async () => {
      const told = PAGE.replace("subject { kk ru }", "");
      const few = await statements(small, () => dataOf(small, told, {}, REGISTRAR));
      expect(await statements(workflow, () => dataOf(workflow, told, {}, REGISTRAR))).toBe(few);
      expect(await statements(small, () => dataOf(small, PAGE, {}, REGISTRAR))).toBe(few + 3);
      expect(few + 3).toBeLessThanOrEqual(20);
      expect(await statements(small, () => dataOf(small, PAGE, {}, ANONYMOUS))).toBe(0);
    });

    it("tells a body with a hundred services whose act changed all of them, in the same statements as one", async () => {
      const told = await list(viewer(["PROPOSER"], body(1)), "first: 100, kind: [REVIEW_AFTER_ACT_CHANGE]");
      expect(told.totalCount).toBe(SERVICES);
      expect(told.nodes[0]).toMatchObject({ id: `obligation-REVIEW_AFTER_ACT_CHANGE.${code(1)}.${ACT}.2026-09-01`, binding: "2026-10-05", state: "UPCOMING" });
      const hundred = await statements(workflow, () => dataOf(workflow, REVIEWS, {}, REGISTRAR));
      expect(await statements(workflow, () => dataOf(workflow, REVIEWS.replace("100", "1"), {}, REGISTRAR))).toBe(hundred);
      const refs = (count: number) => ({ refs: Array.from({ length: count }, (_, at) => ({ __typename: "Service", _ref: code(at + 1) })) });
      const services = "query ($refs: [_Any!]!) { _entities(representations: $refs) { ... on Service { obligations { nodes { subject { ru } } totalCount } } } }";
      const many = await statements(workflow, () => dataOf(workflow, services, refs(100), REGISTRAR));
      expect(await statements(workflow, () => dataOf(workflow, services, refs(1), REGISTRAR))).toBe(many);
    });

    it("answers a page over 3,000 bodies in well under a second", async () => {
      const took: number[] = [];
      for (let round = 0; round < 5; round += 1) {
        const begun = performance.now();
        expect((await list(REGISTRAR, "first: 20")).totalCount).toBe(BODIES * 15 + 10 + SERVICES + 2);
        took.push(Math.round(performance.now() - begun));
      }
      process.stderr.write(`obligations, ${place.engine}: ${BODIES} bodies, a page of 20 with its count in ${took.join(", ")} ms\n`);
      expect(Math.min(...took)).toBeLessThan(1_000);
    });
  });
});
