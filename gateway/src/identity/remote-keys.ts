import { createRemoteJWKSet, type JWTVerifyGetKey } from "jose";

/** Least time between two fetches of the keys: a storm of unknown key ids costs one. */
const COOLDOWN_MS = 30_000;
const CACHE_MS = 10 * 60_000;
const TIMEOUT_MS = 3_000;

/** The issuer's keys by URL, kept while they are fresh. */
export function remoteKeys(url: string): JWTVerifyGetKey {
  return createRemoteJWKSet(new URL(url), { cooldownDuration: COOLDOWN_MS, cacheMaxAge: CACHE_MS, timeoutDuration: TIMEOUT_MS });
}
