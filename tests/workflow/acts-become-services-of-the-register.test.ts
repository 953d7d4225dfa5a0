import { afterAll, beforeAll, expect, it } from "@jest/globals";
import { dataOf } from "../support/call-subgraph";
import { eachDatabase } from "../support/databases";
import { enter } from "../support/enter-proposals";
import { free, orderInKazakh, orderInRussian, paid, type OrderedService } from "../support/acts/order-of-services";
import { draft, move, type Standing } from "../support/proposal-desk";
import { JUSTICE, text } from "../support/register-world";
import { ADMINISTRATION_OFFICER, LAW_ON_SERVICES, openWorkflowWorld, PROPOSER_OF_JUSTICE, QUALITY_OFFICER, REGISTRAR_1, viewerOf, type WorkflowWorld } from "../support/workflow-world";

const ANALYST = viewerOf("zere", ["LEGAL_ANALYST"]);
const ORDER_ID = "V2600037777";
const BIRTHS = free("Регистрация рождения", "Тууды тіркеу");
const ARCHIVE = free("Выдача справки из архива записей актов гражданского состояния", "Азаматтық хал актілері жазбаларының архивінен анықтама беру");
const TRAINING = free("Проведение обучающих семинаров для нотариусов", "Нотариустарға арналған оқыту семинарларын өткізу");

const LOAD = "mutation ($input: LoadLegalActInput!) { loadLegalAct(input: $input) { act { id status } edition findings { code } problems { code field message { kk ru } } } }";
const DECIDE = "mutation ($input: DecideCandidateInput!) { decideCandidate(input: $input) { candidate { id state version } proposal { _ref } problems { code field message { kk ru } } } }";
const ANALYSIS = `query ($id: LegalActId!) { legalAct(id: $id) { analysis {
  candidates { id kind name { kk ru } state score signals evidence { quote anchor } match { _ref } matches { by likeness } }
  requirements { item language verdict evidence { quote } service { _ref } } discrepancies { service { _ref } field registryValue actValue evidence { quote } } } } }`;

interface Analysis {
  readonly candidates: ReadonlyArray<{ id: string; kind: string; name: { ru: string; kk: string }; state: string; match: { _ref: string } | null; matches: ReadonlyArray<{ by: string[] }> }>;
  readonly requirements: ReadonlyArray<{ item: string; language: string; verdict: string; evidence: { quote: string } | null; service: { _ref: string } | null }>;
  readonly discrepancies: ReadonlyArray<{ service: { _ref: string }; field: string; registryValue: string; actValue: string; evidence: { quote: string } }>;
}

let calls = 0;
const key = (): string => `act-${(calls += 1)}`;

