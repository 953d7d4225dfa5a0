import { afterAll, beforeAll, expect, it } from "@jest/globals";
import type { Subgraph } from "@tizilim/common/subgraph/subgraph";
import { free, orderInKazakh, orderInRussian, paid, type OrderedService } from "../support/acts/order-of-services";
import { dataOf } from "../support/call-subgraph";
import { eachDatabase } from "../support/databases";
import { enter } from "../support/enter-proposals";
import { draft, move } from "../support/proposal-desk";
import { JUSTICE, text } from "../support/register-world";
import { ADMINISTRATION_OFFICER, openWorkflowWorld, PROPOSER_OF_JUSTICE, QUALITY_OFFICER, REGISTRAR_1, viewerOf, type WorkflowWorld } from "../support/workflow-world";
import { registryGateway, type RegistryGateway } from "./support/registry-gateway";

const ANALYST = viewerOf("zere", ["LEGAL_ANALYST"]);
const ORDER_ID = "V2600037777";
const BIRTHS = free("Регистрация рождения", "Тууды тіркеу");
const ARCHIVE = free("Выдача справки из архива записей актов гражданского состояния", "Азаматтық хал актілері жазбаларының архивінен анықтама беру");
const LOAD = "mutation ($input: LoadLegalActInput!) { loadLegalAct(input: $input) { problems { code } } }";

const ONE_REQUEST = `query ($filter: ServiceFilter!) { services(filter: $filter, first: 10) { nodes {
  code name { kk ru } fee { kind }
  governingAct { id status analysis { edition requirements { service { code } item language verdict evidence { anchor quote } } } }
  discrepancies { field registryValue actValue evidence { anchor quote language } }
  obligations(first: 10) { nodes { kind state provision act { id } } }
  proposals(first: 10) { nodes { kind status legalBasis { id } } }
} } }`;

interface TextOfService {
  readonly code: string;
  readonly governingAct: { readonly analysis: { readonly edition: string; readonly requirements: ReadonlyArray<Check> } | null } | null;
  readonly discrepancies: ReadonlyArray<Record<string, unknown>> | null;
  readonly obligations: { readonly nodes: ReadonlyArray<{ readonly kind: string }> };
}
interface Check {
  readonly service: { readonly code: string } | null;
  readonly item: string;
  readonly language: string;
  readonly verdict: string;
  readonly evidence: { readonly anchor: string; readonly quote: string } | null;
}
interface Told {
  readonly services: { readonly nodes: ReadonlyArray<TextOfService> };
}

type Filter = Readonly<Record<string, ReadonlyArray<string>>>;
const ONE: Filter = { governingActs: [ORDER_ID] };
const TWO: Filter = { subsections: ["00101"] };

async function answerOf(gateway: RegistryGateway, filter: Filter): Promise<{ data: Told; errors: unknown[] }> {
  const { data, faults } = JSON.parse(JSON.stringify(await gateway.ask(REGISTRAR_1, ONE_REQUEST, { filter }))) as { data: Told; faults: unknown[] };
  return { data, errors: faults };
}

