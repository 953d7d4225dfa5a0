import { describe, expect, it } from "@jest/globals";
import { changedSinceConfirmation } from "./changed-since-confirmation";

const CHANGE = { act: "V2000020192", changedOn: "2026-08-06", actChangedOn: "2026-08-06" };

describe("a service whose by-law changed after its last entry", () => {
  it("is to be looked at, with the act and the day named in both languages", () => {
    const finding = changedSinceConfirmation(CHANGE, null);
    expect(finding).toMatchObject({ code: "ACT_AMENDED", severity: "WARNING", field: "governingAct", provision: "RULES-2025/11" });
    for (const words of [finding?.message.kk, finding?.message.ru]) expect(words).toMatch(/V2000020192.* 2026-08-06/);
  });

  it("was looked at when it was confirmed in the inventory of that quarter or of a later one, not of an earlier one", () => {
    expect(["2026-Q2", "2026-Q3", "2026-Q4"].map((quarter) => changedSinceConfirmation(CHANGE, quarter) === null)).toEqual([false, true, true]);
  });

  it("was not looked at by a confirmation from before the change became known", () => {
    expect(changedSinceConfirmation({ ...CHANGE, actChangedOn: "2026-10-01" }, "2026-Q3")).not.toBeNull();
  });
});