eachDatabase((place) => {
  let world: WorkflowWorld;
  let included: string;
  beforeAll(async () => {
    world = await openWorkflowWorld(place, { moment: "2026-10-02T06:00:00Z" });
  });
  afterAll(() => world.close());

  const legal = <T>(query: string, variables: Record<string, unknown>) => dataOf<T>(world.legal, query, variables, ANALYST);
  const load = async (services: ReadonlyArray<OrderedService>, edition: string) => {
    const order = { number: "77", registration: "37777", services };
    return (await legal<{ loadLegalAct: Record<string, unknown> }>(LOAD, { input: { idempotencyKey: key(), edition, ru: orderInRussian(order), kk: orderInKazakh(order) } })).loadLegalAct;
  };
  const analysis = async (): Promise<Analysis> => (await legal<{ legalAct: { analysis: Analysis } }>(ANALYSIS, { id: ORDER_ID })).legalAct.analysis;
  const candidate = async (named: OrderedService) => {
    const found = (await analysis()).candidates.find(({ kind, name }) => kind === "INCLUDE" && name.ru === named.ru);
    if (found === undefined) throw new Error(`${named.ru} was not found`);
    return found;
  };
  const decide = async (input: Record<string, unknown>) =>
    (await legal<{ decideCandidate: { candidate: { state: string } | null; proposal: { _ref: string } | null; problems: { code: string }[] } }>(DECIDE, { input: { idempotencyKey: key(), ...input } })).decideCandidate;
  const coverage = async () =>
    (await legal<{ legalCoverage: Record<string, number> }>("{ legalCoverage { servicesTotal withActInForce withoutAct withRepealedAct unregisteredCandidates } }", {})).legalCoverage;
  const review = async (code: string) => {
    const { obligations } = await world.ask<{ obligations: { nodes: { kind: string; state: string; service: { _ref: string } | null }[] } }>(
      REGISTRAR_1, "{ obligations(first: 100, kind: [REVIEW_AFTER_ACT_CHANGE]) { nodes { kind state service { _ref } } } }");
    return obligations.nodes.filter(({ service }) => service?._ref === code).map(({ state }) => state);
  };
  const through = async (proposal: Standing): Promise<void> => {
    let at = await move(world, PROPOSER_OF_JUSTICE, "submitProposal", proposal);
    at = await move(world, REGISTRAR_1, "startReview", at);
    at = await move(world, REGISTRAR_1, "requestConcurrence", at);
    at = await move(world, QUALITY_OFFICER, "recordConcurrence", at, { body: "QUALITY_CONTROL", decision: "CONCUR" });
    at = await move(world, ADMINISTRATION_OFFICER, "recordConcurrence", at, { body: "PUBLIC_ADMINISTRATION", decision: "CONCUR" });
    const { problems } = await enter(world, [at.id]);
    expect(problems).toEqual([]);
  };

  it("an order with three services is loaded: each is found in both languages, one is the register's", async () => {
    expect(await load([BIRTHS, ARCHIVE, TRAINING], "2026-02-01")).toMatchObject({ act: { id: ORDER_ID, status: "IN_FORCE" }, edition: "2026-02-01", problems: [] });
    const { candidates, requirements } = await analysis();
    expect(candidates.map(({ name, state, match }) => [name.ru, name.kk, state, match?._ref ?? null])).toEqual([
      [BIRTHS.ru, BIRTHS.kk, "NEW", "00101001"], [ARCHIVE.ru, ARCHIVE.kk, "NEW", null], [TRAINING.ru, TRAINING.kk, "NEW", null],
    ]);
    expect(requirements).toHaveLength(60);
    expect(requirements.filter(({ verdict, evidence }) => verdict !== "PRESENT" || evidence === null)).toEqual([]);
    expect(await coverage()).toMatchObject({ servicesTotal: 2, unregisteredCandidates: 2 });
  });

  it("a decision needs what it rests on, and nothing changes without it", async () => {
    const { id } = await candidate(TRAINING);
    expect((await decide({ id, decision: "DISMISS", reason: { ru: "Не услуга" } })).problems.map(({ code }) => code)).toEqual(["CANDIDATE_REASON_MISSING"]);
    expect((await decide({ id, decision: "LINK" })).problems.map(({ code }) => code)).toEqual(["CANDIDATE_CODE_MISSING"]);
    expect((await decide({ id, decision: "PROPOSE" })).problems.map(({ code }) => code)).toEqual(["CANDIDATE_BODY_MISSING"]);
    expect((await decide({ id, decision: "PROPOSE", body: "provider-nobody" })).problems.map(({ code }) => code)).toEqual(["BODY_UNKNOWN"]);
    expect((await candidate(TRAINING)).state).toBe("NEW");
  });

  it("one is linked, one is dismissed, one becomes a draft with what the act says, which the workflow enters", async () => {
    expect(await decide({ id: (await candidate(BIRTHS)).id, decision: "LINK" })).toMatchObject({ candidate: { state: "LINKED" }, problems: [] });
    expect(await decide({ id: (await candidate(TRAINING)).id, decision: "DISMISS", reason: text("Бұл мемлекеттік қызмет емес", "Это не государственная услуга") })).toMatchObject({ candidate: { state: "DISMISSED" } });
    const { id } = await candidate(ARCHIVE);
    const input = { idempotencyKey: "become-a-draft", id, decision: "PROPOSE", body: JUSTICE };
    const proposed = await decide(input);
    expect(proposed).toMatchObject({ candidate: { state: "PROPOSED" }, problems: [] });
    expect(await decide(input)).toEqual(proposed);
    const proposal = proposed.proposal?._ref ?? "";
    const read = `query ($id: ID!) { proposal(id: $id) { id version kind status draft { name { kk ru } provider { _ref } channels forms fee { kind } term { kk ru } governingAct { _ref } named } findings { code field } } }`;
    const { proposal: standing } = await world.ask<{ proposal: { id: string; version: number; draft: Record<string, unknown>; findings: { field: string | null }[] } }>(PROPOSER_OF_JUSTICE, read, { id: proposal });
    expect(standing).toMatchObject({
      kind: "INCLUDE", status: "DRAFT",
      draft: { name: text(ARCHIVE.kk, ARCHIVE.ru), provider: { _ref: JUSTICE }, channels: ["STATE_CORPORATION"], forms: ["PAPER"], fee: { kind: "FREE" }, governingAct: { _ref: ORDER_ID } },
    });
    expect(standing.findings.map(({ field }) => field)).toContain("subsection");
    const whole = { subsection: "00101", recipients: ["NATURAL_PERSON"], responsibleBody: JUSTICE, intake: [text("Мемлекеттік корпорация", "Государственная корпорация")] };
    await through(await move(world, PROPOSER_OF_JUSTICE, "updateProposal", { id: proposal, version: standing.version }, { draft: whole }));
    included = (await candidate(ARCHIVE)).match?._ref ?? "";
    expect(included).toMatch(/^00101\d{3}$/);
    expect(await coverage()).toMatchObject({ unregisteredCandidates: 0 });
    expect((await analysis()).discrepancies).toEqual([]);
  });

  it("a new edition changes the fee: the register and the act say different things, and the service is to be looked at", async () => {
    world.at("2026-11-10T06:00:00Z");
    expect(await load([BIRTHS, paid(ARCHIVE.ru, ARCHIVE.kk), TRAINING], "2026-11-01")).toMatchObject({ act: { status: "AMENDED" }, edition: "2026-11-01", problems: [] });
    const { candidates, discrepancies } = await analysis();
    expect(candidates.map(({ state }) => state)).toEqual(["LINKED", "PROPOSED", "DISMISSED"]);
    expect(discrepancies).toEqual([expect.objectContaining({ service: { _ref: included }, field: "fee", registryValue: "FREE", actValue: "PAID", evidence: { quote: expect.stringMatching(/платной основе|ақылы/) } })]);
    expect(await review(included)).not.toContain("MET");
    expect(await review(included)).toHaveLength(1);
    expect(await coverage()).toMatchObject({ servicesTotal: 3, withActInForce: 3, unregisteredCandidates: 0 });
  });

  it("the register is amended: all clear", async () => {
    await through(await draft(world, { kind: "AMEND", code: included, legalBasis: LAW_ON_SERVICES, draft: { fee: { kind: "PAID", description: text("2 АЕК", "2 МРП") } } }));
    expect((await analysis()).discrepancies).toEqual([]);
    expect((await review(included)).every((state) => state.startsWith("MET"))).toBe(true);
  });

  it("an edition that leaves a service out makes it one to exclude", async () => {
    world.at("2026-11-20T06:00:00Z");
    await load([BIRTHS, TRAINING], "2026-11-15");
    const { candidates } = await analysis();
    expect(candidates.map(({ kind, name, state, match }) => [kind, name.ru, state, match?._ref ?? null])).toEqual([
      ["INCLUDE", BIRTHS.ru, "LINKED", "00101001"], ["INCLUDE", TRAINING.ru, "DISMISSED", null], ["EXCLUDE", ARCHIVE.ru, "NEW", included],
    ]);
  });
});
