import { afterAll, beforeAll, describe, expect, it } from "@jest/globals";
import { carriedRegister } from "@tizilim/catalogue/entry/carried-register.store";
import type { CarriedLog } from "@tizilim/common/broker/carried-log";
import { carriedActs } from "@tizilim/legal/log/carried-acts.store";
import { carriedProposals } from "@tizilim/workflow/log/carried-proposals.store";
import { eachDatabase } from "../support/databases";
import { draft } from "../support/proposal-desk";
import { text } from "../support/register-world";
import { openWorkflowWorld, type WorkflowWorld } from "../support/workflow-world";

eachDatabase((place) => {
  describe("a log as it is carried to other processes", () => {
    let world: WorkflowWorld;
    beforeAll(async () => {
      world = await openWorkflowWorld(place);
      const name = text("Құпия жоба", "Тайный черновик");
      for (let n = 0; n < 3; n += 1) await draft(world, { kind: "INCLUDE", code: null, draft: { subsection: "00101", name } });
    });
    afterAll(() => world.close());

    const logs = (): Record<string, CarriedLog> => ({
      register: carriedRegister(world.register.catalogue.database), proposals: carriedProposals(world.workflow.database), acts: carriedActs(world.legal.database),
    });

    it("tells of a line of each log its number, its moment and what is public beside them", async () => {
      const { register, proposals, acts } = logs();
      const [section] = (await register?.linesAfter(0, 1)) ?? [];
      expect(section).toEqual({ number: 1, at: expect.stringMatching(/^2026-10-02T06:00:00/), kind: "SECTION_ADDED", subject: "001" });
      const [change] = (await proposals?.linesAfter(0, 1)) ?? [];
      expect(change).toEqual({ number: 1, at: expect.stringMatching(/^2026-10-02T06:00:00/) });
      const [act] = (await acts?.linesAfter(0, 1)) ?? [];
      expect(act).toEqual({ number: 1, at: expect.stringMatching(/^2026-10-02T06:00:00/), act: expect.stringMatching(/^[VZ]\d+$/) });
    });

    it.each(["register", "proposals", "acts"])("gives lines of %s after a number in order, no more than asked for, and none after the end", async (name) => {
      const log = logs()[name];
      const all = (await log?.linesAfter(0, 1_000)) ?? [];
      expect(all.length).toBeGreaterThan(2);
      expect(all.map(({ number }) => number)).toEqual(all.map((_, place) => place + 1));
      expect(await log?.linesAfter(1, 1)).toEqual(all.slice(1, 2));
      expect(await log?.linesAfter(all.length, 10)).toEqual([]);
    });
  });
});
