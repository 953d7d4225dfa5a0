import { useSyncExternalStore } from "react";
import { onTokenRing, tokenRing } from "./token-ring";
import type { TokenRing } from "./token-ring";

export function useTokenRing(): TokenRing {
  return useSyncExternalStore(onTokenRing, tokenRing);
}
