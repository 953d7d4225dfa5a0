import { describe, expect, it } from "@jest/globals";
import { derivedId, type ActMarks } from "./derived-id";

const marks = (kind: ActMarks["kind"], number: string | null, date: string | null, registrationNumber: string | null = null): ActMarks => ({ kind, number, date, registrationNumber });

describe("identifier by the marks of an act", () => {
  it.each<[ActMarks, string | null]>([
    [marks("ORDER", "267", "2020-03-30", "20192"), "V2000020192"],
    [marks("ORDER", "39/НҚ", "2020-01-31", "19982"), "V2000019982"],
    [marks("ORDER", "69", "2014-11-03", "9947"), "V1400009947"],
    [marks("LAW", "88-V", "2013-04-15"), "Z1300000088"],
    [marks("LAW", "254-VIII", "2026-01-09"), "Z2600000254"],
    [marks("LAW", "267", "2001-12-13"), "Z010000267_"],
    [marks("CODE", "212", "2007-01-09"), "K070000212_"],
    [marks("CODE", "350-VI", "2020-06-29"), "K2000000350"],
    [marks("GOVERNMENT_RESOLUTION", "1241", "2012-09-25"), "P1200001241"],
    [marks("LOCAL_ACT", "153", "2014-05-19", "3955"), null],
    [marks("ORDER", "528/НҚ", "2025-10-22"), null],
    [marks("LAW", "88-V", null), null],
    [marks("OTHER", "33", "2023-10-06", "30000"), null],
  ])("%j is %s", (given, id) => expect(derivedId(given)).toBe(id));
});
