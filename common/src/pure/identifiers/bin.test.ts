import { describe, expect, it } from "@jest/globals";
import fc from "fast-check";
import { binCheckDigit, parseBin } from "./bin";

const eleven = fc.integer({ min: 0, max: 99_999_999_999 }).map((number) => String(number).padStart(11, "0"));

describe("BIN", () => {
  it("accepts the two real numbers that were seen", () => {
    expect(parseBin("160440007161")).toBe("160440007161");
    expect(parseBin(" 160940025485 ")).toBe("160940025485");
  });

  it.each(["", "16044000716", "1604400071611", "16044000716a", "160440007162", "１６０４４０００７１６１"])("refuses %j", (text) => {
    expect(parseBin(text)).toBeNull();
  });

  it("is valid with exactly its own check digit", () => {
    fc.assert(fc.property(eleven, (first) => {
      const valid = [..."0123456789"].filter((digit) => parseBin(first + digit) !== null);
      const digit = binCheckDigit(first);
      expect(valid).toEqual(digit === null ? [] : [String(digit)]);
    }));
  });
});
