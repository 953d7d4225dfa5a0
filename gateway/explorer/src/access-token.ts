const storageKey = "tizilim:token";

/** The token of this browser tab, without the word Bearer; empty when none is set. */
export function accessToken(): string {
  return sessionStorage.getItem(storageKey) ?? "";
}

/** Session storage only: a token must not outlive the tab. */
export function keepAccessToken(token: string): void {
  const bare = token.trim().replace(/^Bearer\s+/i, "");
  if (bare === "") sessionStorage.removeItem(storageKey);
  else sessionStorage.setItem(storageKey, bare);
}
