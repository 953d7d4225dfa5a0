import { afterAll, beforeAll, describe, expect, it } from "@jest/globals";
import { ANONYMOUS, ROLES, type Role, type Viewer } from "@tizilim/common/identity/viewer";
import type { Actor } from "@tizilim/workflow/domain/actor";
import { maySee } from "@tizilim/workflow/domain/authority";
import { soleWriterOf, submissionOf, type ProposalState } from "@tizilim/workflow/domain/proposal";
import type { VisibleProposal } from "@tizilim/workflow/domain/proposal-visibility";
import { WorkflowWriter } from "@tizilim/workflow/log/workflow-writer";
import { keepConclusion } from "@tizilim/workflow/proposal/conclusion.store";
import { writeProposal } from "@tizilim/workflow/proposal/stored-proposal.store";
import fc from "fast-check";
import { proves } from "../support/config";
import { eachDatabase } from "../support/databases";
import { after, ADMINISTRATION, BOTH, contentOf, PROPOSER, QUALITY, REGISTRAR, stepsTo, type Step } from "../support/proposal-fixture";
import { JUSTICE, TRANSPORT } from "../support/register-world";
import { openWorkflowWorld, type WorkflowWorld } from "../support/workflow-world";

const BODIES = [JUSTICE, TRANSPORT];
const PERIOD = "2026-Q3";

const OTHER_WRITER: Actor = { ...PROPOSER, person: "colleague" };

/** A proposal in each state that there is, both kinds of withdrawn ones, and drafts that one person wrote and that two did. */
function everyState(): ProposalState[] {
  const withdraw: Step = [PROPOSER, { type: "Withdraw", note: null }];
  const reject: Step = [REGISTRAR, { type: "Reject", grounds: [{ code: "CHANGE_NOT_JUSTIFIED", provision: "RULES-2025/9", text: BOTH }] }];
  const order: Step = [REGISTRAR, { type: "MarkOrdered", order: "order-1" }];
  const enter: Step = [{ person: "register", roles: ["REGISTER"], body: null }, { type: "MarkEntered", order: "order-1", entry: 9, code: "00101001" }];
  const content = contentOf("AMEND");
  return [
    ...(["DRAFT", "SUBMITTED", "UNDER_REVIEW", "AWAITING_CONCURRENCE", "CONCURRED"] as const).map((status) => after(...stepsTo(status, content))),
    after(...stepsTo("CONCURRED", content), order, enter),
    after(...stepsTo("UNDER_REVIEW", content), reject),
    after(...stepsTo("DRAFT", content), withdraw),
    after(...stepsTo("DRAFT", content), [OTHER_WRITER, { type: "UpdateDraft", justification: BOTH }]),
    after([OTHER_WRITER, { type: "CreateProposal", content }]),
    after(...stepsTo("AWAITING_CONCURRENCE", content), [QUALITY, { type: "RecordConcurrence", body: "QUALITY_CONTROL", decision: "CONCUR", note: null }], withdraw),
    after(...stepsTo("AWAITING_CONCURRENCE", content), [ADMINISTRATION, { type: "RecordConcurrence", body: "PUBLIC_ADMINISTRATION", decision: "OBJECT", note: BOTH }]),
  ];
}

interface Kept {
  readonly id: string;
  readonly code: string;
  readonly state: ProposalState;
  readonly visible: VisibleProposal;
}

const PROPOSALS: Kept[] = BODIES.flatMap((body, at) =>
  everyState().map((made, place) => {
    const code = at === 0 ? "00101001" : "00201001";
    const entered = made.status === "ENTERED" ? { code } : {};
    const state: ProposalState = { ...made, content: { ...made.content, body, code }, baseEntry: 8, ...entered, ...(made.status === "REJECTED" ? { conclusion: { ...made.conclusion, number: `2026/${at + 1}` } } : {}) };
    return { id: `proposal-${at}-${place}`, code, state, visible: { status: state.status, bodyId: body, handedIn: submissionOf(state) !== null, soleWriter: soleWriterOf(state) } };
  }));

const viewers: fc.Arbitrary<Viewer> = fc.record({
  roles: fc.uniqueArray(fc.constantFrom<Role>(...ROLES), { maxLength: 3 }),
  body: fc.constantFrom<string | null>(...BODIES, "provider-other", null),
  subject: fc.constantFrom("someone", PROPOSER.person, OTHER_WRITER.person),
  known: fc.boolean(),
}).map(({ roles, body, subject, known }) => (known || roles.length > 0 ? { ...ANONYMOUS, subject, roles, body } : ANONYMOUS));

/** One way in: what the viewer finds by it, and what the pure rule says that they find. */
interface WayIn {
  readonly name: string;
  found(world: WorkflowWorld, viewer: Viewer, of: Kept): Promise<unknown>;
  allowed(viewer: Viewer, of: Kept): unknown;
}

interface CursorPage {
  readonly nodes: ReadonlyArray<{ readonly id: string }>;
  readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
}

