import { afterAll, beforeAll, describe, expect, it } from "@jest/globals";
import { ANONYMOUS, ROLES, type Viewer } from "@tizilim/common/identity/viewer";
import { createLog } from "@tizilim/common/observability/log";
import { fixedClock } from "@tizilim/common/pure/clock";
import type { Subgraph } from "@tizilim/common/subgraph/subgraph";
import { PROPOSAL_STATUSES } from "@tizilim/workflow/domain/proposal";
import { mayRead } from "@tizilim/workflow/domain/proposal-visibility";
import { ProposalRow } from "@tizilim/workflow/proposal/proposal.entity";
import { openWorkflow } from "@tizilim/workflow/workflow";
import { callSubgraph, dataOf } from "../support/call-subgraph";
import { eachDatabase } from "../support/databases";

const BODIES = ["body-1", "body-2"];
const ROWS: ProposalRow[] = BODIES.flatMap((bodyId, body) =>
  PROPOSAL_STATUSES.map((status, index) => ({
    id: `proposal-${body}-${index}`,
    kind: "AMEND",
    category: "STATE_SERVICE",
    status,
    periodId: index % 2 === 0 ? "2026-Q3" : "2026-Q4",
    serviceCode: index % 2 === 0 ? "00101001" : "00101002",
    bodyId,
    version: 1,
    createdAt: `2026-10-0${index + 1}T00:00:0${body}.000000Z`,
    state: "{}",
    handedIn: status === "DRAFT" ? 0 : 1,
    submittedAt: null,
    draftedFor: null,
    soleWriter: "someone-else",
    orderId: null,
    entryNumber: null,
    nameKeyKk: null,
    nameKeyRu: null,
  })),
);
const inOrder = [...ROWS].sort((a, b) => (a.createdAt < b.createdAt ? -1 : 1));
const viewer = (more: Partial<Viewer>): Viewer => ({ ...ANONYMOUS, subject: "someone", ...more });
const VIEWERS: Viewer[] = [ANONYMOUS, ...ROLES.flatMap((role) => [null, ...BODIES].map((body) => viewer({ roles: [role], body })))];
const SERVICES = `query ($refs: [_Any!]!, $first: Int, $after: String) { _entities(representations: $refs) { ... on Service {
  proposals(first: $first, after: $after) { nodes { id status period { id } } totalCount pageInfo { hasNextPage endCursor } } } } }`;
const services = (...keys: string[]) => ({ refs: keys.map((key) => ({ __typename: "Service", _ref: key })) });

interface List {
  readonly nodes: ReadonlyArray<{ id: string }>;
  readonly totalCount: number;
  readonly pageInfo: { hasNextPage: boolean; endCursor: string | null };
}

