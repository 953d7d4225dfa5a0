import { afterAll, beforeAll, expect, it } from "@jest/globals";
import { openActsLog, type ActsLog } from "../support/acts-log";
import { eachDatabase } from "../support/databases";
import { candidate, draftedFound } from "../support/found-services";
import { move, nextKey, wholeDraft, type Standing } from "../support/proposal-desk";
import { JUSTICE, TRANSPORT } from "../support/register-world";
import { openWorkflowWorld, OTHER_RULES, PROPOSER_OF_JUSTICE, QUALITY_OFFICER, REGISTRAR_1, RULES_OF_BIRTHS, viewerOf, type WorkflowWorld } from "../support/workflow-world";

const SERVICES = "totalCount nodes { id foundOn name { ru } act { _ref } body { _ref } } pageInfo { hasNextPage endCursor }";
const NOW = `query ($first: Int, $after: String) { waitingServices(first: $first, after: $after) { ${SERVICES} } }`;
const RUN = `query ($id: ID!) { monitoringRun(id: $id) { waiting(first: 100) { ${SERVICES} } toInclude(period: "2026-Q3") { service { id } answered proposals { id } } } }`;
const RECORD = "mutation ($input: RecordMonitoringRunInput!) { recordMonitoringRun(input: $input) { run { id } } }";

interface Waiting {
  readonly totalCount: number;
  readonly nodes: ReadonlyArray<{ readonly id: string; readonly [field: string]: unknown }>;
  readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string };
}
interface Recorded {
  readonly waiting: Waiting;
  readonly toInclude: ReadonlyArray<{ readonly service: { readonly id: string }; readonly answered: boolean; readonly proposals: ReadonlyArray<{ readonly id: string }> }>;
}

eachDatabase((place) => {
  let acts: ActsLog;
  let world: WorkflowWorld;
  let run: string;
  let draft: Standing;
  beforeAll(async () => {
    acts = openActsLog([RULES_OF_BIRTHS, OTHER_RULES]);
    world = await openWorkflowWorld(place, { room: "monitored", moment: "2026-09-20T06:00:00Z", acts: acts.link });
    acts.tell(RULES_OF_BIRTHS, "ANALYSED", "2026-09-12T06:00:00Z", { candidates: [candidate(1, { body: JUSTICE, foundOn: "2026-09-12" }), candidate(2, { state: "DISMISSED" }), candidate(3, { kind: "EXCLUDE" })] });
    acts.tell(OTHER_RULES, "ANALYSED", "2026-09-10T06:00:00Z", { candidates: [candidate(4), candidate(5, { body: null }), candidate(6, { matched: true })] });
  });
  afterAll(() => world.close());

  const waiting = async (page: { first?: number; after?: string } = { first: 100 }) => (await world.ask<{ waitingServices: Waiting }>(REGISTRAR_1, NOW, page)).waitingServices;
  const ids = ({ nodes }: Waiting) => nodes.map(({ id }) => id);
  const recorded = async () => (await world.ask<{ monitoringRun: Recorded }>(REGISTRAR_1, RUN, { id: run })).monitoringRun;

  it("the registrar sees what waits, the first found first, also in the quarter in which it was found", async () => {
    expect(ids(await waiting())).toEqual(["candidate-4", "candidate-5", "candidate-1"]);
    expect((await waiting()).nodes[0]).toEqual({ id: "candidate-4", foundOn: "2026-09-10", name: { ru: "Выдача свидетельства" }, act: { _ref: OTHER_RULES }, body: { _ref: TRANSPORT } });
  });

  it("reads page by page", async () => {
    const first = await waiting({ first: 2 });
    const rest = await waiting({ first: 2, after: first.pageInfo.endCursor });
    expect([ids(first), first.totalCount, first.pageInfo.hasNextPage, ids(rest), rest.pageInfo.hasNextPage]).toEqual([["candidate-4", "candidate-5"], 3, true, ["candidate-1"], false]);
  });

  it("a recorded look keeps what waited then, for the list of services to include", async () => {
    run = (await world.ask<{ recordMonitoringRun: { run: { id: string } } }>(REGISTRAR_1, RECORD, { input: { idempotencyKey: nextKey(), quarters: 4 } })).recordMonitoringRun.run.id;
    draft = await draftedFound(world, { candidate: "candidate-1", draft: wholeDraft("Куәлік беру", "Выдача свидетельства", { fee: { kind: "FREE", description: null } }) });
    acts.tell(OTHER_RULES, "LINK_CHANGED", "2026-09-20T06:00:00Z", { candidates: [candidate(4, { state: "LINKED" }), candidate(5, { body: null })] });
    expect(ids(await waiting())).toEqual(["candidate-5", "candidate-1"]);
    const { waiting: then, toInclude } = await recorded();
    expect(ids(then)).toEqual(["candidate-4", "candidate-5", "candidate-1"]);
    expect(toInclude.map(({ service, answered }) => [service.id, answered])).toEqual([["candidate-4", false], ["candidate-5", false], ["candidate-1", false]]);
  });

  it("the quarter's proposals answer the list when they are submitted, and no more when they are withdrawn", async () => {
    draft = await move(world, PROPOSER_OF_JUSTICE, "submitProposal", draft);
    expect((await recorded()).toInclude.at(-1)).toEqual({ service: { id: "candidate-1" }, answered: true, proposals: [{ id: draft.id }] });
    expect(ids(await waiting())).toEqual(["candidate-5"]);
    await move(world, PROPOSER_OF_JUSTICE, "withdrawProposal", draft);
    expect((await recorded()).toInclude.at(-1)).toEqual({ service: { id: "candidate-1" }, answered: false, proposals: [] });
    expect(ids(await waiting())).toEqual(["candidate-5", "candidate-1"]);
  });

  it("is the registrar's alone", async () => {
    for (const viewer of [PROPOSER_OF_JUSTICE, QUALITY_OFFICER, viewerOf("saule", ["LEGAL_ANALYST"])]) expect(await world.ask(viewer, NOW)).toEqual({ waitingServices: null });
  });
});