const sees = (viewer: Viewer, { visible }: Kept): boolean => maySee(viewer, { thing: "PROPOSAL", proposal: visible });
const entities = (type: string, fields: string) => `query ($refs: [_Any!]!) { _entities(representations: $refs) { ... on ${type} { ${fields} } } }`;
const refs = (type: string, key: string) => ({ refs: [{ __typename: type, _ref: key }] });
const numberOf = (of: Kept): number => PROPOSALS.indexOf(of) + 1;
/** So that the stream has something to tell to everyone. */
const streamedFrom = (of: Kept): number => Math.min(numberOf(of), PROPOSALS.length - [...PROPOSALS].reverse().findIndex(({ state }) => state.status === "REJECTED"));
const isDecided = ({ state }: Kept): boolean => ["ENTERED", "REJECTED", "WITHDRAWN"].includes(state.status);

const WAYS: ReadonlyArray<WayIn> = [
  {
    name: "by its id",
    found: async (world, viewer, { id }) => (await world.ask<{ proposal: object | null }>(viewer, "query ($id: ID!) { proposal(id: $id) { id } }", { id })).proposal !== null,
    allowed: sees,
  },
  {
    name: "as an entity, as `node` asks for it",
    found: async (world, viewer, { id }) => (await world.ask<{ _entities: Array<object | null> }>(viewer, entities("Proposal", "id status"), refs("Proposal", id)))._entities[0] !== null,
    allowed: sees,
  },
  {
    name: "in the list of its state and body, its rows and its count",
    found: async (world, viewer, { state }) => {
      const query = "query ($s: [ProposalStatus!], $b: ID) { proposals(first: 100, status: $s, body: $b) { nodes { id } totalCount } }";
      const { proposals } = await world.ask<{ proposals: { nodes: Array<{ id: string }>; totalCount: number } }>(viewer, query, { s: [state.status], b: state.content.body });
      return [proposals.nodes.map(({ id }) => id).sort(), proposals.totalCount];
    },
    allowed: (viewer, { state }) => {
      const ids = PROPOSALS.filter((other) => other.state.status === state.status && other.state.content.body === state.content.body && sees(viewer, other)).map(({ id }) => id).sort();
      return [ids, ids.length];
    },
  },
  {
    name: "page by page, its cursors",
    found: async (world, viewer) => {
      const query = "query ($after: String) { proposals(first: 7, after: $after) { nodes { id } pageInfo { hasNextPage endCursor } } }";
      const ids: string[] = [];
      for (let after: string | null = null; ; ) {
        const { proposals }: { proposals: CursorPage } = await world.ask<{ proposals: CursorPage }>(viewer, query, { after });
        ids.push(...proposals.nodes.map(({ id }) => id));
        after = proposals.pageInfo.endCursor;
        if (!proposals.pageInfo.hasNextPage) return ids.sort();
      }
    },
    allowed: (viewer) => PROPOSALS.filter((other) => sees(viewer, other)).map(({ id }) => id).sort(),
  },
  {
    name: "on its service",
    found: async (world, viewer, { code }) => {
      const { _entities } = await world.ask<{ _entities: Array<{ proposals: { nodes: Array<{ id: string }>; totalCount: number } }> }>(viewer, entities("Service", "proposals(first: 100) { nodes { id } totalCount }"), refs("Service", code));
      const proposals = _entities[0]?.proposals;
      return [proposals?.nodes.map(({ id }) => id).sort(), proposals?.totalCount];
    },
    allowed: (viewer, { code }) => {
      const ids = PROPOSALS.filter((other) => other.code === code && sees(viewer, other)).map(({ id }) => id).sort();
      return [ids, ids.length];
    },
  },
  {
    name: "what happened to it, and who did it",
    found: async (world, viewer, { id }) => (await world.ask<{ proposal: { timeline: object[] } | null }>(viewer, "query ($id: ID!) { proposal(id: $id) { timeline { what by } } }", { id })).proposal?.timeline ?? null,
    allowed: (viewer, of) => (sees(viewer, of) ? [{ what: "CREATED", by: maySee(viewer, { thing: "PERSON", proposal: of.visible }) ? of.state.writers[0] : "PROPOSER" }] : null),
  },
  {
    name: "its conclusion",
    found: async (world, viewer, { id }) => (await world.ask<{ proposal: { conclusion: object | null } | null }>(viewer, "query ($id: ID!) { proposal(id: $id) { conclusion { number } } }", { id })).proposal?.conclusion != null,
    allowed: (viewer, of) => of.state.status === "REJECTED" && maySee(viewer, { thing: "CONCLUSION", proposal: of.visible }),
  },
  {
    name: "its preview",
    found: async (world, viewer, { id }) => (await world.ask<{ proposal: { preview: object | null } | null }>(viewer, "query ($id: ID!) { proposal(id: $id) { preview { baseEntry } } }", { id })).proposal?.preview != null,
    allowed: (viewer, of) => !isDecided(of) && maySee(viewer, { thing: "PREVIEW", proposal: of.visible }),
  },
  {
    name: "the names of those who took part",
    found: async (world, viewer, { id }) => {
      const { proposal } = await world.ask<{ proposal: { concurrences: Array<{ by: string }> } | null }>(viewer, "query ($id: ID!) { proposal(id: $id) { concurrences { by } } }", { id });
      return proposal !== null && proposal.concurrences.some(({ by }) => by === "quality" || by === "administration");
    },
    allowed: (viewer, of) => sees(viewer, of) && "concurrences" in of.state && of.state.concurrences.length > 0 && maySee(viewer, { thing: "PERSON", proposal: of.visible }),
  },
  {
    name: "a change of it by its number",
    found: async (world, viewer, of) => (await world.ask<{ proposalChange: object | null }>(viewer, "query ($number: Int!) { proposalChange(number: $number) { status proposal { id } } }", { number: numberOf(of) })).proposalChange,
    allowed: (viewer, of) => (sees(viewer, of) ? { status: of.state.status, proposal: { id: of.id } } : null),
  },
  {
    name: "among the changes since a number",
    found: async (world, viewer, of) => {
      const query = "query ($number: Int!) { proposalChangesSince(number: $number, limit: 100) { number } }";
      return (await world.ask<{ proposalChangesSince: Array<{ number: number } | null> }>(viewer, query, { number: numberOf(of) - 1 })).proposalChangesSince;
    },
    allowed: (viewer, of) => PROPOSALS.slice(numberOf(of) - 1).map((other) => (sees(viewer, other) ? { number: numberOf(other) } : null)),
  },
  {
    name: "in the stream of changes",
    found: async (world, viewer, of) => {
      const stop = new AbortController();
      const query = "subscription ($since: Int!) { proposalChanged(sinceNumber: $since) { number } }";
      const { value } = await world.workflow.stream({ query, variables: { since: streamedFrom(of) - 1 }, viewer, requestId: "test" }, stop.signal).next();
      stop.abort();
      return (value as { data: { proposalChanged: { number: number } } }).data.proposalChanged.number;
    },
    allowed: (viewer, of) => PROPOSALS.slice(streamedFrom(of) - 1).filter((other) => sees(viewer, other)).map(numberOf)[0],
  },
  {
    name: "the inventory of its body",
    found: async (world, viewer, { state }) => (await world.ask<{ inventory: object | null }>(viewer, `query ($b: ID!) { inventory(body: $b, period: "${PERIOD}") { id } }`, { b: state.content.body })).inventory !== null,
    allowed: (viewer, { state }) => maySee(viewer, { thing: "INVENTORY", body: state.content.body }),
  },
  {
    name: "the duties of its body",
    found: async (world, viewer, { state }) => (await world.ask<{ obligations: { totalCount: number } }>(viewer, "query ($b: ID!) { obligations(body: $b, first: 1) { totalCount } }", { b: state.content.body })).obligations.totalCount > 0,
    allowed: (viewer, { state }) => maySee(viewer, { thing: "OBLIGATION", body: state.content.body }),
  },
];

