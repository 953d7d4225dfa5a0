import { createPublicKey, verify } from "node:crypto";
import { describe, expect, it } from "@jest/globals";
import { Webhook } from "standardwebhooks";
import { newSigningKey, verificationOf, type NewSigningKey } from "../signing/new-signing-key";
import { keyBytes, seedOf } from "./signing-key";
import { signingKeys, webhookSignature } from "./signature";

const BODY = '{"name":"Тууды тіркеу, мәні — «қызмет»"}';
const now = (): number => Math.floor(Date.now() / 1_000);

/** A receiver that verifies by the independent library. */
function taken(secret: string, id: string, timestamp: number, signature: string, body = BODY): unknown {
  return new Webhook(secret).verify(body, { "webhook-id": id, "webhook-timestamp": String(timestamp), "webhook-signature": signature });
}

/** A receiver of Ed25519, with nothing but what the partner was shown. */
function takenByPublicKey(publicKey: string, content: string, header: string): boolean {
  const point = keyBytes(publicKey, "whpk_");
  const key = createPublicKey({ key: { kty: "OKP", crv: "Ed25519", x: point.toString("base64url") }, format: "jwk" });
  return header.split(" ").some((part) => {
    const [version, signature = ""] = part.split(",");
    return version === "v1a" && verify(null, Buffer.from(content), key, Buffer.from(signature, "base64"));
  });
}

describe("a signature by HMAC-SHA256", () => {
  it("is the one of the standard's own example", () => {
    const signed = { id: "msg_p5jXN8AQM9LWM0D4loKWxJek", timestamp: 1_614_265_330, body: '{"test": 2432232314}' };
    expect(webhookSignature([{ kind: "HMAC", secret: "whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw" }], signed)).toBe("v1,g0hM9SsE+OTPJTGt/tmIKtSyZlE3uFJELVlNIOLJ1OE=");
  });

  it("is taken by the independent library, and not for another id, moment or body", () => {
    const key = newSigningKey("HMAC");
    const timestamp = now();
    const header = webhookSignature([key], { id: "register-42", timestamp, body: BODY });
    expect(taken(verificationOf(key), "register-42", timestamp, header)).toEqual(JSON.parse(BODY));
    expect(() => taken(verificationOf(key), "register-43", timestamp, header)).toThrow(/signature/);
    expect(() => taken(verificationOf(key), "register-42", timestamp - 1, header)).toThrow(/signature/);
    expect(() => taken(verificationOf(key), "register-42", timestamp, header, `${BODY} `)).toThrow(/signature/);
  });
});

describe("a signature by Ed25519", () => {
  it("is the one of RFC 8032's key, and is verified by the public key alone", () => {
    const seed = Buffer.from("9d61b19deffd5a60ba844af492ec2cc44449c5697b326919703bac031cae7f60", "hex");
    const publicKey = `whpk_${Buffer.from("d75a980182b10ab7d54bfed3c964073a0ee172f3daa62325af021a68f707511a", "hex").toString("base64")}`;
    const header = webhookSignature([{ kind: "ED25519", secret: `whsk_${seed.toString("base64")}` }], { id: "register-1", timestamp: 7, body: BODY });
    expect(header).toMatch(/^v1a,[A-Za-z0-9+/]{86}==$/);
    expect(takenByPublicKey(publicKey, `register-1.7.${BODY}`, header)).toBe(true);
    expect(takenByPublicKey(publicKey, `register-2.7.${BODY}`, header)).toBe(false);
  });

  it("is made by new keys as they are shown to the partner", () => {
    const key = newSigningKey("ED25519");
    expect(key.secret).toMatch(/^whsk_/);
    expect(verificationOf(key)).toMatch(/^whpk_/);
    expect(seedOf(key.secret)).toHaveLength(32);
    expect(takenByPublicKey(verificationOf(key), `register-1.7.${BODY}`, webhookSignature([key], { id: "register-1", timestamp: 7, body: BODY }))).toBe(true);
  });
});

describe("while keys are replaced", () => {
  const kept = (key: NewSigningKey, turn: number, endsAt: string | null) => ({ ...key, turn, endsAt });
  const [oldest, old, fresh] = [kept(newSigningKey("HMAC"), 1, "2026-11-01T00:00:00.000000Z"), kept(newSigningKey("HMAC"), 2, "2026-11-29T00:00:00.000000Z"), kept(newSigningKey("ED25519"), 3, null)];

  it("every key that has not ended signs, the newest first", () => {
    expect(signingKeys([oldest, old, fresh], "2026-11-28T00:00:00.000000Z").map(({ turn }) => turn)).toEqual([3, 2]);
    expect(signingKeys([oldest, old, fresh], "2026-11-29T00:00:00.000000Z").map(({ turn }) => turn)).toEqual([3]);
  });

  it("a receiver is content with the old key and with the new one", () => {
    const timestamp = now();
    const header = webhookSignature([fresh, old], { id: "register-9", timestamp, body: BODY });
    expect(header.split(" ").map((part) => part.split(",")[0])).toEqual(["v1a", "v1"]);
    expect(taken(verificationOf(old), "register-9", timestamp, header)).toEqual(JSON.parse(BODY));
    expect(takenByPublicKey(verificationOf(fresh), `register-9.${timestamp}.${BODY}`, header)).toBe(true);
    expect(() => taken(verificationOf(oldest), "register-9", timestamp, header)).toThrow(/signature/);
  });
});

describe("a key", () => {
  const secret = (bytes: number): string => `whsec_${Buffer.alloc(bytes, 1).toString("base64")}`;

  it("of HMAC has 24 to 64 bytes", () => {
    expect([24, 64].map((bytes) => keyBytes(secret(bytes), "whsec_").length)).toEqual([24, 64]);
    for (const bytes of [0, 23, 65]) expect(() => keyBytes(secret(bytes), "whsec_")).toThrow(/bytes/);
  });

  it("is refused under another prefix or when it is no base64", () => {
    expect(() => keyBytes(secret(32), "whsk_")).toThrow(/whsk_/);
    expect(() => keyBytes("whsec_not base64 at all, but long enough", "whsec_")).toThrow(/base64/);
    expect(() => keyBytes(`whpk_${Buffer.alloc(31).toString("base64")}`, "whpk_")).toThrow(/32 bytes/);
  });
});
