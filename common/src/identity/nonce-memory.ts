/** Which nonces were used already, for as long as a call that carries one could still be in time. */
export interface NonceMemory {
  /** False when the nonce was used, or when there is no room to remember it: a call that cannot be remembered is not let in. */
  remember(nonce: string, until: number, now: number): boolean;
}

/** `capacity`: nonces kept at once. Old ones are dropped as time passes, never to make room. */
export function createNonceMemory(capacity = 200_000): NonceMemory {
  const expiries = new Map<string, number>();
  const dropExpired = (now: number): void => {
    for (const [nonce, until] of expiries) {
      if (until >= now) break;
      expiries.delete(nonce);
    }
  };
  return {
    remember: (nonce, until, now) => {
      dropExpired(now);
      const known = expiries.get(nonce);
      if (known !== undefined && known >= now) return false;
      if (expiries.size >= capacity) {
        for (const [kept, end] of expiries) if (end < now) expiries.delete(kept);
        if (expiries.size >= capacity) return false;
      }
      expiries.delete(nonce);
      expiries.set(nonce, until);
      return true;
    },
  };
}
