import { afterAll, beforeAll, expect, it } from "@jest/globals";
import { ANONYMOUS, ROLES, type Role, type Viewer } from "@tizilim/common/identity/viewer";
import type { LegalActId } from "@tizilim/common/pure/identifiers/legal-act-id";
import { keepAnalysis } from "@tizilim/legal/analysis/act-analysis.store";
import type { StoredCandidate } from "@tizilim/legal/candidate/candidate.row";
import { keepCandidates } from "@tizilim/legal/candidate/stored-candidate.store";
import { CANDIDATE_STATES, decisionBy, type CandidateState } from "@tizilim/legal/domain/candidate/candidate";
import type { FoundService } from "@tizilim/legal/domain/finding/found-service";
import { LegalWriter } from "@tizilim/legal/log/legal-writer";
import fc from "fast-check";
import { callSubgraph, dataOf } from "../support/call-subgraph";
import { proves } from "../support/config";
import { eachDatabase } from "../support/databases";
import { JUSTICE, text } from "../support/register-world";
import { openWorkflowWorld, RULES_OF_BIRTHS, type WorkflowWorld } from "../support/workflow-world";

const MOMENT = "2026-10-02T06:00:00Z";
const CODE = "00201001";
const QUOTE = { anchor: "p-1", quote: "Выдача", start: 0, end: 6, language: "RU" } as const;
const FOUND: FoundService = {
  kind: "INCLUDE", key: "flight", name: text("Ғарышқа ұшуға рұқсат беру", "Выдача разрешения на полет в космос"), score: 0.9, signals: [], evidence: [QUOTE], hidden: false, marks: [],
  requirements: [{ item: "TERM", language: "RU", verdict: "PRESENT", evidence: QUOTE }], said: { provider: null, channels: null, forms: null, fee: null, term: null, result: null },
};

/** Two in each state: one that no service of the register answers to, and one for which a service was named when it was decided. */
const CANDIDATES: StoredCandidate[] = CANDIDATE_STATES.flatMap((state) => [null, CODE].map((code) => ({ state, code }))).map(({ state, code }, place) => ({
  id: `candidate-9-${place}`, act: RULES_OF_BIRTHS, madeBy: 9, place, state, found: { ...FOUND, key: `flight ${place}` }, match: { kind: "NONE" }, foundOn: "2026-09-01", gone: false,
  decision: state === "NEW" ? null : { ...decisionBy("zere", "2026-09-02T00:00:00.000000Z"), code, body: JUSTICE, reason: state === "DISMISSED" ? text("Қызмет емес", "Не услуга") : null, proposal: state === "PROPOSED" ? "proposal-1" : null },
  version: state === "NEW" ? 1 : 2, body: null,
}));

/** The rule, told again: who decides of found services and who reviews proposals sees which of them became drafts. */
const SEE_DRAFTS: ReadonlyArray<string> = ["LEGAL_ANALYST", "REGISTRAR", "QUALITY_CONTROL", "PUBLIC_ADMINISTRATION"];
const seesDrafts = ({ roles }: Viewer): boolean => roles.some((role) => SEE_DRAFTS.includes(role));
const FIELDS = "id state version match { _ref } reason { kk ru }";

/** What a viewer finds of a candidate; of a hidden draft the same as of one that nobody decided. */
function shown(viewer: Viewer, { id, state, version, decision }: StoredCandidate): object {
  if (state === "NEW" || (state === "PROPOSED" && !seesDrafts(viewer))) return { id, state: "NEW", version: 1, match: null, reason: null };
  const code = state === "DISMISSED" ? null : (decision?.code ?? null);
  return { id, state, version, match: code === null ? null : { _ref: code }, reason: decision?.reason ?? null };
}

interface WayIn {
  readonly name: string;
  found(ask: <T>(query: string, variables?: Record<string, unknown>) => Promise<T>, state: CandidateState): Promise<unknown>;
  allowed(viewer: Viewer, state: CandidateState): unknown;
}

const all = (viewer: Viewer) => CANDIDATES.map((candidate) => shown(viewer, candidate));
const inState = (viewer: Viewer, state: CandidateState) => all(viewer).filter((candidate) => (candidate as { state: string }).state === state);

interface List {
  readonly serviceCandidates: { readonly nodes: ReadonlyArray<{ id: string }>; readonly totalCount: number; readonly pageInfo: { hasNextPage: boolean; endCursor: string } };
}

