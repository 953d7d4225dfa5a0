import { afterAll, beforeAll, describe, expect, it } from "@jest/globals";
import { amendService } from "@tizilim/catalogue/register/register-commands";
import type { Viewer } from "@tizilim/common/identity/viewer";
import { createLog } from "@tizilim/common/observability/log";
import { fixedClock } from "@tizilim/common/pure/clock";
import { openWorkflow } from "@tizilim/workflow/workflow";
import { amendAct } from "../support/amend-act";
import { eachDatabase } from "../support/databases";
import { BY_ORDER, JUSTICE, TRANSPORT } from "../support/register-world";
import { openWorkflowWorld, OTHER_RULES, PROPOSER_OF_JUSTICE, PROPOSER_OF_TRANSPORT, RULES_OF_BIRTHS, type WorkflowWorld } from "../support/workflow-world";

const SERVICE = "00101001";

eachDatabase((place) => {
  let world: WorkflowWorld;
  /** One act changes in March, another in August; in September the service of the second goes over to the first. */
  beforeAll(async () => {
    world = await openWorkflowWorld(place, { room: "governance" });
    await amendAct(world, OTHER_RULES, "2026-03-05");
    await amendAct(world, RULES_OF_BIRTHS, "2026-08-06");
    await amended({ governingAct: OTHER_RULES }, "2026-09-01");
  });
  afterAll(() => world.close());

  const amended = (values: object, effectiveFrom: string) => world.register.write((register) => amendService(register, SERVICE as never, values, { effectiveFrom, cause: BY_ORDER }));
  const duties = async (viewer: Viewer) => {
    const query = "{ obligations(first: 99, kind: [INFORM_CONTACT_CENTRE, INFORM_STATE_CORPORATION, REVIEW_AFTER_ACT_CHANGE]) { nodes { id } } }";
    return (await world.ask<{ obligations: { nodes: Array<{ id: string }> } }>(viewer, query)).obligations.nodes.map(({ id }) => id.replace("obligation-", "")).sort();
  };
  const ofMarch = (...ids: string[]) => ids.map((id) => `${id}.${OTHER_RULES}.2026-03-05`).sort();
  const ofAugust = (...ids: string[]) => ids.map((id) => `${id}.${RULES_OF_BIRTHS}.2026-08-06`).sort();
  const informing = (body: string) => [`INFORM_AFTER_ACT.${body}`, `INFORM_OF_ORDER.${body}`];

  describe("what a change of a by-law makes due", () => {
    it("stays due when the service goes over to another by-law, and is not due for what that changed before", async () => {
      expect(await duties(PROPOSER_OF_JUSTICE)).toEqual(ofAugust(...informing(JUSTICE), `REVIEW_AFTER_ACT_CHANGE.${SERVICE}`));
      expect(await duties(PROPOSER_OF_TRANSPORT)).toEqual(ofMarch(...informing(TRANSPORT), "REVIEW_AFTER_ACT_CHANGE.00201001"));
    });

    it("is told by whoever had the service then, and looked at by whoever has it now", async () => {
      await amended({ provider: TRANSPORT, responsibleBody: TRANSPORT }, "2026-09-15");
      expect(await duties(PROPOSER_OF_JUSTICE)).toEqual(ofAugust(...informing(JUSTICE)));
      expect(await duties(PROPOSER_OF_TRANSPORT)).toEqual([
        ...ofMarch(...informing(TRANSPORT), "REVIEW_AFTER_ACT_CHANGE.00201001"), ...ofAugust(`REVIEW_AFTER_ACT_CHANGE.${SERVICE}`),
      ].sort());
    });

    it("is known of a register that was followed before as well", async () => {
      const { database } = world.workflow;
      const kept = () => database.reader.query("SELECT * FROM service_governance ORDER BY code, fromDay") as Promise<object[]>;
      const before = await kept();
      await database.transaction(async (writer) => {
        await writer.query("DROP TABLE service_governance");
        await writer.query("DELETE FROM migrations WHERE name LIKE 'ServiceGovernance%'");
      });
      const again = await openWorkflow({ database: place.settings("workflow", "governance"), clock: fixedClock(new Date("2026-10-02T06:00:00Z")), log: createLog("test", "silent") });
      expect([before.length, await kept()]).toEqual([4, before]);
      await again.close();
    });
  });
});