eachDatabase((place) => {
  let workflow: Subgraph;
  beforeAll(async () => {
    workflow = await openWorkflow({ database: place.settings("workflow"), clock: fixedClock(new Date("2026-10-20T00:00:00Z")), log: createLog("workflow", "silent") });
    await workflow.database.transaction((writer) => writer.insert(ProposalRow, ROWS));
  });
  afterAll(() => workflow.close());
  const list = async (args: string, who: Viewer = viewer({ roles: ["REGISTRAR"] })) =>
    (await dataOf<{ proposals: List }>(workflow, `{ proposals${args} { nodes { id } totalCount pageInfo { hasNextPage endCursor } } }`, {}, who)).proposals;
  const statements = async (work: () => Promise<unknown>) => {
    const before = workflow.database.statements.count;
    await work();
    return workflow.database.statements.count - before;
  };

  it("every way in shows each viewer exactly what the rule allows", async () => {
    for (const who of VIEWERS) {
      const allowed = inOrder.filter(({ status, bodyId, handedIn }) => mayRead(who, { status, bodyId, handedIn: handedIn === 1 })).map(({ id }) => id);
      const all = await list("(first: 100)", who);
      expect({ who, ids: all.nodes.map(({ id }) => id), total: all.totalCount }).toEqual({ who, ids: allowed, total: allowed.length });

      const refs = inOrder.map(({ id }) => ({ __typename: "Proposal", _ref: id }));
      const { _entities } = await dataOf<{ _entities: Array<{ id: string } | null> }>(workflow, "query ($refs: [_Any!]!) { _entities(representations: $refs) { ... on Proposal { id } } }", { refs }, who);
      expect(_entities.flatMap((entity) => entity?.id ?? [])).toEqual(allowed);

      const onServices = await dataOf<{ _entities: Array<{ proposals: List }> }>(workflow, SERVICES, { ...services("00101001", "00101002"), first: 100 }, who);
      const seen = onServices._entities.flatMap(({ proposals }) => proposals.nodes.map(({ id }) => id));
      expect(seen.sort()).toEqual([...allowed].sort());
      expect(onServices._entities.reduce((sum, { proposals }) => sum + proposals.totalCount, 0)).toBe(allowed.length);
    }
  });

  it("one by its id is null alike where it is hidden and where there is none", async () => {
    const query = '{ hidden: proposal(id: "proposal-0-0") { id } none: proposal(id: "proposal-9") { id } open: proposal(id: "proposal-0-5") { id kind category status version period { id } } }';
    expect(await dataOf(workflow, query)).toEqual({
      hidden: null, none: null,
      open: { id: "proposal-0-5", kind: "AMEND", category: "STATE_SERVICE", status: "ENTERED", version: 1, period: { id: "2026-Q4" } },
    });
  });

  describe("the list", () => {
    it("is chosen by state, period and body", async () => {
      expect((await list('(status: [SUBMITTED], period: "2026-Q4")')).nodes.map(({ id }) => id)).toEqual(["proposal-0-1", "proposal-1-1"]);
      expect((await list('(status: [SUBMITTED], body: "body-2")')).nodes.map(({ id }) => id)).toEqual(["proposal-1-1"]);
      expect((await list('(status: [SUBMITTED], body: "body-2@2026-01-01,-")')).totalCount).toBe(1);
      expect((await list("(status: [])")).totalCount).toBe(0);
    });

    it("is read page by page without a gap", async () => {
      const all = (await list("(first: 100)")).nodes;
      const { nodes, pageInfo } = await list("(first: 5)");
      const rest = await list(`(first: 100, after: "${String(pageInfo.endCursor)}")`);
      expect([...nodes, ...rest.nodes]).toEqual(all);
    });

    it("refuses what is no period, another moment of a body, and a foreign cursor", async () => {
      const codes = async (args: string) => (await callSubgraph(workflow, `{ proposals${args} { totalCount } }`)).errors?.map(({ extensions }) => extensions?.["code"]);
      const { pageInfo } = await list("(first: 1)");
      expect(await codes('(period: "2026")')).toEqual(["BAD_USER_INPUT"]);
      expect(await codes('(body: "body-2@-,2026-01-01T00:00:00.000000Z")')).toEqual(["AS_OF_UNSUPPORTED"]);
      expect(await codes(`(first: 1, status: [DRAFT], after: "${String(pageInfo.endCursor)}")`)).toEqual(["BAD_CURSOR"]);
    });
  });

  describe("on a service", () => {
    it("are empty where there are none", async () => {
      expect(await dataOf(workflow, SERVICES, services("00199999"))).toEqual({ _entities: [{ proposals: { nodes: [], totalCount: 0, pageInfo: { hasNextPage: false, endCursor: null } } }] });
    });

    it("do not depend on the day of law, and are for another moment those that were there then, never today's", async () => {
      const { _entities } = await dataOf<{ _entities: unknown[] }>(workflow, SERVICES, services("00101001@2026-01-01,-", "00101001@-,2026-01-01T00:00:00.000000Z"));
      expect(_entities).toMatchObject([{ proposals: { totalCount: 2 } }, { proposals: { totalCount: 0, nodes: [] } }]);
    });

    it("take one statement for the pages and one for the counts, however many services", async () => {
      const many = services(...Array.from({ length: 100 }, (_, index) => `00101${String(index).padStart(3, "0")}`));
      expect(await statements(() => dataOf(workflow, SERVICES, services("00101001")))).toBe(2);
      expect(await statements(() => dataOf(workflow, SERVICES, many))).toBe(2);
    });
  });

  it("the revision is that of an empty log", async () => {
    expect(await workflow.revision()).toBe("0");
  });
});
