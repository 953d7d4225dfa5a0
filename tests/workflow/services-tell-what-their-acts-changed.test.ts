import { afterAll, beforeAll, describe, expect, it } from "@jest/globals";
import { amendService, isRefusal } from "@tizilim/catalogue/register/register-commands";
import { ANONYMOUS, type Viewer } from "@tizilim/common/identity/viewer";
import { registryGateway, type RegistryGateway } from "../federation/support/registry-gateway";
import { orderInKazakh, orderInRussian, paid } from "../support/acts/order-of-services";
import { amendAct } from "../support/amend-act";
import { callSubgraph, dataOf } from "../support/call-subgraph";
import { eachDatabase } from "../support/databases";
import { draft, move } from "../support/proposal-desk";
import { BY_ORDER, include, JUSTICE, text } from "../support/register-world";
import { statementsOf } from "../support/statements-of";
import { openWorkflowWorld, PROPOSER_OF_JUSTICE, RULES_OF_BIRTHS, viewerOf, wholeService, type WorkflowWorld } from "../support/workflow-world";

const ANALYST = viewerOf("zere", ["LEGAL_ANALYST"]);
const CHANGED_ON = "2026-08-06";
const FINDINGS = "query ($code: ServiceCode!) { service(code: $code) { findings { code field message { kk ru } } reviewFindings { code severity field provision message { kk ru } fix { kk ru } } } }";
const REVIEW = "query ($refs: [_Any!]!) { _entities(representations: $refs) { ... on Service { reviewFindings { code } } } }";
const LOAD = "mutation ($input: LoadLegalActInput!) { loadLegalAct(input: $input) { problems { code } } }";
const refs = (...codes: string[]) => ({ refs: codes.map((code) => ({ __typename: "Service", _ref: code })) });

interface Told {
  readonly code: string;
  readonly field: string | null;
  readonly message: { readonly kk: string; readonly ru: string };
}
interface Findings {
  readonly service: { readonly findings: ReadonlyArray<Told>; readonly reviewFindings: ReadonlyArray<Told> | null };
}

