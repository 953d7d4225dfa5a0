import { afterAll, beforeAll, describe, expect, it } from "@jest/globals";
import { eachDatabase } from "../support/databases";
import { draft, move, type Standing } from "../support/proposal-desk";
import { include, JUSTICE, text } from "../support/register-world";
import { openWorkflowWorld, PROPOSER_OF_JUSTICE, RULES_OF_BIRTHS, wholeService, type WorkflowWorld } from "../support/workflow-world";

const INVENTORY = `inventory-${JUSTICE}-2026-Q3`;
const NOTE = text("Мерзімі ескірген", "Срок устарел");
const [first, second, third] = ["00102001", "00102002", "00102003"] as const;

eachDatabase((place) => {
  let world: WorkflowWorld;
  let keys = 0;
  beforeAll(async () => {
    world = await openWorkflowWorld(place, { room: "answered" });
    await world.register.write(async (register) => {
      for (const name of ["1", "2", "3"]) await include(register, wholeService("00102", `Неке ${name}`, `Брак ${name}`, JUSTICE, RULES_OF_BIRTHS));
    });
  });
  afterAll(() => world.close());

  const taken = async (action: string, type: string, input: Record<string, unknown>): Promise<number | undefined> => {
    const mutation = `mutation ($input: ${type}!) { answer: ${action}(input: $input) { inventory { version } problems { code } } }`;
    const { answer } = await world.ask<{ answer: { inventory: { version: number } | null; problems: object[] } }>(PROPOSER_OF_JUSTICE, mutation, {
      input: { idempotencyKey: `inventory-${(keys += 1)}`, inventory: INVENTORY, ...input },
    });
    expect(answer.problems).toEqual([]);
    return answer.inventory?.version;
  };
  const amending = (code: string): Promise<Standing> => draft(world, { kind: "AMEND", code, draft: { term: text("2 күн", "2 дня") } });
  const submitted = (proposal: Standing) => move(world, PROPOSER_OF_JUSTICE, "submitProposal", proposal);
  const duty = async () => {
    const query = '{ obligations(first: 9, kind: [PROPOSALS_STATE_SERVICES], period: "2026-Q3") { nodes { state metAt } } }';
    return (await world.ask<{ obligations: { nodes: Array<{ state: string; metAt: string | null }> } }>(PROPOSER_OF_JUSTICE, query)).obligations.nodes[0];
  };

  describe("proposals on what an inventory found to need a change", () => {
    let abandoned: Standing;
    it("are not met by a draft, though another was submitted", async () => {
      await submitted(await amending(third));
      const expectedVersion = await taken("recordInventoryItems", "RecordInventoryItemsInput", {
        items: [{ code: "00101001", state: "CONFIRMED" }, ...[first, second, third].map((code) => ({ code, state: "NEEDS_CHANGE", note: NOTE }))],
      });
      await taken("submitInventory", "SubmitInventoryInput", { expectedVersion });
      await submitted(await amending(first));
      abandoned = await amending(second);
      expect(await duty()).toEqual({ state: "UPCOMING", metAt: null });
    });

    it("are not met by what was withdrawn; what is drafted in its place answers", async () => {
      await move(world, PROPOSER_OF_JUSTICE, "withdrawProposal", abandoned);
      expect(await duty()).toEqual({ state: "UPCOMING", metAt: null });
      world.at("2026-10-04T06:00:00Z");
      const instead = await amending(second);
      const { inventory } = await world.ask<{ inventory: { items: { nodes: Array<{ code: string; proposal: { id: string } | null }> } } }>(
        PROPOSER_OF_JUSTICE, `{ inventory(body: "${JUSTICE}", period: "2026-Q3") { items(first: 9) { nodes { code proposal { id } } } } }`,
      );
      expect(inventory.items.nodes.find(({ code }) => code === second)?.proposal?.id).toBe(instead.id);
      await submitted(instead);
    });

    it("are met when each is answered by one that was submitted, linked or not", async () => {
      expect(await duty()).toEqual({ state: "MET", metAt: "2026-10-04T06:00:00.000000Z" });
    });
  });
});
