import { createHash } from "node:crypto";
import { jwtVerify, type JWTVerifyGetKey, type JWTPayload } from "jose";
import { LRUCache } from "lru-cache";
import { ANONYMOUS, type Viewer } from "@tizilim/common/identity/viewer";
import { tokenRefusal, TokenRefused } from "./token-refused";
import { viewerOf } from "./viewer-of";

/** Algorithms a token may be signed with; nothing symmetric, never `none`. */
export const TOKEN_ALGORITHMS = ["EdDSA", "ES256", "RS256"];

export interface TokenTerms {
  readonly issuer: string;
  readonly audience: string;
  readonly keys: JWTVerifyGetKey;
  readonly now?: () => number;
}

/** The viewer that an Authorization header names. Rejects with TokenRefused. */
export type Authenticate = (authorization: string | undefined) => Promise<Viewer>;

/** A token found good is not checked again for this long, milliseconds; a key taken back counts after it. */
const REMEMBERED_MS = 60_000;
const MOST_REMEMBERED = 5_000;
const LONGEST_TOKEN = 8_192;

/** `terms` null: no issuer is known here, every reader is anonymous and every token refused. */
export function createAuthenticate(terms: TokenTerms | null): Authenticate {
  const now = terms?.now ?? Date.now;
  const known = new LRUCache<string, { viewer: Viewer; until: number }>({ max: MOST_REMEMBERED });
  return async (authorization) => {
    if (authorization === undefined || authorization === "") return ANONYMOUS;
    const token = /^Bearer ([^\s]+)$/i.exec(authorization)?.[1];
    if (token === undefined || token.length > LONGEST_TOKEN) throw new TokenRefused("malformed");
    if (terms === null) throw new TokenRefused("no-issuer");
    const key = createHash("sha256").update(token).digest("base64");
    const remembered = known.get(key);
    if (remembered !== undefined && now() < remembered.until) return remembered.viewer;
    const payload = await verified(token, terms, now());
    const viewer = viewerOf(payload);
    const expiry = (payload.exp ?? 0) * 1_000;
    known.set(key, { viewer, until: Math.min(expiry, now() + REMEMBERED_MS) });
    return viewer;
  };
}

async function verified(token: string, terms: TokenTerms, now: number): Promise<JWTPayload> {
  try {
    const { payload } = await jwtVerify(token, terms.keys, {
      algorithms: TOKEN_ALGORITHMS,
      issuer: terms.issuer,
      audience: terms.audience,
      requiredClaims: ["exp", "sub"],
      currentDate: new Date(now),
    });
    return payload;
  } catch (error) {
    throw tokenRefusal(error);
  }
}
