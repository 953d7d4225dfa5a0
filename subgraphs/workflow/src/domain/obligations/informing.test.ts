import { describe, expect, it } from "@jest/globals";
import { CALENDAR } from "../../../../../tests/support/proposal-fixture";
import { calendarOf } from "../calendar";
import { DEFAULT_DEADLINE_POLICY } from "../deadline-policy";
import { HOLIDAYS } from "../holidays";
import { informingAfterAct } from "./informing-after-act";
import { informingOfOrder } from "./informing-of-order";
import type { Board } from "./obligation";

const BOARD: Board = { calendar: CALENDAR, policy: DEFAULT_DEADLINE_POLICY, now: new Date("2026-11-20T06:00:00Z") };
const facts = (changedOn: string, body: "CENTRAL" | "LOCAL" | "PROVIDER" = "CENTRAL", informedAt: string | null = null) =>
  ({ body, changedOn, informedAt: informedAt === null ? null : new Date(informedAt) });

describe("informing after a by-law is approved or changed", () => {
  it.each(["CENTRAL", "LOCAL", "PROVIDER"] as const)("is owed by %s to the Single Contact Centre within three working days", (body) => {
    expect(informingAfterAct(facts("2026-08-06", body), BOARD)).toMatchObject({
      kind: "INFORM_CONTACT_CENTRE", receiver: "CONTACT_CENTRE", provision: "LAW/23 (2)", statutory: "2026-08-11", binding: "2026-08-11", state: "OVERDUE",
    });
  });

  it("passes over holidays", () => {
    expect(informingAfterAct(facts("2026-03-19"), BOARD).binding).toBe("2026-03-27");
  });

  it("is unknown where no text of the Law or no holidays are known", () => {
    expect(informingAfterAct(facts("2024-06-03"), BOARD)).toMatchObject({ state: "UNKNOWN", reason: { ru: expect.stringContaining("2024") } });
    const calendar = calendarOf({ from: 2023, to: 2023 }, null, { ...HOLIDAYS, years: [2023] });
    expect(informingAfterAct(facts("2023-02-06"), { ...BOARD, calendar })).toMatchObject({ state: "UNKNOWN", receiver: null });
    expect(informingAfterAct(facts("2023-11-06"), { ...BOARD, calendar }).state).toBe("OVERDUE");
  });

  /** On 1 March 2024 Almaty went from six hours ahead of UTC to five: 29 February had its last hour twice. */
  it.each([
    ["2024-02-23", "2024-02-28T17:59:59Z", "MET"],
    ["2024-02-23", "2024-02-28T18:00:00Z", "MET_LATE"],
    ["2024-02-26", "2024-02-29T18:30:00Z", "MET"],
    ["2024-02-26", "2024-02-29T19:00:00Z", "MET_LATE"],
    ["2024-02-27", "2024-03-01T18:59:59Z", "MET"],
    ["2024-02-27", "2024-03-01T19:00:00Z", "MET_LATE"],
  ])("of a change on %s, done at %s, is %s by the clock of that day", (changedOn, informedAt, state) => {
    const calendar = calendarOf({ from: 2024, to: 2024 }, null, { ...HOLIDAYS, years: [2024] });
    expect(informingAfterAct(facts(changedOn, "CENTRAL", informedAt), { ...BOARD, calendar }).state).toBe(state);
  });
});

describe("information on the order of a service", () => {
  it("goes from central bodies to the State Corporation within three working days since the edition of 2026", () => {
    expect(informingOfOrder(facts("2026-08-06"), BOARD)).toMatchObject({
      kind: "INFORM_STATE_CORPORATION", receiver: "STATE_CORPORATION", provision: "LAW/10, 13)", binding: "2026-08-11", state: "OVERDUE",
    });
  });

  it("went to the Contact Centre without a term before the laws of 9 January 2026", () => {
    expect(informingOfOrder(facts("2025-11-06"), BOARD)).toMatchObject({ kind: "INFORM_CONTACT_CENTRE", receiver: "CONTACT_CENTRE", statutory: null, state: "UNKNOWN", reason: { ru: expect.stringContaining("срока") } });
    expect(informingOfOrder(facts("2025-11-06", "CENTRAL", "2025-11-10T06:00:00Z"), BOARD)).toMatchObject({ state: "MET" });
  });

  it("has no known receiver between those laws and the day on which their text was seen; the day on which it falls due decides", () => {
    expect(informingOfOrder(facts("2026-02-02"), BOARD)).toMatchObject({ receiver: null, state: "UNKNOWN" });
    expect(informingOfOrder(facts("2026-05-13"), BOARD)).toMatchObject({ receiver: null, state: "UNKNOWN" });
    expect(informingOfOrder(facts("2026-05-14"), BOARD)).toMatchObject({ receiver: "STATE_CORPORATION", binding: "2026-05-19" });
  });

  it("goes from local bodies to the Contact Centre, and providers do not owe it", () => {
    expect(informingOfOrder(facts("2026-08-06", "LOCAL"), BOARD)).toMatchObject({ receiver: "CONTACT_CENTRE", provision: "LAW/11, 11)", statutory: null });
    expect(informingOfOrder(facts("2026-08-06", "PROVIDER"), BOARD)).toBeNull();
  });
});
