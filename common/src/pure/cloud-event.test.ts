import { describe, expect, it } from "@jest/globals";
import fc from "fast-check";
import { eventSequence, registerEvent } from "./cloud-event";

const number = fc.integer({ min: 1, max: Number.MAX_SAFE_INTEGER });

describe("the CloudEvent of an entry", () => {
  it("carries the attributes that CloudEvents 1.0 asks for, and the selection as data", () => {
    const entry = { number: 42, subject: "00101001", recordedAt: "2026-11-28T05:00:00.000Z" };
    expect(registerEvent(entry, { kind: "SERVICE_AMENDED" })).toEqual({
      specversion: "1.0",
      id: "register-42",
      source: "/register",
      type: "kz.tizilim.register.entry",
      time: "2026-11-28T05:00:00.000Z",
      subject: "00101001",
      sequence: "0000000000000042",
      datacontenttype: "application/json",
      data: { kind: "SERVICE_AMENDED" },
    });
  });

  it("has the same id whatever was selected", () => {
    fc.assert(
      fc.property(number, fc.jsonValue(), fc.jsonValue(), (n, one, other) => {
        const entry = { number: n, subject: "001", recordedAt: "2026-11-28T05:00:00.000Z" };
        expect(registerEvent(entry, one).id).toBe(registerEvent(entry, other).id);
      }),
    );
  });

  it("has a sequence that orders as text as its number does, up to the largest number", () => {
    fc.assert(
      fc.property(number, number, (one, other) => {
        expect(eventSequence(one) < eventSequence(other)).toBe(one < other);
        expect(eventSequence(one)).toMatch(/^[0-9]{16}$/);
      }),
    );
  });
});