const CASES = proves ? 30_000 : 10_000;

eachDatabase((place) => {
  let world: WorkflowWorld;
  beforeAll(async () => {
    world = await openWorkflowWorld(place);
    await WorkflowWriter.write(world.workflow.database, new Date("2026-10-02T06:00:00Z"), async (writer) => {
      for (const [at, { id, state }] of PROPOSALS.entries()) {
        await writeProposal(writer.manager, { id, version: 1, createdAt: `2026-10-01T00:00:${String(at).padStart(2, "0")}.000000Z`, state }, null);
        const { content, period, baseEntry, writers: [by = ""] } = state;
        await writer.append([{ proposal: id, version: 1, status: state.status, event: { what: "CREATED", at: writer.at, by, note: null, content, period, baseEntry } }]);
        if (state.status === "REJECTED") await keepConclusion(writer.manager, id, state.conclusion);
      }
    });
  });
  afterAll(() => world.close());

  describe("over actor, role, body, state and way in", () => {
    const cases = place.engine === "libsql" ? CASES : CASES / 10;

    it(`what a viewer finds is what the one rule allows: ${cases} cases`, async () => {
      const tried = new Set<string>();
      await fc.assert(
        fc.asyncProperty(viewers, fc.constantFrom(...PROPOSALS), fc.constantFrom(...WAYS), async (viewer, proposal, way) => {
          tried.add(`${way.name} ${proposal.id}`);
          expect({ way: way.name, viewer, proposal: proposal.id, found: await way.found(world, viewer, proposal) }).toEqual({ way: way.name, viewer, proposal: proposal.id, found: way.allowed(viewer, proposal) });
        }),
        { numRuns: cases, seed: 20_261_002 },
      );
      if (cases >= 10_000) expect(tried.size).toBe(WAYS.length * PROPOSALS.length);
    });
  });
});
