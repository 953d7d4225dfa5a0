import { afterAll, beforeAll, describe, expect, it } from "@jest/globals";
import fc from "fast-check";
import { ANONYMOUS } from "@tizilim/common/identity/viewer";
import { proves } from "../support/config";
import { viewerOf } from "../support/workflow-world";
import { CHANGED, CHANGES, changeGateway } from "./support/change-log";
import { drawSelections, expectSameAsPlain, type ComparedLog } from "./support/same-as-plain";
import { ENTRIES, sampleGateway, type SampleGateway } from "./support/sample-gateway";

const RUNS = proves ? 60 : 2;
const TOGETHER = 64;

describe("selections of any form, run together", () => {
  describe("over the register", () => {
    let gateway: SampleGateway;
    beforeAll(async () => {
      gateway = await sampleGateway();
    });
    afterAll(() => gateway.close());

    it.each([
      ["to everyone", ANONYMOUS],
      ["to a legal analyst", viewerOf("zere", ["LEGAL_ANALYST"])],
    ])("tell %s of each entry what the plain query of each tells", async (_whom, viewer) => {
      const log: ComparedLog = { engine: gateway.engine, root: ENTRIES, plainField: "registerEntry", type: "RegisterEntry", pools: POOLS };
      let withErrors = 0;
      await fc.assert(
        fc.asyncProperty(fc.nat(1_000_000), fc.nat(60), fc.integer({ min: 1, max: 4 }), async (seed, since, count) => {
          withErrors += (await expectSameAsPlain(log, drawSelections(log, seed, TOGETHER), since, count, viewer)).withErrors;
        }),
        { numRuns: RUNS, seed: 20261128, endOnFailure: true },
      );
      expect(withErrors).toBeGreaterThan(0);
    }, 600_000);
  });

  it("tell of each change over foreign subgraphs what the plain query of each tells", async () => {
    const gateway = changeGateway();
    const log: ComparedLog = { engine: gateway.engine, root: CHANGED, plainField: "change", type: "Change", pools: { upc: ["p1", "p2", "p3"], Day: ["2026-01-01"] } };
    await fc.assert(
      fc.asyncProperty(fc.nat(1_000_000), fc.nat(CHANGES - 3), fc.integer({ min: 1, max: 3 }), async (seed, since, count) => {
        await expectSameAsPlain(log, drawSelections(log, seed, TOGETHER), since, count);
      }),
      { numRuns: RUNS, seed: 20261128, endOnFailure: true },
    );
  }, 600_000);
});

const POOLS = { ServiceCode: ["00101001", "00102001"], Date: ["2026-01-01"], DateTime: ["2026-02-01T00:00:00Z"], LegalActId: ["V2000020192"], text: ["паспорт"], sections: ["001"] };
