import { createHash, createHmac, timingSafeEqual } from "node:crypto";
import { z } from "zod";
import type { NonceMemory } from "./nonce-memory";
import { ROLES, SUBGRAPH_ROLE, type Viewer } from "./viewer";

/** Longest distance between the sender's clock and ours, both ways. */
export const CALL_SKEW_MS = 30_000;

/** What a signature covers: altered in any part, the call is refused. */
export interface SignedParts {
  readonly method: string;
  /** With its query string. */
  readonly path: string;
  readonly body: string | Buffer;
}

export const CALL_HEADERS = {
  time: "x-call-time",
  nonce: "x-call-nonce",
  viewer: "x-call-viewer",
  signature: "x-call-signature",
} as const;

/** Headers that prove the call to a subgraph that has the same secret. `now`: epoch milliseconds; `nonce`: never used before. */
export function signCall(parts: SignedParts, viewer: Viewer, secret: string, now: number, nonce: string): Record<string, string> {
  const claims = Buffer.from(JSON.stringify(viewer), "utf8").toString("base64url");
  const time = String(now);
  return {
    [CALL_HEADERS.time]: time,
    [CALL_HEADERS.nonce]: nonce,
    [CALL_HEADERS.viewer]: claims,
    [CALL_HEADERS.signature]: signature(parts, claims, time, nonce, secret).toString("base64url"),
  };
}

export type CallRefusal = "unsigned" | "wrong signature" | "out of time" | "replayed" | "wrong claims";
export type VerifiedCall = { readonly accepted: true; readonly viewer: Viewer } | { readonly accepted: false; readonly why: CallRefusal };

/** `secrets`: the valid ones, two while they are being changed over. `headers` have lower-case names. */
export function verifyCall(
  parts: SignedParts,
  headers: Readonly<Record<string, string | string[] | undefined>>,
  secrets: ReadonlyArray<string>,
  now: number,
  nonces: NonceMemory,
): VerifiedCall {
  const [time, nonce, claims, given] = [CALL_HEADERS.time, CALL_HEADERS.nonce, CALL_HEADERS.viewer, CALL_HEADERS.signature].map((name) => headers[name]);
  if (typeof time !== "string" || typeof nonce !== "string" || typeof claims !== "string" || typeof given !== "string" || nonce === "") {
    return { accepted: false, why: "unsigned" };
  }
  const presented = Buffer.from(given, "base64url");
  const known = secrets.some((secret) => sameBytes(presented, signature(parts, claims, time, nonce, secret)));
  if (!known) return { accepted: false, why: "wrong signature" };
  const distance = Math.abs(now - Number(time));
  if (!(distance <= CALL_SKEW_MS)) return { accepted: false, why: "out of time" };
  if (!nonces.remember(nonce, Number(time) + CALL_SKEW_MS, now)) return { accepted: false, why: "replayed" };
  const viewer = readViewer(claims);
  return viewer === null ? { accepted: false, why: "wrong claims" } : { accepted: true, viewer };
}

function signature(parts: SignedParts, claims: string, time: string, nonce: string, secret: string): Buffer {
  const body = createHash("sha256").update(parts.body).digest("hex");
  return createHmac("sha256", secret).update([parts.method.toUpperCase(), parts.path, body, time, nonce, claims].join("\n")).digest();
}

function sameBytes(one: Buffer, other: Buffer): boolean {
  return one.length === other.length && timingSafeEqual(one, other);
}

const viewerClaims = z.object({
  subject: z.string().nullable(),
  roles: z.array(z.enum([...ROLES, SUBGRAPH_ROLE])),
  body: z.string().nullable(),
  expiresAt: z.number().nullable(),
});

function readViewer(claims: string): Viewer | null {
  try {
    return viewerClaims.parse(JSON.parse(Buffer.from(claims, "base64url").toString("utf8")));
  } catch {
    return null;
  }
}
