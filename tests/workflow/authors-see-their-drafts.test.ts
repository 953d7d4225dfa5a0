import { afterAll, beforeAll, describe, expect, it } from "@jest/globals";
import type { Viewer } from "@tizilim/common/identity/viewer";
import { createLog } from "@tizilim/common/observability/log";
import { fixedClock } from "@tizilim/common/pure/clock";
import { openWorkflow } from "@tizilim/workflow/workflow";
import { registryGateway, type RegistryGateway } from "../federation/support/registry-gateway";
import { free, orderInKazakh, orderInRussian } from "../support/acts/order-of-services";
import { dataOf } from "../support/call-subgraph";
import { eachDatabase } from "../support/databases";
import { draft, move } from "../support/proposal-desk";
import { JUSTICE, text } from "../support/register-world";
import { openWorkflowWorld, PROPOSER_OF_JUSTICE, REGISTRAR_1, viewerOf, type WorkflowWorld } from "../support/workflow-world";

const ANALYST = viewerOf("zere", ["LEGAL_ANALYST"]);
const COLLEAGUE = viewerOf("saule", ["LEGAL_ANALYST"]);
const FORMER = { ...PROPOSER_OF_JUSTICE, roles: [], body: null };
const NOW = "2026-10-02T06:00:00Z";
const ARCHIVE = free("Выдача справки из архива записей актов гражданского состояния", "Азаматтық хал актілері жазбаларының архивінен анықтама беру");
const ORDER = { number: "77", registration: "37777", services: [ARCHIVE] };

const LOAD = "mutation ($input: LoadLegalActInput!) { loadLegalAct(input: $input) { act { analysis { candidates { id } } } problems { code } } }";
const DECIDE = `mutation ($input: DecideCandidateInput!) { decideCandidate(input: $input) {
  candidate { state } problems { code }
  proposal { id status draft { name { kk ru } } timeline { what by } preview { baseEntry } conclusion { number } body { id } } } }`;
const SEEN = `query ($id: ID!) { node(id: $id) { id } proposal(id: $id) { id status } proposals(first: 10, status: [DRAFT]) { nodes { id } totalCount } }`;

interface Loaded {
  readonly loadLegalAct: { readonly act: { readonly analysis: { readonly candidates: ReadonlyArray<{ id: string }> } }; readonly problems: unknown[] };
}
interface Decided {
  readonly decideCandidate: { readonly candidate: { state: string }; readonly proposal: { readonly id: string } | null; readonly problems: unknown[] };
}

