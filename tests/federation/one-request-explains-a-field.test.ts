import { afterAll, beforeAll, describe, expect, it } from "@jest/globals";
import { excludeService } from "@tizilim/catalogue/register/register-commands";
import type { ServiceCode } from "@tizilim/catalogue/domain/service-code";
import { ANONYMOUS } from "@tizilim/common/identity/viewer";
import type { Subgraph } from "@tizilim/common/subgraph/subgraph";
import { free, orderInKazakh, orderInRussian, paid, type OrderedService } from "../support/acts/order-of-services";
import { dataOf } from "../support/call-subgraph";
import { eachDatabase } from "../support/databases";
import { enter } from "../support/enter-proposals";
import { draft, move } from "../support/proposal-desk";
import { addSubsection, BY_ORDER, include, text, TRANSPORT, type RegisterWorld } from "../support/register-world";
import { ADMINISTRATION_OFFICER, LAW_ON_SERVICES, openWorkflowWorld, PROPOSER_OF_TRANSPORT, QUALITY_OFFICER, REGISTRAR_1, viewerOf, wholeService, type WorkflowWorld } from "../support/workflow-world";
import { countedCalls, type CountedCalls } from "./support/counted-calls";
import { registryGateway, type RegistryGateway } from "./support/registry-gateway";

const ANALYST = viewerOf("zere", ["LEGAL_ANALYST"]);
const ACT = "V2600037777";
const ARCHIVE = free("Выдача справки из архива записей актов гражданского состояния", "Азаматтық хал актілері жазбаларының архивінен анықтама беру");
const MARRIAGE = free("Регистрация заключения брака", "Неке қиюды тіркеу");
const LOAD = "mutation ($input: LoadLegalActInput!) { loadLegalAct(input: $input) { problems { code } } }";
const IMPORTED = { effectiveFrom: "2025-12-01", cause: { kind: "IMPORT" as const, reference: "Data set of the test", orderNumber: null, orderDate: null } };
const MARK = { field: "term.kk", origin: "TRANSLATED" as const, source: "test" };

const EXPLANATION = `field name { ru } standing value text { kk ru } before provenance { field origin } norms { provision asks { kk ru } knownFrom } normsUnknown { kk ru } act { id }
  entry { number kind hash leaf { hash } inclusionProof { index size } cause { kind orderNumber orderDate } proposal { status order { number date } concurrences { body decision } } }
  ru: provision { edition language item verdict anchor quote startOffset endOffset provision { anchor text } } kk: provision(language: KK) { edition verdict quote }`;
const EXPLAIN = `query ($code: ServiceCode!, $asOf: AsOf, $field: String!) { service(code: $code, asOf: $asOf) { explain(field: $field) { ${EXPLANATION} } } }`;
const ALL = `query ($n: Int!) { services(first: $n, filter: { governingActs: ["${ACT}"] }) { nodes { code explanations { ${EXPLANATION} } } } }`;
const TWO_DAYS = `query ($code: ServiceCode!) {
  then: service(code: $code, asOf: { inForceOn: "2026-03-01" }) { explain(field: "fee") { ${EXPLANATION} } }
  now: service(code: $code) { explain(field: "fee") { ${EXPLANATION} } } }`;

interface Explained {
  readonly field: string;
  readonly standing: string;
  readonly value: string | null;
  readonly entry: Readonly<Record<string, unknown>> | null;
  readonly norms: ReadonlyArray<{ readonly provision: string }>;
  readonly ru: Readonly<Record<string, unknown>> | null;
}

