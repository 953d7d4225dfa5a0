import { afterAll, beforeAll, describe, expect, it } from "@jest/globals";
import { amendService, isRefusal } from "@tizilim/catalogue/register/register-commands";
import { ANONYMOUS, subgraphViewer, type Viewer } from "@tizilim/common/identity/viewer";
import { callSubgraph, dataOf } from "../support/call-subgraph";
import { eachDatabase } from "../support/databases";
import { BY_ORDER, include, JUSTICE } from "../support/register-world";
import { statementsOf } from "../support/statements-of";
import { LAW_ON_SERVICES, openWorkflowWorld, OTHER_RULES, RULES_OF_BIRTHS, viewerOf, wholeService, type WorkflowWorld } from "../support/workflow-world";

const ANALYST = viewerOf("zere", ["LEGAL_ANALYST"]);
const BIRTHS = "00101001";
const CARS = "00201001";
const LOAD = "mutation ($input: LoadLegalActInput!) { loadLegalAct(input: $input) { act { id } problems { code } } }";
const LINK = `mutation ($input: LinkServiceInput!) { linkService(input: $input) {
  link { service { _ref } act { id } role anchor quote origin } problems { code field provision message { kk ru } }
} }`;
const OF_SERVICES = "query ($refs: [_Any!]!, $first: Int, $after: String) { _entities(representations: $refs) { ... on Service { actLinks(first: $first, after: $after) { totalCount pageInfo { hasNextPage endCursor } nodes { act { id } role anchor quote origin service { _ref } } } } } }";
const OF_ACT = "query ($id: LegalActId!, $asOf: AsOf) { legalAct(id: $id, asOf: $asOf) { serviceLinks(first: 100) { totalCount nodes { service { _ref } role origin } } } }";
const LAW_TEXT = `# О государственных услугах

**Статья 24. Плата за оказание государственных услуг**

1. Государственные услуги оказываются на платной или бесплатной основе.

2. Регистрация рождения «малыша» освобождается от платы.
`;

interface Told {
  readonly act: { readonly id: string };
  readonly role: string;
  readonly origin: string;
  readonly anchor: string | null;
  readonly quote: string | null;
}
interface Page {
  readonly totalCount: number;
  readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string };
  readonly nodes: ReadonlyArray<Told>;
}
interface Outcome {
  readonly link: (Told & { readonly service: { readonly _ref: string } }) | null;
  readonly problems: ReadonlyArray<{ code: string; field: string; provision: string; message: { kk: string; ru: string } }>;
}

const service = (ref: string) => ({ __typename: "Service", _ref: ref });
const inWords = ({ act, role, origin }: Pick<Told, "act" | "role" | "origin">): string => `${act.id} ${role} ${origin}`;

