import { describe, expect, it } from "@jest/globals";
import { isAccepted } from "../decision";
import { notAhead, recordDuty, type RecordedDuty } from "./record-duty";

const NOW = new Date("2026-10-02T06:00:00Z");
const DUTY: RecordedDuty = { provision: "LAW/23 (2)", arisesOn: "2026-08-06", metAt: null };
const told = (at: string, duty: Partial<RecordedDuty> = {}) => {
  const decision = recordDuty({ ...DUTY, ...duty }, new Date(at), NOW);
  return isAccepted(decision) ? [] : decision.refused.map(({ code, field, provision }) => `${code} ${field ?? "-"} ${provision ?? "-"}`);
};

describe("the record that a duty was met outside the register", () => {
  it("is of a moment that has come, up to now", () => {
    expect([told("2026-10-02T06:00:00Z"), told("2026-10-02T06:00:00.001Z")]).toEqual([[], ["IN_FUTURE at LAW/23 (2)"]]);
    expect(notAhead(NOW, NOW, "LAW/15 (4)")).toEqual([]);
  });

  it("is of no day before the duty arose, by the day in Almaty", () => {
    expect([told("2026-08-05T19:00:00Z"), told("2026-08-05T18:59:59Z")]).toEqual([[], ["BEFORE_DUTY at LAW/23 (2)"]]);
  });

  it("stands once it is made: what was told first is not told anew, though it be the same", () => {
    const metAt = new Date("2026-08-07T00:00:00Z");
    expect(told("2026-08-07T00:00:00Z", { metAt })).toEqual(["ALREADY_RECORDED obligation LAW/23 (2)"]);
    expect(told("2026-08-01T00:00:00Z", { metAt })).toEqual(["BEFORE_DUTY at LAW/23 (2)", "ALREADY_RECORDED obligation LAW/23 (2)"]);
  });

  it("is refused by the provision of its own duty, in both languages, and tells the moment that was accepted", () => {
    expect(told("2026-11-01T00:00:00Z", { provision: "LAW/10, 9-1)" })).toEqual(["IN_FUTURE at LAW/10, 9-1)"]);
    const refused = recordDuty({ ...DUTY, arisesOn: "2026-12-01", metAt: NOW }, new Date("2026-11-01T00:00:00Z"), NOW);
    expect(isAccepted(refused) ? [] : refused.refused.map(({ message }) => [message.kk, message.ru].every((text) => (text ?? "").length > 5))).toEqual([true, true, true]);
    const at = new Date("2026-08-07T00:00:00Z");
    expect(recordDuty(DUTY, at, NOW)).toEqual({ accepted: [{ what: "DUTY_RECORDED", at }] });
  });
});
