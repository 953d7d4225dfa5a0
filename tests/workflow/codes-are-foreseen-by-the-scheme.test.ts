import { afterAll, beforeAll, expect, it } from "@jest/globals";
import { excludeService } from "@tizilim/catalogue/register/register-commands";
import { createLog } from "@tizilim/common/observability/log";
import type { SubgraphLink } from "@tizilim/common/subgraph/subgraph-call";
import type { CodeScheme } from "@tizilim/workflow/domain/code-scheme";
import { codeCounters } from "@tizilim/workflow/facts/code-counters.store";
import { CodeSchemes } from "@tizilim/workflow/following/code-schemes";
import { queryWithin } from "@tizilim/common/database/run-query";
import { eachDatabase } from "../support/databases";
import { BY_ORDER, include, JUSTICE } from "../support/register-world";
import { openWorkflowWorld, RULES_OF_BIRTHS, wholeService, type WorkflowWorld } from "../support/workflow-world";

const DAY = "2026-10-05";

eachDatabase((place) => {
  let world: WorkflowWorld;
  let asked = 0;
  let away = false;
  const between = (catalogue: SubgraphLink): SubgraphLink => ({
    ...catalogue,
    call: async (call) => {
      if (call.query.includes("codeSchemes")) asked += 1;
      if (away) throw new Error("the catalogue is away");
      return catalogue.call(call);
    },
  });
  beforeAll(async () => {
    world = await openWorkflowWorld(place, { between });
  });
  afterAll(() => world.close());

  it("the split of a code is the catalogue's, asked for once", async () => {
    const { codeSchemes } = world.workflow.house;
    expect(await Promise.all([DAY, DAY, "2020-01-01"].map((day) => codeSchemes.on(day)))).toMatchObject([1, 2, 3].map(() => ({ section: 3, subsection: 2, sequence: 3 })));
    expect(asked).toBe(1);
  });

  it("what the catalogue last said stands while it is away; where it never answered there is none", async () => {
    let now = 0;
    const log = createLog("test", "silent");
    const upstream = { catalogue: between(world.register.catalogue), legal: world.legal };
    const told = new CodeSchemes(upstream, log, () => now);
    const before = await told.on(DAY);
    away = true;
    now = 60_000;
    expect(before).not.toBeNull();
    expect(await told.on(DAY)).toEqual(before);
    expect(await new CodeSchemes(upstream, log).on(DAY)).toBeNull();
    expect(await new CodeSchemes(null, log).on(DAY)).toBeNull();
    away = false;
  });

  it("the last number given counts services that left the register", async () => {
    const scheme = (await world.workflow.house.codeSchemes.on(DAY)) as CodeScheme;
    const last = async () => Object.fromEntries((await codeCounters(queryWithin(world.workflow.database.reader), ["00101", "00102", null], scheme)).last);
    expect(await last()).toEqual({ "00101": 1 });
    await world.register.write(async (writer) => {
      const { code } = await include(writer, wholeService("00101", "Тағы бір қызмет", "Ещё одна услуга", JUSTICE, RULES_OF_BIRTHS));
      await excludeService(writer, code, { effectiveFrom: "2026-10-02", cause: BY_ORDER });
    });
    await world.workflow.house.follower.catchUp();
    expect(await last()).toEqual({ "00101": 2 });
  });
});
