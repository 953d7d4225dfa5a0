import { describe, expect, it } from "@jest/globals";
import { NOW } from "./as-of";
import { formatFieldReference, parseFieldReference } from "./field-reference";

const THEN = { inForceOn: "2026-01-01", knownOn: "2026-02-01T00:00:00.000000Z" };

describe("the key of a field of a view", () => {
  it.each([NOW, THEN, { ...THEN, inForceOn: null }, { ...THEN, knownOn: null }])("gives the subject, the moment and the field back: %j", (asOf) => {
    expect(parseFieldReference(formatFieldReference({ id: "00101001", asOf, field: "fee" }))).toEqual({ id: "00101001", asOf, field: "fee" });
  });

  it.each(["", "00101001", "00101001#", "#fee", "00101001#fee#", "00101001@2026-01-01#fee", "00101001@2026-13-01,-#fee"])("is none where it is not written so: %s", (text) => {
    expect(parseFieldReference(text)).toBeNull();
  });
});
