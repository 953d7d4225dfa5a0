import { describe, expect, it } from "@jest/globals";
import { createNonceMemory } from "./nonce-memory";
import { CALL_HEADERS, CALL_SKEW_MS, signCall, verifyCall, type SignedParts } from "./signed-call";
import { subgraphViewer, type Viewer } from "./viewer";

const NOW = Date.UTC(2026, 10, 22);
const PARTS: SignedParts = { method: "POST", path: "/graphql", body: '{"query":"{ a }"}' };
const VIEWER: Viewer = { subject: "Айгүл", roles: ["REGISTRAR"], body: "provider:1", expiresAt: 2_000_000_000 };
const signed = (nonce = "n1") => signCall(PARTS, VIEWER, "secret", NOW, nonce);
const verify = (headers: Record<string, string>, parts: SignedParts = PARTS, now = NOW, secrets = ["secret"], nonces = createNonceMemory()) =>
  verifyCall(parts, headers, secrets, now, nonces);

describe("a signed call", () => {
  it("is accepted with the claims of its caller", () => {
    expect(verify(signed())).toEqual({ accepted: true, viewer: VIEWER });
  });

  it("is accepted of a subgraph in its own name", () => {
    const viewer = subgraphViewer("workflow");
    expect(verify(signCall(PARTS, viewer, "secret", NOW, "n4"))).toEqual({ accepted: true, viewer });
  });

  it.each([
    ["body", { ...PARTS, body: '{"query":"{ b }"}' }],
    ["method", { ...PARTS, method: "GET" }],
    ["path", { ...PARTS, path: "/graphql?x=1" }],
  ])("is refused when its %s was altered", (_, parts) => {
    expect(verify(signed(), parts)).toEqual({ accepted: false, why: "wrong signature" });
  });

  it.each([
    [CALL_HEADERS.viewer, Buffer.from(JSON.stringify({ ...VIEWER, roles: ["ADMIN"] })).toString("base64url")],
    [CALL_HEADERS.time, String(NOW + 1)],
    [CALL_HEADERS.nonce, "n2"],
    [CALL_HEADERS.signature, "AAAA"],
  ])("is refused when its header %s was altered", (name, value) => {
    expect(verify({ ...signed(), [name]: value })).toEqual({ accepted: false, why: "wrong signature" });
  });

  it.each(Object.values(CALL_HEADERS))("is refused without its header %s", (name) => {
    const headers = signed();
    delete headers[name];
    expect(verify(headers)).toEqual({ accepted: false, why: "unsigned" });
  });

  it("is refused when it is older or newer than the skew allows", () => {
    expect(verify(signed(), PARTS, NOW + CALL_SKEW_MS)).toMatchObject({ accepted: true });
    expect(verify(signed(), PARTS, NOW + CALL_SKEW_MS + 1)).toEqual({ accepted: false, why: "out of time" });
    expect(verify(signed(), PARTS, NOW - CALL_SKEW_MS - 1)).toEqual({ accepted: false, why: "out of time" });
  });

  it("is refused the second time", () => {
    const nonces = createNonceMemory();
    expect(verify(signed(), PARTS, NOW, ["secret"], nonces)).toMatchObject({ accepted: true });
    expect(verify(signed(), PARTS, NOW + 10, ["secret"], nonces)).toEqual({ accepted: false, why: "replayed" });
    expect(verify(signed("n2"), PARTS, NOW, ["secret"], nonces)).toMatchObject({ accepted: true });
  });

  it("is accepted under either of two secrets, and under no other", () => {
    expect(verify(signed(), PARTS, NOW, ["new", "secret"])).toMatchObject({ accepted: true });
    expect(verify(signed(), PARTS, NOW, ["new"])).toEqual({ accepted: false, why: "wrong signature" });
    expect(verify(signed(), PARTS, NOW, [])).toEqual({ accepted: false, why: "wrong signature" });
  });

  it("is refused when its claims are not those of a viewer", () => {
    const headers = signCall(PARTS, { subject: 1 } as unknown as Viewer, "secret", NOW, "n3");
    expect(verify(headers)).toEqual({ accepted: false, why: "wrong claims" });
  });
});

describe("the memory of nonces", () => {
  it("forgets a nonce only when a call that carries it would be out of time", () => {
    const nonces = createNonceMemory();
    expect(nonces.remember("a", 100, 0)).toBe(true);
    expect(nonces.remember("a", 200, 100)).toBe(false);
    expect(nonces.remember("a", 300, 101)).toBe(true);
  });

  it("lets nothing in while it is full of nonces that still count", () => {
    const nonces = createNonceMemory(2);
    expect([nonces.remember("a", 100, 0), nonces.remember("b", 100, 0), nonces.remember("c", 100, 0)]).toEqual([true, true, false]);
    expect(nonces.remember("c", 300, 101)).toBe(true);
  });
});
