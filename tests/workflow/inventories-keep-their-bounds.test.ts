import { afterAll, beforeAll, describe, expect, it } from "@jest/globals";
import { eachDatabase } from "../support/databases";
import { excludeService } from "@tizilim/catalogue/register/register-commands";
import { addProvider, BY_ORDER, include, JUSTICE, text } from "../support/register-world";
import { openWorkflowWorld, PROPOSER_OF_JUSTICE, REGISTRAR_1, wholeService, RULES_OF_BIRTHS, type WorkflowWorld } from "../support/workflow-world";

eachDatabase((place) => {
  let world: WorkflowWorld;
  beforeAll(async () => {
    world = await openWorkflowWorld(place, { moment: "2026-10-02T06:00:00Z" });
  });
  afterAll(() => world.close());

  describe("inventories", () => {
    it("tell in each of several mutations of one request what stands after it", async () => {
      const id = `inventory-${JUSTICE}-2026-Q3`;
      await world.ask(PROPOSER_OF_JUSTICE, `{ inventory(body: "${JUSTICE}", period: "2026-Q3") { id } }`);
      const item = (state: string) => ({ code: "00101001", state });
      const answer = await world.ask<Record<"a" | "b", { inventory: { version: number; progress: object } }>>(PROPOSER_OF_JUSTICE,
        "mutation ($a: RecordInventoryItemsInput!, $b: RecordInventoryItemsInput!) { a: recordInventoryItems(input: $a) { inventory { version progress { confirmed unseen } } } b: recordInventoryItems(input: $b) { inventory { version progress { confirmed unseen } } } }",
        { a: { idempotencyKey: "p1", inventory: id, items: [item("CONFIRMED")] }, b: { idempotencyKey: "p2", inventory: id, items: [item("UNSEEN")] } });
      expect(answer).toEqual({ a: { inventory: { version: 2, progress: { confirmed: 1, unseen: 0 } } }, b: { inventory: { version: 3, progress: { confirmed: 0, unseen: 1 } } } });
    });
    it("are not opened for a class whose members take inventory", async () => {
      await world.register.write(async (register) => {
        await addProvider(register, "provider-class", { name: text("Әкімдіктер", "Акиматы"), kinds: ["LOCAL_BODY_REGION"] });
        await addProvider(register, "provider-member", { name: text("Әкімдік", "Акимат"), kinds: ["LOCAL_BODY_REGION"], memberOf: "provider-class" });
        await include(register, wholeService("00102", "Қызмет", "Услуга", "provider-class", RULES_OF_BIRTHS));
      });
      const { inventories } = await world.ask<{ inventories: { nodes: { body: { _ref: string } }[] } }>(REGISTRAR_1, `{ inventories(period: "2026-Q3") { nodes { body { _ref } } } }`);
      expect(inventories.nodes.map(({ body }) => body._ref)).toEqual([JUSTICE, "provider-member", "provider-transport"]);
      const owed = async (body: string) => (await world.ask<{ obligations: { totalCount: number } }>(REGISTRAR_1, `{ obligations(body: "${body}", kind: [INVENTORY], period: "2026-Q3") { totalCount } }`)).obligations.totalCount;
      expect([await owed("provider-class"), await owed("provider-member")]).toEqual([0, 1]);
    });
    it("hold what a body provides itself or with its class and what it drafts, each service once while it is in force", async () => {
      await world.register.write(async (register) => {
        const held = (name: string, provider: string, responsibleBody: string) =>
          include(register, { ...wholeService("00102", `Қызмет ${name}`, `Услуга ${name}`, provider, RULES_OF_BIRTHS), responsibleBody });
        await held("a", "provider-member", JUSTICE);
        await held("b", "provider-class", "provider-member");
        const { code } = await held("c", "provider-class", JUSTICE);
        await excludeService(register, code, { effectiveFrom: "2026-10-01", cause: BY_ORDER });
      });
      const { inventory, inventoryProgress } = await world.ask<{ inventory: { items: { nodes: { code: string }[] } }; inventoryProgress: { total: number } }>(
        REGISTRAR_1, '{ inventory(body: "provider-member", period: "2026-Q3") { items(first: 10) { nodes { code } } } inventoryProgress(period: "2026-Q3") { total } }');
      expect(inventory.items.nodes.map(({ code }) => code)).toEqual(["00102001", "00102002", "00102003"]);
      expect(inventoryProgress.total).toBe(6);
    });
    it("take no note that is longer than any text of the register", async () => {
      const id = `inventory-${JUSTICE}-2026-Q3`;
      const long = "я".repeat(100_000);
      const { r } = await world.ask<{ r: { problems: { code: string }[] } }>(PROPOSER_OF_JUSTICE, "mutation ($a: RecordInventoryItemsInput!) { r: recordInventoryItems(input: $a) { problems { code } } }",
        { a: { idempotencyKey: "p3", inventory: id, items: [{ code: "00101001", state: "NEEDS_CHANGE", note: { ru: long } }] } });
      expect(r.problems.map(({ code }) => code)).toEqual(["TEXT_TOO_LONG"]);
    });
  });
});
