import { describe, expect, it } from "@jest/globals";
import { lookAfterChange, type LookAt } from "./look-after-change";

const inventory = (at: string): LookAt => ({ at: new Date(at), proposal: null });
const proposal = (at: string): LookAt => ({ at: new Date(at), proposal: "proposal-1" });
const CHANGED = "2026-08-15";

describe("a service whose by-law changed", () => {
  it("was looked at by a proposal or in an inventory, by the first of them after the change", () => {
    expect(lookAfterChange(CHANGED, [proposal("2026-10-02T06:00:00Z"), inventory("2026-10-01T06:00:00Z")])).toEqual(inventory("2026-10-01T06:00:00Z"));
    expect(lookAfterChange(CHANGED, [inventory("2026-10-01T06:00:00Z"), proposal("2026-09-30T06:00:00Z")])).toEqual(proposal("2026-09-30T06:00:00Z"));
  });

  it("was not by what was done before the day of the change in Almaty", () => {
    expect(lookAfterChange(CHANGED, [inventory("2026-08-14T18:59:59Z"), proposal("2026-07-02T06:00:00Z")])).toBeNull();
    expect(lookAfterChange(CHANGED, [inventory("2026-08-14T18:59:59Z"), inventory("2026-08-14T19:00:00Z")])).toEqual(inventory("2026-08-14T19:00:00Z"));
    expect(lookAfterChange(CHANGED, [])).toBeNull();
  });
});
