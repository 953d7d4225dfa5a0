import { describe, expect, it } from "@jest/globals";
import fc from "fast-check";
import { readServiceAddress, type GivenQuery } from "./service-address";
import { viewAddress } from "./view-address";

const read = (file: string, query: GivenQuery = {}) => readServiceAddress(file, query);
const codes = (file: string, query: GivenQuery = {}): string[] => {
  const answer = read(file, query);
  return "problems" in answer ? answer.problems.map(({ code, field }) => `${code} ${field}`) : [];
};

describe("the address of a service", () => {
  it("is its code, with or without an ending that names the form", () => {
    expect(read("00101001")).toEqual({ address: { code: "00101001", form: null, asOf: { inForceOn: null, knownOn: null }, asOfText: null, language: null } });
    expect(read("00101001.jsonld")).toMatchObject({ address: { code: "00101001", form: "jsonld" } });
    expect(read("00101001.json", { lang: "ru" })).toMatchObject({ address: { form: "json", language: "ru" } });
  });

  it("takes a day, a day with a moment, a moment alone, and an empty value for now", () => {
    expect(read("00101001", { asOf: "2026-01-31" })).toMatchObject({ address: { asOf: { inForceOn: "2026-01-31", knownOn: null }, asOfText: "2026-01-31" } });
    expect(read("00101001", { asOf: "2026-01-31,2026-02-01T05:00:00+05:00" })).toMatchObject({
      address: { asOf: { inForceOn: "2026-01-31", knownOn: "2026-02-01T00:00:00.000000Z" }, asOfText: "2026-01-31,2026-02-01T00:00:00.000000Z" },
    });
    expect(read("00101001", { asOf: "-,2026-02-01T00:00:00Z" })).toMatchObject({ address: { asOf: { inForceOn: null } } });
    expect(read("00101001", { asOf: "" })).toMatchObject({ address: { asOfText: null } });
  });

  it.each(["0010100", "001010011", "0010100a", "", "../acts", "00101001.xml", "٠٠١٠١٠٠١"])("has no service at %j", (file) => {
    expect(codes(file)).toEqual(["CODE_INVALID code"]);
  });

  it.each(["2026-02-30", "2026-1-1", "-", "yesterday", "2026-01-01,", "2026-01-01,now", "2026-01-01,2026-02-01T00:00:00Z,x"])("refuses the moment %j", (asOf) => {
    expect(codes("00101001", { asOf })).toEqual(["PARAMETER_INVALID asOf"]);
  });

  it("tells every fault at once", () => {
    expect(codes("1", { asOf: "x", lang: "en", page: "2" })).toEqual(["PARAMETER_UNKNOWN page", "CODE_INVALID code", "PARAMETER_INVALID asOf", "PARAMETER_INVALID lang"]);
    expect(codes("00101001", { asOf: ["2026-01-01", "2026-01-02"] })).toEqual(["PARAMETER_INVALID asOf"]);
  });

  it("reads again what a view says of itself", () => {
    const day = fc.date({ min: new Date("1991-12-16"), max: new Date("2100-01-01"), noInvalidDate: true }).map((date) => date.toISOString().slice(0, 10));
    const moment = fc.date({ min: new Date("2000-01-01"), max: new Date("2100-01-01"), noInvalidDate: true }).map((date) => date.toISOString());
    fc.assert(fc.property(fc.option(day), fc.option(moment), (inForceOn, knownOn) => {
      const asOf = knownOn === null ? (inForceOn ?? "") : `${inForceOn ?? "-"},${knownOn}`;
      const first = read("00101001", { asOf });
      if ("problems" in first) throw new Error(JSON.stringify(first));
      const { searchParams } = new URL(viewAddress("00101001", { asOf: first.address.asOfText }), "http://x");
      expect(read("00101001", Object.fromEntries(searchParams))).toEqual(first);
    }));
  });
});