eachDatabase((place) => {
  let world: WorkflowWorld;
  let gateway: RegistryGateway;
  let code: string;
  let calls = 0;

  const load = async (services: ReadonlyArray<OrderedService>, edition: string, change = (act: string): string => act): Promise<void> => {
    const order = { number: "77", registration: "37777", services };
    const input = { idempotencyKey: `load-${(calls += 1)}`, edition, ru: change(orderInRussian(order)), kk: orderInKazakh(order) };
    expect(await dataOf(world.legal, LOAD, { input }, ANALYST)).toEqual({ loadLegalAct: { problems: [] } });
  };
  const subgraphs = (): Subgraph[] => [world.register.catalogue, world.workflow, world.legal];
  const told = async (filter: Filter): Promise<ReadonlyArray<TextOfService>> => {
    const { data, errors } = await answerOf(gateway, filter);
    expect(errors).toEqual([]);
    return data.services.nodes;
  };
  const statements = async (filter: Filter): Promise<number> => {
    let count = 0;
    const ends = subgraphs().map(({ database }) => database.statements.listen(() => (count += 1)));
    await told(filter);
    ends.forEach((end) => end());
    return count;
  };
  /** Of an inclusion that the order of the test governs, up to its entry. */
  const included = async (): Promise<string> => {
    const record = { name: text(ARCHIVE.kk, ARCHIVE.ru), subsection: "00101", provider: JUSTICE, responsibleBody: JUSTICE, governingAct: ORDER_ID, recipients: ["NATURAL_PERSON"], channels: ["STATE_CORPORATION"], forms: ["PAPER"], fee: { kind: "FREE" }, term: text("3 жұмыс күні", "3 рабочих дня"), intake: [text("Мемлекеттік корпорация", "Государственная корпорация")] };
    let at = await draft(world, { kind: "INCLUDE", code: null, legalBasis: ORDER_ID, draft: record });
    at = await move(world, PROPOSER_OF_JUSTICE, "submitProposal", at);
    at = await move(world, REGISTRAR_1, "startReview", at);
    at = await move(world, REGISTRAR_1, "requestConcurrence", at);
    at = await move(world, QUALITY_OFFICER, "recordConcurrence", at, { body: "QUALITY_CONTROL", decision: "CONCUR" });
    at = await move(world, ADMINISTRATION_OFFICER, "recordConcurrence", at, { body: "PUBLIC_ADMINISTRATION", decision: "CONCUR" });
    const { problems } = await enter(world, [at.id]);
    expect(problems).toEqual([]);
    return "00101002";
  };

  beforeAll(async () => {
    world = await openWorkflowWorld(place, { moment: "2026-10-02T06:00:00Z" });
    gateway = registryGateway(subgraphs());
    await load([BIRTHS, ARCHIVE], "2026-02-01");
    code = await included();
    world.at("2026-10-20T06:00:00Z");
  });
  afterAll(() => world.close());

  it("tells a service with its act, and nothing that is unmet while the two agree", async () => {
    const [service] = await told(ONE);
    expect(service).toMatchObject({
      code, name: text(ARCHIVE.kk, ARCHIVE.ru), governingAct: { id: ORDER_ID, status: "IN_FORCE", analysis: { edition: "2026-02-01" } }, discrepancies: [],
      proposals: { nodes: [{ kind: "INCLUDE", status: "ENTERED", legalBasis: { id: ORDER_ID } }] },
    });
    const own = (service?.governingAct?.analysis?.requirements ?? []).filter((check) => check.service?.code === code);
    expect(own.map(({ verdict }) => verdict)).toEqual(Array.from({ length: 20 }, () => "PRESENT"));
  });

  it("tells after a new edition what the act lacks, what differs, in its words, and what is due by it", async () => {
    world.at("2026-11-10T06:00:00Z");
    await load([BIRTHS, paid(ARCHIVE.ru, ARCHIVE.kk)], "2026-11-01", (act) => act.replaceAll("1) заявление; 2) документ, удостоверяющий личность", "не указано"));
    const [service] = await told(ONE);
    const unmet = (service?.governingAct?.analysis?.requirements ?? []).filter((check) => check.service?.code === code && check.verdict !== "PRESENT");
    expect(unmet).toEqual([{ service: { code }, item: "DOCUMENTS", language: "RU", verdict: "EMPTY", evidence: { anchor: expect.stringMatching(/tbl-1\/r-8/), quote: expect.stringContaining("Перечень документов") } }]);
    expect(service?.discrepancies).toEqual([expect.objectContaining({ field: "fee", registryValue: "FREE", actValue: "PAID", evidence: expect.objectContaining({ quote: expect.stringMatching(/платной основе|ақылы/) }) })]);
    expect(service?.obligations.nodes).toContainEqual(expect.objectContaining({ kind: "REVIEW_AFTER_ACT_CHANGE", provision: "RULES-2025/11", act: { id: ORDER_ID } }));
  });

  it("costs as many statements for two services as for one", async () => {
    expect(await told(TWO)).toHaveLength(2);
    expect(await statements(TWO)).toBe(await statements(ONE));
  });

  it("leaves what the others know standing where legal is silent, and says where it is missing", async () => {
    const patience = registryGateway(subgraphs(), 100);
    patience.silent.add("legal");
    const { data, errors } = await answerOf(patience, ONE);
    const [service] = data.services.nodes;
    expect(service).toMatchObject({ code, fee: { kind: "FREE" }, governingAct: null, discrepancies: null, proposals: { nodes: [{ kind: "INCLUDE", status: "ENTERED" }] } });
    expect(service?.obligations.nodes.map(({ kind }) => kind)).toContain("REVIEW_AFTER_ACT_CHANGE");
    expect(errors).toContainEqual(expect.objectContaining({ path: ["services", "nodes", 0, "discrepancies"], code: "SUBGRAPH_TIMEOUT", service: "legal" }));
  });
});
