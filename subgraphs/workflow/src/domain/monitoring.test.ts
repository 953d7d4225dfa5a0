import { describe, expect, it } from "@jest/globals";
import { registered } from "../../../../tests/support/proposal-fixture";
import { monitoringFindings, quartersSince, type MonitoredService } from "./monitoring";

const Q3 = { year: 2026, number: 3 } as const;
const found = (given: Partial<MonitoredService>, quarters = 2) =>
  monitoringFindings([{ service: registered(), confirmedIn: "2026-Q3", includedOn: "2013-05-15", actIsRepealed: false, actChangedOn: null, ...given }], Q3, quarters).map(({ code, field, service }) => `${service} ${code} ${field ?? "-"}`);

describe("monitoring", () => {
  it("finds nothing in a service that was confirmed and lacks nothing", () => {
    expect(found({})).toEqual([]);
  });

  it("finds services not confirmed for so many quarters, or never", () => {
    expect(quartersSince("2025-Q4", "2013-05-15", Q3)).toBe(3);
    expect(found({ confirmedIn: "2026-Q2" })).toEqual([]);
    expect(found({ confirmedIn: "2026-Q1" })).toEqual(["00101001 NOT_CONFIRMED -"]);
    expect(found({ confirmedIn: null }, 40)).toEqual(["00101001 NOT_CONFIRMED -"]);
  });

  it("asks nobody for a confirmation of a service that the register has not had for so many quarters", () => {
    expect(found({ confirmedIn: null, includedOn: "2026-09-30" }, 1)).toEqual([]);
    expect(found({ confirmedIn: null, includedOn: "2026-04-01" }, 2)).toEqual([]);
    expect(found({ confirmedIn: null, includedOn: "2026-04-01" }, 1)).toEqual(["00101001 NOT_CONFIRMED -"]);
    expect(found({ confirmedIn: null, includedOn: "2026-10-10" }, 1)).toEqual([]);
  });

  it("finds an act that changed or was repealed since", () => {
    expect(found({ actChangedOn: "2026-10-01" })).toEqual(["00101001 ACT_AMENDED governingAct"]);
    expect(found({ actIsRepealed: true, actChangedOn: "2026-10-01" })).toEqual(["00101001 ACT_REPEALED governingAct"]);
  });

  it("finds no change that a confirmation looked at since: one in the inventory of that quarter or of a later one", () => {
    expect(found({ actChangedOn: "2026-09-30", confirmedIn: "2026-Q3" })).toEqual([]);
    expect(found({ actChangedOn: "2026-07-01", confirmedIn: "2026-Q2" })).toEqual(["00101001 ACT_AMENDED governingAct"]);
    expect(found({ actChangedOn: "2026-07-01", confirmedIn: null }, 40)).toEqual(["00101001 NOT_CONFIRMED -", "00101001 ACT_AMENDED governingAct"]);
    expect(found({ actIsRepealed: true, actChangedOn: "2026-07-01" })).toEqual(["00101001 ACT_REPEALED governingAct"]);
  });

  it("asks for a confirmation where that is what is wanting, and for a proposal otherwise", () => {
    const fixes = monitoringFindings([{ service: registered("00101001", { fee: null }), confirmedIn: null, includedOn: "2013-05-15", actIsRepealed: false, actChangedOn: null }], Q3, 1).map(({ fix }) => fix.ru);
    expect(fixes).toEqual(["Попросите орган подтвердить услугу при инвентаризации.", "Запросите у органа предложение об изменении."]);  });

  it("finds a missing language and a missing detail, though a note on the recipient may be wanting", () => {
    const service = registered("00101001", { name: { kk: null, ru: "Справка" }, fee: null, forms: [], recipientNote: null });
    expect(found({ service })).toEqual(["00101001 LANGUAGE_MISSING name", "00101001 DETAIL_MISSING fee", "00101001 DETAIL_MISSING forms"]);
  });

  it("leaves excluded services in peace", () => {
    expect(found({ service: registered("00101001", { status: "EXCLUDED", fee: null }), confirmedIn: null })).toEqual([]);
  });
});
