import { startTransition, useCallback, useEffect, useState } from "react";
import type { KnownOfAct } from "./act-state";
import { loadAct, loadAnalysis, loadCitations } from "./load-act";

const NOTHING_YET: KnownOfAct = { act: { phase: "LOADING" }, analysis: { phase: "LOADING" }, citations: [] };

/** The text first, its marks when they come: long texts are laid out in steps, so that the page stays quick to the hand. */
export function useAct(id: string): { readonly known: KnownOfAct; readonly again: () => void } {
  const [known, setKnown] = useState(NOTHING_YET);
  const [round, setRound] = useState(0);
  const again = useCallback(() => setRound((before) => before + 1), []);
  useEffect(() => {
    let left = false;
    const learn = (part: Partial<KnownOfAct>) => {
      if (!left) startTransition(() => setKnown((before) => ({ ...before, ...part })));
    };
    setKnown(NOTHING_YET);
    void loadAct(id).then((act) => learn({ act }));
    void loadAnalysis(id).then((analysis) => learn({ analysis }));
    void loadCitations(id).then((citations) => learn({ citations }));
    return () => {
      left = true;
    };
  }, [id, round]);
  return { known, again };
}
