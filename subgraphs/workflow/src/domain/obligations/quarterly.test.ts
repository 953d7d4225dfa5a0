import { describe, expect, it } from "@jest/globals";
import { CALENDAR } from "../../../../../tests/support/proposal-fixture";
import { DEFAULT_DEADLINE_POLICY, type DeadlinePolicy } from "../deadline-policy";
import { decisionDue } from "./decision-due";
import { inventoryDue } from "./inventory-due";
import type { Board } from "./obligation";
import { portalDetailsDue } from "./portal-details-due";
import { proposalsDue, type ProposalsFacts } from "./proposals-due";

const Q3 = { year: 2026, number: 3 } as const;
const Q2 = { year: 2026, number: 2 } as const;
const on = (now: string, policy: DeadlinePolicy = DEFAULT_DEADLINE_POLICY): Board => ({ calendar: CALENDAR, policy, now: new Date(now) });
const at = (instant: string): Date => new Date(instant);
const LATER = on("2026-11-20T06:00:00Z");

describe("the inventory", () => {
  it("falls due with the proposals that rest on it", () => {
    expect(inventoryDue({ period: Q3, submittedAt: null }, on("2026-10-05T06:00:00Z"))).toMatchObject({ kind: "INVENTORY", provision: "RULES-2025/13", binding: "2026-10-05", state: "DUE_TODAY" });
    expect(inventoryDue({ period: Q3, submittedAt: at("2026-10-05T21:00:00Z") }, LATER).state).toBe("MET_LATE");
  });

  it("binds by the policy: the Sunday of the Rules, or the working day after it", () => {
    expect(inventoryDue({ period: Q2, submittedAt: at("2026-07-06T06:00:00Z") }, LATER)).toMatchObject({ statutory: "2026-07-05", nextWorkingDay: "2026-07-07", binding: "2026-07-05", state: "MET_LATE" });
    const moved = on("2026-11-20T06:00:00Z", { ...DEFAULT_DEADLINE_POLICY, binds: "NEXT_WORKING_DAY" });
    expect(inventoryDue({ period: Q2, submittedAt: at("2026-07-06T06:00:00Z") }, moved)).toMatchObject({ statutory: "2026-07-05", binding: "2026-07-07", state: "MET" });
  });

  it("is unknown for a quarter before the Rules", () => {
    expect(inventoryDue({ period: { year: 2025, number: 2 }, submittedAt: null }, LATER)).toMatchObject({ state: "UNKNOWN", reason: { ru: expect.stringContaining("2025") } });
  });
});

describe("each part of the proposals", () => {
  const due = (facts: Partial<ProposalsFacts>) => proposalsDue({ period: Q3, part: "STATE_SERVICE", submittedAt: [], inventory: null, ...facts }, LATER);

  it("is a duty apart, with its own provision", () => {
    expect(due({})).toMatchObject({ kind: "PROPOSALS_STATE_SERVICES", provision: "RULES-2025/14", state: "OVERDUE" });
    expect(due({ part: "SOCIALLY_SIGNIFICANT" })).toMatchObject({ kind: "PROPOSALS_SOCIALLY_SIGNIFICANT", provision: "RULES-2025/15" });
  });

  it("is met by submitting them, late by the last one", () => {
    expect(due({ submittedAt: [at("2026-10-01T06:00:00Z"), at("2026-10-05T06:00:00Z")] }).state).toBe("MET");
    expect(due({ submittedAt: [at("2026-10-01T06:00:00Z"), at("2026-10-06T06:00:00Z")] }).state).toBe("MET_LATE");
  });

  it("is met by an inventory with nothing to change", () => {
    const submittedAt = at("2026-10-04T06:00:00Z");
    expect(due({ inventory: { submittedAt, needsChange: 0, unanswered: 0, answeredAt: null } }).state).toBe("MET");
    expect(due({ inventory: { submittedAt, needsChange: 1, unanswered: 1, answeredAt: null } }).state).toBe("OVERDUE");
    expect(due({ inventory: { submittedAt, needsChange: 2, unanswered: 1, answeredAt: null }, submittedAt: [submittedAt] }).state).toBe("OVERDUE");
    expect(due({ inventory: { submittedAt, needsChange: 1, unanswered: 0, answeredAt: null }, submittedAt: [submittedAt] }).state).toBe("MET");
  });

  it("is met late by a proposal of the next quarter that answers what the inventory asked for", () => {
    const inventory = { submittedAt: at("2026-10-04T06:00:00Z"), needsChange: 1, unanswered: 0, answeredAt: at("2026-11-02T06:00:00Z") };
    expect(due({ inventory })).toMatchObject({ state: "MET_LATE", metAt: inventory.answeredAt });
    expect(due({ inventory, submittedAt: [inventory.submittedAt] })).toMatchObject({ state: "MET_LATE", metAt: inventory.answeredAt });
  });
});

describe("the portal and the decision", () => {
  it("are kept apart: the details before the 10th, the decision by the 30th", () => {
    const early = on("2026-10-15T06:00:00Z");
    expect(portalDetailsDue({ period: Q3, publishedAt: [null] }, early)).toMatchObject({ statutory: "2026-10-10", binding: "2026-10-09", wording: "BEFORE", state: "OVERDUE" });
    expect(decisionDue({ period: Q3, proposals: [{ enteredAt: null, sentAt: null }] }, early)).toMatchObject({ statutory: "2026-10-30", wording: "NOT_LATER_THAN", state: "UPCOMING" });
  });

  it("are met by the last of what came in", () => {
    expect(portalDetailsDue({ period: Q3, publishedAt: [at("2026-10-08T06:00:00Z"), at("2026-10-09T18:59:59Z")] }, LATER).state).toBe("MET");
    expect(portalDetailsDue({ period: Q3, publishedAt: [at("2026-10-08T06:00:00Z"), at("2026-10-10T06:00:00Z")] }, LATER).state).toBe("MET_LATE");
    const entered = { enteredAt: at("2026-10-29T06:00:00Z"), sentAt: null };
    expect(decisionDue({ period: Q3, proposals: [entered, { enteredAt: null, sentAt: at("2026-10-31T06:00:00Z") }] }, LATER).state).toBe("MET_LATE");
    expect(decisionDue({ period: Q3, proposals: [entered, { enteredAt: null, sentAt: null }] }, LATER).state).toBe("OVERDUE");
  });

  it("are met in time by the sending of a conclusion until the end of the 30th in Almaty", () => {
    const sent = (sentAt: string) => decisionDue({ period: Q3, proposals: [{ enteredAt: null, sentAt: at(sentAt) }] }, LATER).state;
    expect([sent("2026-10-30T18:59:59Z"), sent("2026-10-30T19:00:00Z")]).toEqual(["MET", "MET_LATE"]);
  });

  it("are not met while proposals may yet come in, and need nothing where none came", () => {
    expect(decisionDue({ period: Q3, proposals: [] }, on("2026-10-05T06:00:00Z")).state).toBe("UPCOMING");
    expect(decisionDue({ period: Q3, proposals: [] }, on("2026-10-06T06:00:00Z")).state).toBe("MET");
    expect(portalDetailsDue({ period: Q3, publishedAt: [] }, LATER).state).toBe("MET");
  });
});
