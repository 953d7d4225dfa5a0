import { describe, expect, it } from "@jest/globals";
import { callFingerprint, callId, isIdempotencyKey, LONGEST_KEY, type IdempotentCall } from "./idempotent-call";

const CALL: IdempotentCall = { operation: "change", caller: "a", key: "k", payload: { x: 1, y: [2] } };

describe("a call that may be sent again", () => {
  it("is known by its caller and key alone", () => {
    expect(callId({ ...CALL, operation: "other", payload: null })).toBe(callId(CALL));
    expect(new Set([CALL, { ...CALL, caller: "b" }, { ...CALL, key: "l" }, { ...CALL, caller: "ak", key: "" }].map(callId)).size).toBe(4);
  });

  it("asks for the same where operation and payload are equal, whatever the order of the members", () => {
    expect(callFingerprint({ ...CALL, payload: { y: [2], x: 1 } })).toBe(callFingerprint(CALL));
    expect(new Set([CALL, { ...CALL, operation: "other" }, { ...CALL, payload: { x: 1, y: [3] } }].map(callFingerprint)).size).toBe(3);
  });

  it(`has a key of 1 to ${LONGEST_KEY} characters that is not blank`, () => {
    expect(["k", "k".repeat(LONGEST_KEY)].every(isIdempotencyKey)).toBe(true);
    expect(["", "  ", "k".repeat(LONGEST_KEY + 1)].some(isIdempotencyKey)).toBe(false);
  });
});
