/** The tokens of this browser tab, and the one that goes with requests: empty when none does. */
export interface TokenRing {
  readonly tokens: readonly string[];
  readonly chosen: string;
}

const storageKey = "tizilim:tokens";
const listeners = new Set<() => void>();
let ring: TokenRing = kept();

export function tokenRing(): TokenRing {
  return ring;
}

export function onTokenRing(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

/** The first of the added is chosen. */
export function addTokens(added: readonly string[]): void {
  keep({ tokens: [...new Set([...ring.tokens, ...added])], chosen: added[0] ?? ring.chosen });
}

export function chooseToken(chosen: string): void {
  keep({ ...ring, chosen });
}

export function dropChosenToken(): void {
  keep({ tokens: ring.tokens.filter((token) => token !== ring.chosen), chosen: "" });
}

/** Session storage only: a token must not outlive the tab. */
function keep(next: TokenRing): void {
  ring = next;
  if (ring.tokens.length === 0) sessionStorage.removeItem(storageKey);
  else sessionStorage.setItem(storageKey, JSON.stringify(ring));
  for (const listener of listeners) listener();
}

function kept(): TokenRing {
  return JSON.parse(sessionStorage.getItem(storageKey) ?? '{"tokens":[],"chosen":""}') as TokenRing;
}
