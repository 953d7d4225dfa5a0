import { useCallback, useEffect, useRef } from "react";
import { goToAnchor } from "./marks/go-to";
import { useSpeech } from "./words/speech";

/** Leads to the place that the address names, when the text stands and whenever the address changes. */
export function useDeepLink(onSaid: (said: string) => void): () => void {
  const { words } = useSpeech();
  const spoken = useRef(words);
  useEffect(() => {
    spoken.current = words;
  }, [words]);
  const follow = useCallback(() => {
    const anchor = anchorOf(location.hash);
    if (anchor === "" || anchor.startsWith("page-")) return;
    const shown = goToAnchor(anchor);
    onSaid(shown === anchor ? "" : spoken.current.noSuchPlace(anchor, shown ?? ""));
  }, [onSaid]);
  useEffect(() => {
    window.addEventListener("hashchange", follow);
    return () => window.removeEventListener("hashchange", follow);
  }, [follow]);
  return follow;
}

function anchorOf(hash: string): string {
  try {
    return decodeURIComponent(hash.slice(1));
  } catch {
    return hash.slice(1);
  }
}
