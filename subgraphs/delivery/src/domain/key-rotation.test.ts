import { describe, expect, it } from "@jest/globals";
import { endOfOldKeys, firstKey, keyToMake, type TurnedKey } from "./key-rotation";

const key = (turn: number, kind: TurnedKey["kind"]): TurnedKey => ({ turn, kind, endsAt: null });

describe("the keys of an endpoint", () => {
  it("begin with Ed25519, of which the partner holds no secret", () => {
    expect([firstKey({ signing: null, rotateKey: false }), firstKey({ signing: "HMAC", rotateKey: false })]).toEqual(["ED25519", "HMAC"]);
  });

  it.each([
    [null, false, null],
    ["HMAC", false, null],
    ["ED25519", false, "ED25519"],
    [null, true, "HMAC"],
    ["HMAC", true, "HMAC"],
    ["ED25519", true, "ED25519"],
  ] as const)("where HMAC signs, %s with rotateKey %s makes %s", (signing, rotateKey, made) => {
    expect(keyToMake([key(2, "HMAC"), key(1, "ED25519")], { signing, rotateKey })).toBe(made);
  });

  it("are made anew where none signs any more", () => {
    expect(keyToMake([], { signing: null, rotateKey: false })).toBe("ED25519");
  });

  it("sign on for 24 hours beside a new one", () => {
    expect(endOfOldKeys(new Date("2026-11-28T06:00:00Z"))).toBe("2026-11-29T06:00:00.000000Z");
  });
});
