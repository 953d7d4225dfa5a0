import { describe, expect, it } from "@jest/globals";
import { parsedRecord } from "./parsed-record";

describe("a stored record", () => {
  const text = '{"name":{"kk":"Қызмет","ru":null},"forms":["PAPER"]}';

  it("says what its text says", () => {
    expect(parsedRecord(text)).toEqual({ name: { kk: "Қызмет", ru: null }, forms: ["PAPER"] });
  });

  it("says the same whether it comes as text or as bytes", () => {
    const bytes = Buffer.from(text, "utf8");
    expect(parsedRecord(bytes)).toEqual(parsedRecord(text));
    expect(parsedRecord(Uint8Array.from(bytes).buffer)).toBe(parsedRecord(bytes));
  });

  it("is parsed once for equal texts", () => {
    expect(parsedRecord(text)).toBe(parsedRecord(`${text.slice(0, 10)}${text.slice(10)}`));
  });

  it("cannot be changed by one reader for another, however deep", () => {
    const record = parsedRecord<{ forms: string[]; name: { kk: string | null } }>(text);
    expect(() => record.forms.push("PROACTIVE")).toThrow(TypeError);
    expect(() => {
      record.name.kk = null;
    }).toThrow(TypeError);
  });

  it("is refused where the text is no JSON, each time", () => {
    expect(() => parsedRecord("{")).toThrow(SyntaxError);
    expect(() => parsedRecord("{")).toThrow(SyntaxError);
  });
});