eachDatabase((place) => {
  let world: WorkflowWorld;
  let gateway: RegistryGateway;
  const [births, cars, confirmed, entered] = ["00101001", "00201001", "00102001", "00102002"] as const;
  beforeAll(async () => {
    world = await openWorkflowWorld(place, { moment: "2026-07-02T06:00:00Z" });
    await world.register.write(async (register) => {
      for (let name = 1; name <= 20; name += 1) await include(register, wholeService("00102", `Неке ${name}`, `Брак ${name}`, JUSTICE, RULES_OF_BIRTHS));
    });
    gateway = registryGateway([world.register.catalogue, world.workflow, world.legal], 1_000);
    await amendAct(world, RULES_OF_BIRTHS, CHANGED_ON);
  });
  afterAll(() => world.close());

  /** Through the engine, as clients ask. */
  const ask = async <T>(viewer: Viewer, query: string, variables: Record<string, unknown>) => {
    const { data, faults } = await gateway.ask(viewer, query, variables);
    return { data: data as T, faults };
  };

  const findings = (code: string) => ask<Findings>(ANONYMOUS, FINDINGS, { code });
  const review = async (code: string) => (await findings(code)).data.service.reviewFindings?.map((found) => found.code);

  describe("a service whose governing act changed", () => {
    it("tells it to everyone from that day, naming the act and the day", async () => {
      world.at("2026-08-05T06:00:00Z");
      expect(await review(births)).toEqual([]);
      world.at("2026-10-02T06:00:00Z");
      const { data, faults } = await findings(births);
      expect(faults).toEqual([]);
      expect(data.service.reviewFindings).toEqual([{
        code: "ACT_AMENDED", severity: "WARNING", field: "governingAct", provision: "RULES-2025/11",
        message: { kk: expect.stringContaining(`${RULES_OF_BIRTHS} актісі ${CHANGED_ON} күні өзгерген`), ru: expect.stringContaining(`изменён ${CHANGED_ON}`) },
        fix: { kk: expect.any(String), ru: expect.any(String) },
      }]);
      expect(await review(cars)).toEqual([]);
    });

    it("tells it still when a body proposes something: what is proposed is not public", async () => {
      await move(world, PROPOSER_OF_JUSTICE, "submitProposal", await draft(world, { kind: "AMEND", code: births, draft: { term: text("2 күн", "2 дня") } }));
      expect(await review(births)).toEqual(["ACT_AMENDED"]);
    });

    it("tells it no more once its record was entered anew", async () => {
      const amended = await world.register.write((register) => amendService(register, entered as never, { term: text("2 күн", "2 дня") }, { effectiveFrom: "2026-10-02", cause: BY_ORDER }));
      expect(isRefusal(amended)).toBe(false);
      expect(await Promise.all([entered, confirmed].map(review))).toEqual([[], ["ACT_AMENDED"]]);
    });

    it("tells it of many in the statements of one, and nothing of what was known at another moment", async () => {
      const codes = Array.from({ length: 20 }, (_, at) => `00102${String(at + 1).padStart(3, "0")}`);
      const { _entities } = await dataOf<{ _entities: Array<{ reviewFindings: object[] }> }>(world.workflow, REVIEW, refs(...codes));
      expect(_entities.filter((each) => each.reviewFindings.length > 0)).toHaveLength(19);
      const count = async (...of: string[]) => (await statementsOf(world.workflow, REVIEW, refs(...of))).length;
      expect([await count(...codes.slice(0, 5)), await count(...codes)]).toEqual([await count(confirmed), await count(confirmed)]);
      const { errors } = await callSubgraph(world.workflow, REVIEW, refs(`${births}@-,2026-09-01T00:00:00.000000Z`));
      expect(errors?.map(({ extensions }) => extensions?.["code"])).toEqual(["AS_OF_UNSUPPORTED"]);
    });

    it("tells it no more once it was confirmed in an inventory that was submitted", async () => {
      const inventory = `inventory-${JUSTICE}-2026-Q3`;
      const change = async (action: string, type: string, input: object) => {
        const answer = await world.ask<Record<string, { inventory: { version: number } | null; problems: object[] }>>(PROPOSER_OF_JUSTICE, `mutation ($input: ${type}!) { ${action}(input: $input) { inventory { version } problems { code } } }`, {
          input: { idempotencyKey: action, inventory, ...input },
        });
        expect(answer[action]?.problems).toEqual([]);
        return answer[action]?.inventory?.version;
      };
      const codes = [births, ...Array.from({ length: 20 }, (_, at) => `00102${String(at + 1).padStart(3, "0")}`)];
      const expectedVersion = await change("recordInventoryItems", "RecordInventoryItemsInput", {
        items: codes.map((code) => (code === births ? { code, state: "NEEDS_CHANGE", note: text("Мерзімі ескірген", "Срок устарел") } : { code, state: "CONFIRMED" })),
      });
      expect(await review(confirmed)).toEqual(["ACT_AMENDED"]);
      await change("submitInventory", "SubmitInventoryInput", { expectedVersion });
      expect(await Promise.all([confirmed, births].map(review))).toEqual([[], ["ACT_AMENDED"]]);
    });
  });

  describe("a service of which an act says something else than the register", () => {
    const order = { number: "77", registration: "37777", services: [paid("Регистрация рождения", "Тууды тіркеу")] };

    it("tells each such field with both values, as things stand now", async () => {
      expect((await findings(births)).data.service.findings.map(({ code }) => code)).not.toContain("ACT_SAYS_OTHERWISE");
      expect(await dataOf(world.legal, LOAD, { input: { idempotencyKey: "load", edition: "2026-02-01", ru: orderInRussian(order), kk: orderInKazakh(order) } }, ANALYST)).toEqual({ loadLegalAct: { problems: [] } });
      const { data } = await findings(births);
      expect(data.service.findings.filter(({ code }) => code === "ACT_SAYS_OTHERWISE")).toEqual([{
        code: "ACT_SAYS_OTHERWISE", field: "fee",
        message: { kk: expect.stringContaining("тізілімде – «тегін», актіде – «ақылы»"), ru: expect.stringMatching(/V2600037777.*в реестре – «бесплатно», в акте – «платно»/) },
      }]);
      expect((await findings(cars)).data.service.findings.map(({ code }) => code)).not.toContain("ACT_SAYS_OTHERWISE");
    });

    it("tells nothing of it for another day", async () => {
      const then = "query ($code: ServiceCode!) { service(code: $code, asOf: { inForceOn: \"2026-09-01\" }) { findings { code } } }";
      const { data } = await ask<Findings>(ANONYMOUS, then, { code: births });
      expect(data.service.findings.map(({ code }) => code)).not.toContain("ACT_SAYS_OTHERWISE");
    });

    it("keeps telling it while the workflow does not answer", async () => {
      gateway.silent.add("workflow");
      const { data, faults } = await findings(births);
      gateway.silent.delete("workflow");
      expect(data.service.reviewFindings).toBeNull();
      expect(faults.map(({ path, service }) => [path, service])).toEqual([[["service", "reviewFindings"], "workflow"]]);
      expect(data.service.findings.map(({ code }) => code)).toContain("ACT_SAYS_OTHERWISE");
    });

    it("tells it no more once the register says the same", async () => {
      await world.register.write((register) => amendService(register, births as never, { fee: { kind: "PAID", description: text("2 АЕК", "2 МРП") } }, { effectiveFrom: "2026-10-02", cause: BY_ORDER }));
      const { data } = await findings(births);
      expect(data.service.findings.map(({ code }) => code)).not.toContain("ACT_SAYS_OTHERWISE");
      expect(data.service.reviewFindings).toEqual([]);
    });
  });
});