eachDatabase((place) => {
  let world: WorkflowWorld;
  let counted: CountedCalls;
  let gateway: RegistryGateway;
  let code: string;
  let imported: number;
  let calls = 0;

  const load = async (services: ReadonlyArray<OrderedService>, edition: string): Promise<void> => {
    const order = { number: "77", registration: "37777", services };
    const input = { idempotencyKey: `load-${(calls += 1)}`, edition, ru: orderInRussian(order), kk: orderInKazakh(order) };
    expect(await dataOf(world.legal, LOAD, { input }, ANALYST)).toEqual({ loadLegalAct: { problems: [] } });
  };
  const subgraphs = (): Subgraph[] => [world.register.catalogue, world.workflow, world.legal];
  const asked = async <T>(query: string, variables: Record<string, unknown>): Promise<{ data: T; errors: unknown[] }> => {
    counted.fetches = [];
    counted.depth = 0;
    const { data, faults } = JSON.parse(JSON.stringify(await gateway.ask(ANONYMOUS, query, variables))) as { data: T; faults: unknown[] };
    return { data, errors: faults };
  };
  const told = async <T>(query: string, variables: Record<string, unknown>): Promise<T> => {
    const { data, errors } = await asked<T>(query, variables);
    expect(errors).toEqual([]);
    return data;
  };
  const explained = async (field: string, asOf: Record<string, unknown> | null = null): Promise<Explained> =>
    (await told<{ service: { explain: Explained } }>(EXPLAIN, { code, field, asOf })).service.explain;
  const statements = async (n: number): Promise<number> => {
    let count = 0;
    const ends = subgraphs().map(({ database }) => database.statements.listen(() => (count += 1)));
    await told(ALL, { n });
    ends.forEach((end) => end());
    return count;
  };
  /** The fee becomes another and the note on the recipient goes, by an order on one proposal. */
  const amended = async (): Promise<void> => {
    const fee = { kind: "PAID", description: text("2 АЕК", "2 МРП") };
    let at = await draft(world, { kind: "AMEND", code, legalBasis: LAW_ON_SERVICES, draft: { fee, recipientNote: null } }, PROPOSER_OF_TRANSPORT);
    at = await move(world, PROPOSER_OF_TRANSPORT, "submitProposal", at);
    at = await move(world, REGISTRAR_1, "startReview", at);
    at = await move(world, REGISTRAR_1, "requestConcurrence", at);
    at = await move(world, QUALITY_OFFICER, "recordConcurrence", at, { body: "QUALITY_CONTROL", decision: "CONCUR" });
    at = await move(world, ADMINISTRATION_OFFICER, "recordConcurrence", at, { body: "PUBLIC_ADMINISTRATION", decision: "CONCUR" });
    expect((await enter(world, [at.id])).problems).toEqual([]);
  };

  beforeAll(async () => {
    world = await openWorkflowWorld(place, { moment: "2026-10-02T06:00:00Z" });
    counted = countedCalls(subgraphs());
    gateway = registryGateway(counted.subgraphs);
    ({ code, imported } = await importServices(world.register));
    await load([ARCHIVE, MARRIAGE], "2026-02-01");
    world.at("2026-10-03T06:00:00Z");
    await amended();
    world.at("2026-11-10T06:00:00Z");
    await load([paid(ARCHIVE.ru, ARCHIVE.kk), MARRIAGE], "2026-11-01");
  });
  afterAll(() => world.close());

  it("of an imported value: its entry, the mark of where it comes from, the norm, and the words of the act in both languages", async () => {
    const term = await explained("term");
    expect(term).toMatchObject({
      name: { ru: "срок оказания" }, standing: "STANDS", value: '{"kk":"3 жұмыс күні","ru":"3 рабочих дня"}', text: text("3 жұмыс күні", "3 рабочих дня"), before: null,
      provenance: [{ field: "term.kk", origin: "TRANSLATED" }], norms: [{ provision: "LAW/14, 3-1)", knownFrom: "2023-07-01" }], normsUnknown: null, act: { id: ACT },
      entry: { number: imported, kind: "SERVICE_INCLUDED", cause: { kind: "IMPORT", orderNumber: null, orderDate: null }, proposal: null },
      ru: { edition: "2026-11-01", language: "RU", item: "TERM", verdict: "PRESENT", quote: "3 рабочих дня" }, kk: { edition: "2026-11-01", verdict: "PRESENT", quote: "3 жұмыс күні" },
    });
    const provision = term.ru?.["provision"] as { readonly anchor: string; readonly text: string };
    expect(provision.anchor).toBe(term.ru?.["anchor"]);
    expect(provision.text).toContain("3 рабочих дня");
  });

  it("of an amended value: the order, the proposal and both concurrences that led to it, and what stood before", async () => {
    expect(await explained("fee")).toMatchObject({
      standing: "STANDS", value: '{"description":{"kk":"2 АЕК","ru":"2 МРП"},"kind":"PAID"}', before: '{"description":null,"kind":"FREE"}', provenance: [],
      norms: [{ provision: "RULES-2025/30", knownFrom: "2025-12-21" }, { provision: "LAW/24 (1)" }],
      entry: {
        kind: "SERVICE_AMENDED", hash: expect.stringMatching(/^[0-9a-f]{64}$/), leaf: { hash: expect.stringMatching(/^[0-9a-f]{64}$/) }, inclusionProof: { index: imported + 1, size: imported + 2 }, cause: { kind: "ORDER", orderNumber: "77/НҚ", orderDate: "2026-10-01" },
        proposal: {
          status: "ENTERED", order: { number: "77/НҚ", date: "2026-10-01" },
          concurrences: expect.arrayContaining([{ body: "QUALITY_CONTROL", decision: "CONCUR" }, { body: "PUBLIC_ADMINISTRATION", decision: "CONCUR" }]),
        },
      },
      ru: { item: "FEE", verdict: "PRESENT", quote: expect.stringContaining("на платной основе") }, kk: { quote: expect.stringContaining("ақылы негізде") },
    });
  });

  it("of a withdrawn value: nothing, with the entry that took it away and what had stood", async () => {
    expect(await explained("recipientNote")).toMatchObject({
      standing: "WITHDRAWN", value: null, text: null, before: '{"kk":"Азаматтар","ru":"Граждане"}', norms: [{ provision: "RULES-2025/27" }, { provision: "RULES-2025/1" }],
      entry: { kind: "SERVICE_AMENDED", cause: { orderNumber: "77/НҚ" } }, ru: null, kk: null,
    });
  });

  it("of what no entry ever said: no entry, and what asks for it all the same", async () => {
    expect(await explained("subtypes")).toMatchObject({ standing: "NEVER_SAID", value: null, entry: null, norms: [{ provision: "LAW/14, 3-1)" }] });
  });

  it("on two days at once: each by its own entry and its own edition of the act", async () => {
    const { then, now } = await told<Record<"then" | "now", { explain: Explained }>>(TWO_DAYS, { code });
    expect(then.explain).toMatchObject({ value: '{"description":null,"kind":"FREE"}', entry: { number: imported }, act: { id: `${ACT}@2026-03-01,-` }, ru: { edition: "2026-02-01", verdict: "PRESENT", quote: expect.stringContaining("бесплатно") }, kk: { quote: expect.stringContaining("тегін") } });
    expect(now.explain).toMatchObject({ entry: { kind: "SERVICE_AMENDED" }, act: { id: ACT }, ru: { edition: "2026-11-01", quote: expect.stringContaining("на платной основе") } });
  });

  it("as it was known at a moment: by the entries and the editions known then", async () => {
    const before = { inForceOn: "2026-11-09", knownOn: "2026-10-02T12:00:00Z" };
    expect(await explained("fee", before)).toMatchObject({ value: '{"description":null,"kind":"FREE"}', entry: { number: imported } });
    expect(await explained("fee", { ...before, knownOn: "2026-11-01T00:00:00Z" })).toMatchObject({ entry: { kind: "SERVICE_AMENDED" }, ru: { edition: "2026-02-01", quote: expect.stringContaining("бесплатно") } });
  });

  it("on a day of which no rules are known: says so, and names none of theirs", async () => {
    const { norms, ...fee } = await explained("fee", { inForceOn: "2025-12-20" });
    expect(norms.map(({ provision }) => provision)).toEqual(["LAW/24 (1)"]);
    expect(fee).toMatchObject({ standing: "STANDS", entry: { number: imported }, normsUnknown: { kk: expect.stringContaining("белгісіз"), ru: expect.stringContaining("неизвестно") }, ru: null });
  });

  it("of no field that the record does not have, and says which it has", async () => {
    const { data, errors } = await asked<{ service: { explain: null } }>(EXPLAIN, { code, field: "provenance", asOf: null });
    expect(data).toEqual({ service: { explain: null } });
    expect(errors).toEqual([expect.objectContaining({ path: ["service", "explain"], code: "BAD_USER_INPUT", message: expect.stringMatching(/^"field" is none of name, category, .*replacedBy$/) })]);
  });

  describe("in one request", () => {
    it("takes one call of each subgraph, and two after one another, for one field and for all fields of many services", async () => {
      await explained("fee");
      expect([counted.fetches, counted.depth]).toEqual([["catalogue", "legal", "workflow"], 2]);
      const { services } = await told<{ services: { nodes: ReadonlyArray<{ explanations: ReadonlyArray<Explained> }> } }>(ALL, { n: 10 });
      expect(services.nodes.map(({ explanations }) => explanations.length)).toEqual([18, 18]);
      expect(services.nodes.map(({ explanations }) => explanations.flatMap(({ field, ru }) => (ru === null ? [] : [field])))).toEqual(Array.from({ length: 2 }, () => ["name", "provider", "intake", "channels", "fee", "forms", "term"]));
      expect([counted.fetches, counted.depth]).toEqual([["catalogue", "legal", "workflow"], 2]);
    });

    it("costs as many statements for two services as for one, whatever of them is asked", async () => {
      await told(ALL, { n: 2 });
      expect(await statements(2)).toBe(await statements(1));
    });

    it("leaves the record's own word standing where the two others are silent", async () => {
      const patience = registryGateway(subgraphs(), 100);
      patience.silent.add("legal").add("workflow");
      const { data, faults } = JSON.parse(JSON.stringify(await patience.ask(ANONYMOUS, EXPLAIN, { code, field: "fee", asOf: null }))) as { data: { service: { explain: Explained } }; faults: Array<{ service: string }> };
      expect(data.service.explain).toMatchObject({ standing: "STANDS", entry: { kind: "SERVICE_AMENDED", proposal: null }, ru: null });
      expect(new Set(faults.map(({ service }) => service))).toEqual(new Set(["legal", "workflow"]));
    });
  });

  it("of a service that has left the register: its exclusion, and the words of the act on a day on which it stood", async () => {
    const left = (await told<{ services: { nodes: ReadonlyArray<{ code: string }> } }>(ALL, { n: 2 })).services.nodes[1]?.code ?? "";
    world.at("2026-11-20T06:00:00Z");
    await world.register.write((writer) => excludeService(writer, left as ServiceCode, { effectiveFrom: "2026-11-15", cause: BY_ORDER }));
    const explain = async (field: string, inForceOn: string | null): Promise<Explained> =>
      (await told<{ service: { explain: Explained } }>(EXPLAIN, { code: left, field, asOf: { inForceOn } })).service.explain;
    expect(await explain("status", null)).toMatchObject({ value: '"EXCLUDED"', before: '"IN_FORCE"', entry: { kind: "SERVICE_EXCLUDED" } });
    expect(await explain("fee", "2026-03-01")).toMatchObject({ entry: { kind: "SERVICE_INCLUDED" }, ru: { edition: "2026-02-01", quote: expect.stringContaining("бесплатно") } });
    expect(await explain("fee", "2026-11-14")).toMatchObject({ ru: { edition: "2026-11-01" }, kk: { edition: "2026-11-01" } });
  });
});

/** Two services as a data set has them, in force before the Rules of 2025 are. */
async function importServices(register: RegisterWorld): Promise<{ code: string; imported: number }> {
  const record = ({ kk, ru }: OrderedService) => ({ ...wholeService("00103", kk, ru, TRANSPORT, ACT), recipientNote: text("Азаматтар", "Граждане"), provenance: [MARK] });
  const { code, entry } = await register.write(async (writer) => {
    await addSubsection(writer, "00103", text("Архив", "Архив"), IMPORTED);
    const first = await include(writer, record(ARCHIVE), IMPORTED);
    await include(writer, record(MARRIAGE), IMPORTED);
    return first;
  });
  return { code, imported: entry?.number ?? 0 };
}
