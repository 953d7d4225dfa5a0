import { describe, expect, it } from "@jest/globals";
import fc from "fast-check";
import { formatCursor, parseCursor } from "./cursor";

const key = fc.array(fc.oneof(fc.string(), fc.maxSafeInteger()), { minLength: 1, maxLength: 4 }).map((parts) => parts.map((part) => (part === 0 ? 0 : part)));

describe("a cursor", () => {
  it("gives back the key of its row", () => {
    fc.assert(fc.property(fc.string(), key, (list, parts) => expect(parseCursor(list, parts.length, formatCursor(list, parts))).toEqual(parts)));
  });

  it("is none of another list or of a key of another length", () => {
    fc.assert(
      fc.property(fc.string(), fc.string(), key, (list, other, parts) => {
        fc.pre(list !== other);
        expect(parseCursor(other, parts.length, formatCursor(list, parts))).toBeNull();
        expect(parseCursor(list, parts.length + 1, formatCursor(list, parts))).toBeNull();
      }),
    );
  });

  it("is not read from a text that nothing wrote", () => {
    fc.assert(fc.property(fc.string(), (text) => expect(parseCursor("list", 1, text)).toBeNull()));
    const padded = `${formatCursor("list", ["a"])}=`;
    expect(parseCursor("list", 1, padded)).toBeNull();
    expect(parseCursor("list", 1, Buffer.from('["list",1.5]').toString("base64url"))).toBeNull();
    expect(parseCursor("list", 1, Buffer.from('["list",null]').toString("base64url"))).toBeNull();
  });

  it("holds only characters that stand in a URL as they are", () => {
    fc.assert(fc.property(fc.string(), key, (list, parts) => expect(formatCursor(list, parts)).toMatch(/^[A-Za-z0-9_-]+$/)));
  });
});
