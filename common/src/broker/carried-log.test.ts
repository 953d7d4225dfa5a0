import { describe, expect, it } from "@jest/globals";
import { tellsOf, type CarriedLine } from "./carried-log";

const line: CarriedLine = { number: 7, at: "2026-11-28T10:00:00.000000Z", kind: "SERVICE_AMENDED", subject: "00101001" };

describe("a message of a stream", () => {
  it("tells of the line that it was made of", () => {
    expect(tellsOf(line, JSON.stringify(line))).toBe(true);
  });

  it.each([
    ["another number", { ...line, number: 8 }],
    ["another moment", { ...line, at: "2026-11-28T10:00:00.000001Z" }],
    ["another subject", { ...line, subject: "00101002" }],
    ["no moment", { number: 7 }],
  ])("does not tell of it with %s", (_, other) => {
    expect(tellsOf(line, JSON.stringify(other))).toBe(false);
  });

  it.each(["", "7", "null", "[7]", "{", "\u0000"])("does not tell of it when it is %j", (text) => {
    expect(tellsOf(line, text)).toBe(false);
  });

  it("may have fields more or less, as another version writes them", () => {
    expect(tellsOf(line, JSON.stringify({ number: 7, at: line.at }))).toBe(true);
    expect(tellsOf(line, JSON.stringify({ ...line, cause: "ORDER" }))).toBe(true);
  });
});