const WAYS: ReadonlyArray<WayIn> = [
  { name: "in the list", found: async (ask) => (await ask<List>(`{ serviceCandidates(first: 100) { nodes { ${FIELDS} } totalCount } }`)).serviceCandidates, allowed: (viewer) => ({ nodes: all(viewer), totalCount: CANDIDATES.length }) },
  {
    name: "in the list of a state and its count",
    found: async (ask, state) => (await ask<List>(`query ($s: [CandidateState!]) { serviceCandidates(first: 100, state: $s) { nodes { ${FIELDS} } totalCount } }`, { s: [state] })).serviceCandidates,
    allowed: (viewer, state) => ({ nodes: inState(viewer, state), totalCount: inState(viewer, state).length }),
  },
  {
    name: "page by page of a state",
    found: async (ask, state) => {
      const seen: object[] = [];
      for (let after: string | null = null; ; ) {
        const { serviceCandidates }: List = await ask<List>(`query ($s: [CandidateState!], $a: String) { serviceCandidates(first: 1, after: $a, state: $s) { nodes { ${FIELDS} } pageInfo { hasNextPage endCursor } } }`, { s: [state], a: after });
        seen.push(...serviceCandidates.nodes);
        if (!serviceCandidates.pageInfo.hasNextPage) return seen;
        after = serviceCandidates.pageInfo.endCursor;
      }
    },
    allowed: inState,
  },
  {
    name: "among those that a service answers to",
    found: async (ask) => (await ask<List>("{ serviceCandidates(first: 100, matched: true) { nodes { id } totalCount } }")).serviceCandidates,
    allowed: () => {
      const linked = CANDIDATES.filter(({ state, decision }) => state === "LINKED" && decision?.code !== null).map(({ id }) => ({ id }));
      return { nodes: linked, totalCount: linked.length };
    },
  },
  {
    name: "as an entity, as `node` asks for it",
    found: async (ask) => (await ask<{ _entities: unknown }>(`query ($refs: [_Any!]!) { _entities(representations: $refs) { ... on ServiceCandidate { ${FIELDS} } } }`, { refs: CANDIDATES.map(({ id }) => ({ __typename: "ServiceCandidate", _ref: id })) }))._entities,
    allowed: all,
  },
  {
    name: "in the analysis of its act",
    found: async (ask) => (await ask<{ legalAct: { analysis: unknown } }>(`query ($id: LegalActId!) { legalAct(id: $id) { analysis { candidates { ${FIELDS} } requirements { candidate { ${FIELDS} } service { _ref } } } } }`, { id: RULES_OF_BIRTHS })).legalAct.analysis,
    allowed: (viewer) => ({ candidates: all(viewer), requirements: all(viewer).map((candidate) => ({ candidate, service: (candidate as { match: unknown }).match })) }),
  },
  {
    name: "in the count of those that nobody decided of",
    found: async (ask) => (await ask<{ legalCoverage: { unregisteredCandidates: number } }>("{ legalCoverage { unregisteredCandidates } }")).legalCoverage.unregisteredCandidates,
    allowed: (viewer) => inState(viewer, "NEW").length,
  },
];

const viewers: fc.Arbitrary<Viewer> = fc.record({
  roles: fc.uniqueArray(fc.constantFrom<Role>(...ROLES), { maxLength: 3 }), body: fc.constantFrom<string | null>(JUSTICE, null), known: fc.boolean(),
}).map(({ roles, body, known }) => (known || roles.length > 0 ? { ...ANONYMOUS, subject: "someone", roles, body } : ANONYMOUS));

const CASES = proves ? 5_000 : 500;

eachDatabase((place) => {
  let world: WorkflowWorld;
  beforeAll(async () => {
    world = await openWorkflowWorld(place, { moment: MOMENT });
    await dataOf(world.legal, "{ serviceCandidates(first: 1) { nodes { id } } }");
    await LegalWriter.write(world.legal.database, new Date(MOMENT), async (writer) => {
      await keepCandidates(writer, CANDIDATES);
      await keepAnalysis(writer, { act: RULES_OF_BIRTHS as LegalActId, edition: "2026-09-01", analysedAt: "2026-09-01T00:00:00.000000Z", findings: [] });
    });
  });
  afterAll(() => world.close());

  it(`a candidate that became a draft is one that nobody decided of, to whoever sees no drafts, by every way in: ${CASES} cases`, async () => {
    const tried = new Set<string>();
    await fc.assert(
      fc.asyncProperty(viewers, fc.constantFrom(...CANDIDATE_STATES), fc.constantFrom(...WAYS), async (viewer, state, way) => {
        tried.add(`${way.name} ${state} ${seesDrafts(viewer)}`);
        const found = await way.found((query, variables) => dataOf(world.legal, query, variables, viewer), state);
        expect({ way: way.name, viewer, state, found }).toEqual({ way: way.name, viewer, state, found: way.allowed(viewer, state) });
      }),
      { numRuns: CASES, seed: 20_261_002 },
    );
    expect(tried.size).toBe(WAYS.length * CANDIDATE_STATES.length * 2);
  });

  it("the answer of a decision, and why it is refused, is told to those alone who see drafts", async () => {
    const decide = 'mutation ($id: ID!) { decideCandidate(input: { idempotencyKey: "again", id: $id, decision: LINK, code: "00201001" }) { candidate { id } problems { code } } }';
    for (const { id } of CANDIDATES.filter(({ state }) => state === "PROPOSED")) {
      for (const role of ROLES) {
        const viewer: Viewer = { ...ANONYMOUS, subject: id, roles: [role], body: JUSTICE };
        const { data, errors } = await callSubgraph(world.legal, decide, { id }, viewer);
        const told = role === "LEGAL_ANALYST" ? [undefined, { candidate: null, problems: [{ code: "CANDIDATE_PROPOSED" }] }] : [["FORBIDDEN"], null];
        expect([role, errors?.map(({ extensions }) => extensions?.["code"]), data?.["decideCandidate"] ?? null]).toEqual([role, ...told]);
      }
    }
  });
});
