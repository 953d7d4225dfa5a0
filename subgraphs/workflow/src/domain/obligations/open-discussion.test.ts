import { describe, expect, it } from "@jest/globals";
import { CALENDAR } from "../../../../../tests/support/proposal-fixture";
import { isAccepted } from "../decision";
import { LONGEST_LIST, LONGEST_TEXT } from "../input-size";
import { openDiscussion, type DiscussionOpening } from "./open-discussion";

const refusals = (given: Partial<DiscussionOpening> = {}) => {
  const decision = openDiscussion({ from: "2026-05-12", places: ["https://legalacts.egov.kz/"], actIsKnown: true, anotherIsOpen: false, ...given }, CALENDAR);
  return isAccepted(decision) ? [] : decision.refused;
};
const told = (given: Partial<DiscussionOpening>) => refusals(given).map(({ code, field, provision }) => `${code} ${field ?? "-"} ${provision ?? "-"}`);

describe("the opening of a public discussion", () => {
  it("needs a place where the draft is posted, an act that is known and no other that runs", () => {
    expect(told({})).toEqual([]);
    expect(told({ places: [] })).toEqual(["PLACE_MISSING places LAW/15 (2)"]);
    expect(told({ places: [" ", "\t"] })).toEqual(["PLACE_MISSING places LAW/15 (2)"]);
    expect(told({ actIsKnown: false })).toEqual(["ACT_UNKNOWN act LAW/15 (2)"]);
    expect(told({ anotherIsOpen: true })).toEqual(["DISCUSSION_OPEN act LAW/15 (4)"]);
  });

  it("is not refused for an act that nobody could be asked about", () => {
    expect(told({ actIsKnown: null })).toEqual([]);
  });

  it("is asked for as long as its ten working days end before the article was excluded, by a day", () => {
    expect([told({ from: "2026-06-25" }), told({ from: "2026-06-26" })]).toEqual([[], ["DISCUSSION_NOT_REQUIRED from LAW/15 (3)"]]);
    expect(told({ from: "2027-08-10" })).toEqual(["DISCUSSION_NOT_REQUIRED from LAW/15 (3)"]);
  });

  it("is taken down where no source tells whether it is asked for: its obligation is unknown", () => {
    expect([told({ from: "2023-06-01" }), told({ from: "2024-06-03" })]).toEqual([[], []]);
  });

  it("takes no more places than a list holds and none that is longer than a text", () => {
    expect(told({ places: Array<string>(LONGEST_LIST).fill("портал") })).toEqual([]);
    expect(told({ places: Array<string>(LONGEST_LIST + 1).fill("портал") })).toEqual(["LIST_TOO_LONG places -"]);
    expect(told({ places: ["портал", "п".repeat(LONGEST_TEXT + 1)] })).toEqual(["TEXT_TOO_LONG places[1] -"]);
  });

  it("says everything that stands in the way at once, in both languages", () => {
    const all = refusals({ from: "2026-08-10", places: [], actIsKnown: false, anotherIsOpen: true });
    expect(all.map(({ code }) => code)).toEqual(["DISCUSSION_NOT_REQUIRED", "PLACE_MISSING", "ACT_UNKNOWN", "DISCUSSION_OPEN"]);
    for (const { message } of all) expect([message.kk, message.ru].every((text) => (text ?? "").length > 5)).toBe(true);
  });
});
