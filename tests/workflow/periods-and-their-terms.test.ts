import { afterAll, beforeAll, describe, expect, it } from "@jest/globals";
import { createLog } from "@tizilim/common/observability/log";
import { fixedClock } from "@tizilim/common/pure/clock";
import type { Subgraph } from "@tizilim/common/subgraph/subgraph";
import { openWorkflow } from "@tizilim/workflow/workflow";
import { callSubgraph, dataOf } from "../support/call-subgraph";
import { eachDatabase } from "../support/databases";

const log = createLog("workflow", "silent");
/** 02:00 of 6 October in Almaty, still the 5th in UTC. */
const AFTER_THE_FIFTH = fixedClock(new Date("2026-10-05T21:00:00Z"));

eachDatabase((place) => {
  let workflow: Subgraph;
  beforeAll(async () => {
    workflow = await openWorkflow({ database: place.settings("workflow"), clock: AFTER_THE_FIFTH, log });
  });
  afterAll(() => workflow.close());

  describe("a reporting period", () => {
    it("is that of the day asked, or of today in Almaty", async () => {
      const query = '{ now: reportingPeriod { id } then: reportingPeriod(on: "2026-09-30") { id from to } }';
      expect(await dataOf(workflow, query)).toEqual({ now: { id: "2026-Q4" }, then: { id: "2026-Q3", from: "2026-07-01", to: "2026-09-30" } });
    });

    it("shows both dates of a term and which of them binds", async () => {
      const query = '{ reportingPeriod(on: "2026-05-01") { deadlines { kind wording statutory nextWorkingDay binding provision } unknown { kk ru } } }';
      const { reportingPeriod } = await dataOf<{ reportingPeriod: { deadlines: object[]; unknown: null } }>(workflow, query);
      expect(reportingPeriod.deadlines[0]).toEqual({
        kind: "PROPOSALS_DUE", wording: "NOT_LATER_THAN", statutory: "2026-07-05", nextWorkingDay: "2026-07-07", binding: "2026-07-05", provision: "RULES-2025/14",
      });
      expect(reportingPeriod.unknown).toBeNull();
    });

    it("binds by the next working day where the policy says so", async () => {
      const other = await openWorkflow({
        database: place.settings("workflow", "policy"), clock: AFTER_THE_FIFTH, log, policy: { binds: "NEXT_WORKING_DAY", beforeIncludesTheDay: false },
      });
      const { reportingPeriod } = await dataOf<{ reportingPeriod: { deadlines: Array<{ binding: string }> } }>(other, '{ reportingPeriod(on: "2026-05-01") { deadlines { binding } } }');
      await other.close();
      expect(reportingPeriod.deadlines[0]?.binding).toBe("2026-07-07");
    });

    it("is found by its id from another subgraph, and null for an id that is none", async () => {
      const query = "query ($refs: [_Any!]!) { _entities(representations: $refs) { ... on ReportingPeriod { id from } } }";
      const refs = ["2026-Q3", "2026-Q5", "00101001", "9999-Q4"].map((id) => ({ __typename: "ReportingPeriod", _ref: id }));
      expect(await dataOf(workflow, query, { refs })).toEqual({ _entities: [{ id: "2026-Q3", from: "2026-07-01" }, null, null, null] });
    });

    it("is refused for a day whose terms could not be written", async () => {
      expect((await callSubgraph(workflow, '{ reportingPeriod(on: "9999-12-31") { id } }')).errors?.[0]).toMatchObject({ message: '"on" is a day before the year 9999' });
    });
  });

  it("the open period is the last quarter until its date that binds has passed, by the day in Almaty", async () => {
    const query = '{ last: openPeriod(on: "2026-10-05") { id } now: openPeriod { id } before: openPeriod(on: "2025-12-20") { id } }';
    expect(await dataOf(workflow, query)).toEqual({ last: { id: "2026-Q3" }, now: { id: "2026-Q4" }, before: null });
  });
});
