import type { Viewer } from "../identity/viewer";

/** The longest time that a timer takes. */
const LONGEST_MS = 2 ** 31 - 1;

export interface TokenLapse {
  /** Aborted when the token no longer counts. */
  readonly signal: AbortSignal;
  isOver(): boolean;
  /** No more is waited for. */
  end(): void;
}

/** When a viewer's token ends, for what outlives the request that it was checked for; an anonymous viewer's never does. */
export function tokenLapse({ expiresAt }: Pick<Viewer, "expiresAt">, now: () => number = Date.now): TokenLapse {
  const lapse = new AbortController();
  const left = (): number => (expiresAt === null ? Infinity : expiresAt * 1_000 - now());
  let timer: NodeJS.Timeout | null = null;
  const wait = (): void => {
    if (left() <= 0) return lapse.abort();
    if (expiresAt !== null) timer = setTimeout(wait, Math.min(left(), LONGEST_MS)).unref();
  };
  wait();
  return {
    signal: lapse.signal,
    isOver: () => left() <= 0,
    end: () => {
      if (timer !== null) clearTimeout(timer);
    },
  };
}