eachDatabase((place) => {
  let world: WorkflowWorld;
  let gateway: RegistryGateway;
  let candidate: string;
  let proposal: string;
  beforeAll(async () => {
    world = await openWorkflowWorld(place, { moment: NOW });
    gateway = registryGateway([world.register.catalogue, world.workflow, world.legal], 1_000);
    const { data } = await ask<Loaded>(ANALYST, LOAD, { input: { idempotencyKey: "order", edition: "2026-02-01", ru: orderInRussian(ORDER), kk: orderInKazakh(ORDER) } });
    expect(data.loadLegalAct.problems).toEqual([]);
    candidate = data.loadLegalAct.act.analysis.candidates[0]?.id ?? "";
  });
  afterAll(() => world.close());

  /** Through the engine, as clients ask. */
  const ask = async <T>(viewer: Viewer, query: string, variables: Record<string, unknown>) => {
    const { data, faults } = await gateway.ask(viewer, query, variables);
    return { data: data as T, faults };
  };

  const sees = async (who: Viewer, id: string): Promise<boolean> => {
    const { data } = await ask<{ node: object | null; proposal: object | null; proposals: { nodes: Array<{ id: string }>; totalCount: number } }>(who, SEEN, { id });
    const ways = [data.node !== null, data.proposal !== null, data.proposals.nodes.some((each) => each.id === id)];
    expect(data.proposals.totalCount).toBe(data.proposals.nodes.length);
    expect(new Set(ways).size).toBe(1);
    return ways[0] === true;
  };

  describe("a draft that an analyst's decision made for a body", () => {
    it("is in the answer of the decision: itself and its timeline, without preview, conclusion or names", async () => {
      const input = { idempotencyKey: "propose", id: candidate, decision: "PROPOSE", body: JUSTICE };
      const { data, faults } = await ask<Decided>(ANALYST, DECIDE, { input });
      expect(faults).toEqual([]);
      expect(data.decideCandidate).toMatchObject({
        candidate: { state: "PROPOSED" }, problems: [],
        proposal: { status: "DRAFT", draft: { name: text(ARCHIVE.kk, ARCHIVE.ru) }, timeline: [{ what: "CREATED", by: "PROPOSER" }], preview: null, conclusion: null, body: { id: JUSTICE } },
      });
      proposal = data.decideCandidate.proposal?.id ?? "";
      expect((await ask<Decided>(ANALYST, DECIDE, { input })).data).toEqual(data);
    });

    it("is seen by its body and by that analyst, by every way in, and by nobody else who wrote nothing of it", async () => {
      expect(await Promise.all([ANALYST, PROPOSER_OF_JUSTICE, COLLEAGUE, REGISTRAR_1, FORMER].map((who) => sees(who, proposal)))).toEqual([true, true, false, false, false]);
    });

    it("is the body's affair once the body writes at it", async () => {
      const { version } = (await world.ask<{ proposal: { version: number } }>(PROPOSER_OF_JUSTICE, "query ($id: ID!) { proposal(id: $id) { version } }", { id: proposal })).proposal;
      await move(world, PROPOSER_OF_JUSTICE, "updateProposal", { id: proposal, version }, { draft: { subsection: "00101" } });
      expect(await Promise.all([ANALYST, PROPOSER_OF_JUSTICE].map((who) => sees(who, proposal)))).toEqual([false, true]);
      const { data } = await ask<Decided>(ANALYST, DECIDE, { input: { idempotencyKey: "propose", id: candidate, decision: "PROPOSE", body: JUSTICE } });
      expect(data.decideCandidate).toMatchObject({ candidate: { state: "PROPOSED" }, proposal: null });
    });
  });

  it("a person who no longer acts for a body sees of its drafts what they alone wrote, until it is handed in", async () => {
    const own = await draft(world, { kind: "EXCLUDE", code: "00101001" });
    expect(await sees(FORMER, own.id)).toBe(true);
    const { id } = await move(world, PROPOSER_OF_JUSTICE, "submitProposal", own);
    expect(await sees(FORMER, id)).toBe(false);
  });

  it("drafts from before are their writers' as well: told by who wrote what", async () => {
    const own = await draft(world, { kind: "EXCLUDE", code: "00101001" });
    const { database } = world.workflow;
    await database.transaction(async (writer) => {
      await writer.query("ALTER TABLE proposal DROP COLUMN soleWriter");
      await writer.query("DELETE FROM migrations WHERE name LIKE 'SoleWriter%'");
    });
    const again = await openWorkflow({ database: place.settings("workflow"), clock: fixedClock(new Date(NOW)), log: createLog("test", "silent") });
    const seen = async (id: string) => (await dataOf<{ proposal: object | null }>(again, "query ($id: ID!) { proposal(id: $id) { id } }", { id }, FORMER)).proposal !== null;
    expect([await seen(own.id), await seen(proposal)]).toEqual([true, false]);
    await again.close();
  });

  describe("a found service by its id", () => {
    const NODE = "query ($id: ID!) { node(id: $id) { id ... on ServiceCandidate { state name { ru } act { id } match { code } } } }";
    const found = (state: string) => ({ node: { id: candidate, state, name: { ru: ARCHIVE.ru }, act: { id: "V2600037777" }, match: null } });

    it("is what its act holds, to whoever asks, PROPOSED only to those who see drafts", async () => {
      expect((await ask(ANALYST, NODE, { id: candidate })).data).toEqual(found("PROPOSED"));
      expect((await ask(PROPOSER_OF_JUSTICE, NODE, { id: candidate })).data).toEqual(found("NEW"));
      expect((await ask(ANALYST, NODE, { id: "candidate-0-0" })).data).toEqual({ node: null });
    });

    it("is the same as an entity", async () => {
      const entities = "query ($refs: [_Any!]!) { _entities(representations: $refs) { ... on ServiceCandidate { id state } } }";
      const refs = [candidate, "candidate-0-0"].map((id) => ({ __typename: "ServiceCandidate", _ref: id }));
      expect(await dataOf(world.legal, entities, { refs }, COLLEAGUE)).toEqual({ _entities: [{ id: candidate, state: "PROPOSED" }, null] });
      expect(await dataOf(world.legal, entities, { refs })).toEqual({ _entities: [{ id: candidate, state: "NEW" }, null] });
    });
  });
});
