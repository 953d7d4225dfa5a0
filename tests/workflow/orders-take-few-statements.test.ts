import { afterAll, beforeAll, describe, expect, it } from "@jest/globals";
import { concurredProposals, inclusion } from "../support/concurred-proposals";
import { eachDatabase } from "../support/databases";
import { ENTER, orderInput, PREVIEW_ORDER } from "../support/enter-proposals";
import { openWorkflowWorld, REGISTRAR_1, type WorkflowWorld } from "../support/workflow-world";

const NOW = new Date("2026-10-02T06:00:00Z");
const SIZES = [1, 20, 100];

eachDatabase((place) => {
  let world: WorkflowWorld;
  const orders = new Map<number, string[]>();
  beforeAll(async () => {
    world = await openWorkflowWorld(place);
    for (const size of SIZES) {
      const contents = Array.from({ length: size }, (_, at) => inclusion(`№${size}-${at}`, at % 2 === 0 ? "00101" : "00102"));
      orders.set(size, await concurredProposals(world.workflow.database, NOW, contents));
    }
  });
  afterAll(() => world.close());

  const taken = async (query: string, variables: Record<string, unknown>): Promise<number> => {
    const before = world.workflow.database.statements.count;
    await world.ask(REGISTRAR_1, query, variables);
    return world.workflow.database.statements.count - before;
  };

  describe("an order of many proposals takes as many statements of the workflow as an order of one", () => {
    it("to preview", async () => {
      const counts: number[] = [];
      for (const size of SIZES) counts.push(await taken(PREVIEW_ORDER, { proposals: orders.get(size), effectiveFrom: "2026-10-10" }));
      expect(new Set(counts).size).toBe(1);
      expect(counts[0]).toBeLessThanOrEqual(12);
    });

    it("to enter", async () => {
      const counts: number[] = [];
      for (const size of SIZES) counts.push(await taken(ENTER, { input: orderInput(orders.get(size) ?? []) }));
      expect(new Set(counts).size).toBe(1);
    });
  });
});
