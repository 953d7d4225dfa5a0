import { describe, expect, it } from "@jest/globals";
import { byteRange } from "./byte-range";

describe("a range of bytes", () => {
  it("is read as RFC 9110 says", () => {
    expect(byteRange("bytes=0-9", 100)).toEqual({ from: 0, to: 9 });
    expect(byteRange("bytes=90-", 100)).toEqual({ from: 90, to: 99 });
    expect(byteRange("bytes=90-200", 100)).toEqual({ from: 90, to: 99 });
    expect(byteRange("bytes=-10", 100)).toEqual({ from: 90, to: 99 });
    expect(byteRange("bytes=-1000", 100)).toEqual({ from: 0, to: 99 });
  });

  it("begins within the file", () => {
    for (const header of ["bytes=100-", "bytes=100-200", "bytes=-0"]) expect([header, byteRange(header, 100)]).toEqual([header, "unsatisfiable"]);
  });

  it("is none where several, another unit or nothing right is asked for", () => {
    for (const header of [undefined, "", "bytes=", "bytes=-", "bytes=5-4", "bytes=0-1,3-4", "lines=0-1", "bytes=a-b"]) expect([header, byteRange(header, 100)]).toEqual([header, null]);
  });
});