eachDatabase((place) => {
  let world: WorkflowWorld;
  let calls = 0;
  beforeAll(async () => {
    world = await openWorkflowWorld(place);
    const { loadLegalAct } = await dataOf<{ loadLegalAct: { problems: unknown[] } }>(world.legal, LOAD, { input: { idempotencyKey: "text", id: LAW_ON_SERVICES, edition: "2026-09-01", ru: LAW_TEXT } }, ANALYST);
    expect(loadLegalAct.problems).toEqual([]);
  });
  afterAll(() => world.close());

  const link = async (input: object, viewer: Viewer = ANALYST): Promise<Outcome> => {
    const whole = { idempotencyKey: `call-${(calls += 1)}`, code: BIRTHS, act: LAW_ON_SERVICES, role: "FEE_BASIS", ...input };
    return (await dataOf<{ linkService: Outcome }>(world.legal, LINK, { input: whole }, viewer)).linkService;
  };
  const pages = async (refs: string[], page: object = {}): Promise<Page[]> => {
    const { _entities } = await dataOf<{ _entities: Array<{ actLinks: Page }> }>(world.legal, OF_SERVICES, { refs: refs.map(service), first: 20, ...page });
    return _entities.map(({ actLinks }) => actLinks);
  };
  const linksOf = async (ref: string): Promise<string[]> => (await pages([ref]))[0]?.nodes.map(inWords) ?? [];
  const servicesOf = async (id: string, asOf: object | null = null): Promise<string[]> => {
    const { legalAct } = await dataOf<{ legalAct: { serviceLinks: { nodes: Array<{ service: { _ref: string }; role: string; origin: string }> } } }>(world.legal, OF_ACT, { id, asOf });
    return legalAct.serviceLinks.nodes.map(({ service: { _ref }, role, origin }) => `${_ref} ${role} ${origin}`);
  };
  const changes = async (since: number) =>
    (await dataOf<{ legalActLog: Array<{ actId: string; what: string }> }>(world.legal, `{ legalActLog(since: ${since}, limit: 100) { actId what } }`, {}, subgraphViewer("workflow"))).legalActLog;
  const errorsOf = async (query: string, variables: object, viewer: Viewer = ANONYMOUS) =>
    (await callSubgraph(world.legal, query, { ...variables }, viewer)).errors?.map(({ extensions }) => extensions?.["code"]);

  it("the register's own word stands as soon as it is asked for, on both sides", async () => {
    expect(await linksOf(BIRTHS)).toEqual([`${RULES_OF_BIRTHS} GOVERNS REGISTRY`]);
    expect(await servicesOf(OTHER_RULES)).toEqual([`${CARS} GOVERNS REGISTRY`]);
    expect(await servicesOf(LAW_ON_SERVICES)).toEqual([]);
  });

  it("it is of the day: another act governs from its own day on, and two links follow one another", async () => {
    await world.register.write(async (register) => {
      const outcome = await amendService(register, CARS as never, { governingAct: RULES_OF_BIRTHS }, { effectiveFrom: "2027-01-01", cause: BY_ORDER });
      expect(isRefusal(outcome)).toBe(false);
    });
    expect(await linksOf(CARS)).toEqual([`${OTHER_RULES} GOVERNS REGISTRY`]);
    expect(await linksOf(`${CARS}@2026-12-31,-`)).toEqual([`${OTHER_RULES}@2026-12-31,- GOVERNS REGISTRY`]);
    expect(await linksOf(`${CARS}@2027-01-01,-`)).toEqual([`${RULES_OF_BIRTHS}@2027-01-01,- GOVERNS REGISTRY`]);
    expect(await servicesOf(OTHER_RULES, { inForceOn: "2027-01-01" })).toEqual([]);
    expect(await linksOf(`${CARS}@2025-12-31,-`)).toEqual([]);
  });

  it("a change that names no other act makes no second link", async () => {
    await world.register.write((register) => amendService(register, BIRTHS as never, { channels: ["PROVIDER"] }, { effectiveFrom: "2026-10-02", cause: BY_ORDER }));
    expect(await linksOf(BIRTHS)).toEqual([`${RULES_OF_BIRTHS} GOVERNS REGISTRY`]);
    const rows: object[] = await world.legal.database.reader.query("SELECT fromDay, toDay FROM service_link WHERE code = ?", [BIRTHS]);
    expect(rows.map((row) => ({ ...row }))).toEqual([{ fromDay: "2026-01-01", toDay: "9999-12-31" }]);
  });

  describe("an analyst", () => {
    it("links a service to a provision of the newest edition by its words, and the log numbers it once", async () => {
      const since = Number(await world.legal.revision());
      const input = { idempotencyKey: "fee", anchor: "art-24/p-2", quote: "рождения \"малыша\" освобождается" };
      const { link: made, problems } = await link(input);
      expect(problems).toEqual([]);
      expect(made).toEqual({ service: { _ref: BIRTHS }, act: { id: LAW_ON_SERVICES }, role: "FEE_BASIS", anchor: "art-24/p-2", quote: "рождения \"малыша\" освобождается", origin: "ANALYST" });
      expect(await link(input)).toEqual({ link: made, problems: [] });
      expect(await link({ ...input, idempotencyKey: "fee again" })).toEqual({ link: made, problems: [] });
      expect(await changes(since)).toEqual([{ actId: LAW_ON_SERVICES, what: "LINK_CHANGED" }]);
      expect(await linksOf(BIRTHS)).toEqual([`${RULES_OF_BIRTHS} GOVERNS REGISTRY`, `${LAW_ON_SERVICES} FEE_BASIS ANALYST`]);
      expect(await servicesOf(LAW_ON_SERVICES)).toEqual([`${BIRTHS} FEE_BASIS ANALYST`]);
    });

    it("says other words of the same provision in place of those before", async () => {
      const { link: made } = await link({ anchor: "art-24/p-2", quote: "освобождается от платы" });
      expect(made?.quote).toBe("освобождается от платы");
      const [page] = await pages([BIRTHS]);
      expect(page?.nodes.map(({ quote }) => quote)).toEqual([null, "освобождается от платы"]);
    });

    it("links to an act as a whole, and to words wherever they stand in it", async () => {
      expect((await link({ role: "BASIS" })).problems).toEqual([]);
      expect((await link({ code: CARS, role: "MENTIONS", quote: "на платной или бесплатной основе" })).link).toMatchObject({ anchor: null, role: "MENTIONS" });
      // A card is enough where no text is named.
      expect((await link({ act: OTHER_RULES, role: "MENTIONS" })).problems).toEqual([]);
    });

    it("cannot say which act governs a service: the register alone does", async () => {
      const { link: made, problems } = await link({ role: "GOVERNS", act: OTHER_RULES });
      expect(made).toBeNull();
      expect(problems).toEqual([{
        code: "GOVERNING_ACT_IS_THE_REGISTERS", field: "role", provision: "LAW/8, 2-1)",
        message: { kk: expect.stringContaining("тізілімнің өзі ғана"), ru: expect.stringContaining("только сам реестр") },
      }]);
    });

    it.each([
      ["a provision that the newest edition does not have", { anchor: "art-24/p-3", quote: "освобождается от платы" }, ["anchor ANCHOR_UNKNOWN"]],
      ["words that stand in another provision", { anchor: "art-24/p-1", quote: "освобождается от платы" }, ["quote QUOTE_NOT_FOUND"]],
      ["words that stand nowhere", { quote: "освобождается от налога" }, ["quote QUOTE_NOT_FOUND"]],
      ["words of nothing but spaces", { anchor: "art-24/p-1", quote: " \u00a0" }, ["quote QUOTE_NOT_FOUND"]],
      ["a provision of an act without a text", { act: OTHER_RULES, anchor: "p-1" }, ["anchor ACT_WITHOUT_TEXT"]],
      ["everything at once", { role: "GOVERNS", code: "00101999", act: "V2600099999", anchor: "art-1" }, ["role GOVERNING_ACT_IS_THE_REGISTERS", "code SERVICE_UNKNOWN", "act ACT_UNKNOWN"]],
      ["service and words", { code: "00101999", anchor: "art-99" }, ["code SERVICE_UNKNOWN", "anchor ANCHOR_UNKNOWN"]],
    ])("is refused %s, and nothing is written", async (_what, input, expected) => {
      const revision = await world.legal.revision();
      const { link: made, problems } = await link(input);
      expect(made).toBeNull();
      expect(problems.map(({ field, code }) => `${field} ${code}`)).toEqual(expected);
      expect(problems.every(({ provision, message }) => provision !== null && message.kk !== "" && message.ru !== "")).toBe(true);
      expect(await world.legal.revision()).toBe(revision);
    });

    it("names no provision of an edition that is not the newest", async () => {
      await dataOf(world.legal, LOAD, { input: { idempotencyKey: "older", id: LAW_ON_SERVICES, edition: "2020-01-01", ru: LAW_TEXT.replace("2. Регистрация", "7. Регистрация") } }, ANALYST);
      expect((await link({ anchor: "art-24/p-7" })).problems.map(({ code }) => code)).toEqual(["ANCHOR_UNKNOWN"]);
    });

    it("uses a key for one call only", async () => {
      expect((await link({ idempotencyKey: "fee", role: "BASIS" })).problems.map(({ code }) => code)).toEqual(["IDEMPOTENCY_KEY_REUSED"]);
    });

    it("alone may do so", async () => {
      const input = { idempotencyKey: "x", code: BIRTHS, act: LAW_ON_SERVICES, role: "BASIS" };
      expect(await errorsOf(LINK, { input })).toEqual(["UNAUTHENTICATED"]);
      expect(await errorsOf(LINK, { input }, viewerOf("registrar", ["REGISTRAR"]))).toEqual(["FORBIDDEN"]);
      expect(await errorsOf(LINK, { input: { ...input, idempotencyKey: " " } }, ANALYST)).toEqual(["BAD_USER_INPUT"]);
    });
  });

  describe("as they were known at a moment", () => {
    /** Of the change before the first link, and of each that changed a link. */
    const moments = async (): Promise<string[]> => {
      const rows: Array<{ at: string; kind: string }> = await world.legal.database.reader.query("SELECT at, kind FROM legal_change ORDER BY number");
      const first = rows.findIndex(({ kind }) => kind === "LINK_CHANGED");
      return rows.filter(({ kind }, place) => place === first - 1 || kind === "LINK_CHANGED").map(({ at }) => at);
    };
    const quotesOn = async (moment: string) => (await pages([`${BIRTHS}@-,${moment}`]))[0]?.nodes.flatMap(({ quote, role }) => (role === "FEE_BASIS" ? [quote] : []));

    it("rest on the words that were said by then, and are not there before they were said", async () => {
      const [before = "", first = "", second = "", third = ""] = await moments();
      expect([await quotesOn(before), await quotesOn(first), await quotesOn(second), await quotesOn(third)]).toEqual([
        [], ["рождения \"малыша\" освобождается"], ["освобождается от платы"], ["освобождается от платы"],
      ]);
      expect(await servicesOf(LAW_ON_SERVICES, { knownOn: before })).toEqual([]);
      expect(await servicesOf(LAW_ON_SERVICES, { knownOn: first })).toEqual([`${BIRTHS}@-,${first} FEE_BASIS ANALYST`]);
    });

    it("are by the register's word what its entries said by then, of whatever day", async () => {
      const [entry] = (await world.register.catalogue.database.reader.query("SELECT MAX(recordedAt) AS recordedAt FROM register_entry WHERE subject = ?", [CARS])) as Array<{ recordedAt: string }>;
      const [earlier] = (await world.register.catalogue.database.reader.query("SELECT MIN(recordedAt) AS recordedAt FROM register_entry WHERE subject = ?", [CARS])) as Array<{ recordedAt: string }>;
      const ofCars = async (knownOn = ""): Promise<string[]> => (await linksOf(`${CARS}@2027-01-01,${knownOn}`)).flatMap((line) => (line.endsWith("REGISTRY") ? [line.split("@")[0] ?? ""] : []));
      expect([await ofCars(earlier?.recordedAt), await ofCars(entry?.recordedAt)]).toEqual([[OTHER_RULES], [RULES_OF_BIRTHS]]);
      expect(await ofCars("2026-01-01T00:00:00.000000Z")).toEqual([]);
    });

    it("cost many services the statements of one", async () => {
      const [, , second = ""] = await moments();
      const count = async (codes: string[]) => (await statementsOf(world.legal, OF_SERVICES, { refs: codes.map((code) => service(`${code}@2026-11-01,${second}`)), first: 20 })).length;
      expect(await count([BIRTHS, CARS, "00102001", "00102002"])).toBe(await count([BIRTHS]));
    });
  });

  it("pages follow one another without a gap, and many services cost the statements of one", async () => {
    const [whole] = await pages([BIRTHS]);
    const first = (await pages([BIRTHS], { first: 2 }))[0] as Page;
    expect(first.pageInfo.hasNextPage).toBe(true);
    const rest = (await pages([BIRTHS], { first: 20, after: first.pageInfo.endCursor }))[0] as Page;
    expect([...first.nodes, ...rest.nodes]).toEqual(whole?.nodes);
    expect(first.totalCount).toBe(whole?.nodes.length);

    await world.register.write(async (register) => {
      for (let count = 0; count < 30; count += 1) await include(register, wholeService("00102", `Неке ${count}`, `Брак ${count}`, JUSTICE, RULES_OF_BIRTHS));
    });
    await world.legal.house.follower.catchUp();
    const codes = Array.from({ length: 30 }, (_, at) => `00102${String(at + 1).padStart(3, "0")}`);
    expect((await servicesOf(RULES_OF_BIRTHS)).filter((line) => line.startsWith("00102"))).toHaveLength(30);
    const statements = async (refs: string[]): Promise<number> => (await statementsOf(world.legal, OF_SERVICES, { refs: refs.map(service), first: 20 })).length;
    expect(await statements(codes)).toBe(await statements([BIRTHS]));
    expect(await statements(codes)).toBeLessThanOrEqual(7);
  });
});
