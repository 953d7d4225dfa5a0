import { useCallback, useEffect } from "react";
import { goToVerdictOf } from "./marks/go-to";
import { stepToMark } from "./marks/mark-walk";
import { useSpeech } from "./words/speech";

interface MarkKeys {
  /** WCAG 2.1.4: keys of a single letter can be turned off. */
  readonly letterKeys: boolean;
  /** Whether marks may still come. */
  readonly waiting: boolean;
  readonly onSaid: (said: string) => void;
}

/** Leads through the marks by keys. Letters go by their place on the keyboard, so that they work in each layout. */
export function useMarkKeys({ letterKeys, waiting, onSaid }: MarkKeys): (step: 1 | -1) => void {
  const { words } = useSpeech();
  const walk = useCallback(
    (step: 1 | -1) => {
      const reached = stepToMark(step);
      onSaid(reached === null ? (waiting ? words.loading : words.noMarks) : `${words.markOf(reached.place, reached.of)}. ${reached.element.title}`);
    },
    [onSaid, waiting, words],
  );
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      const target = event.target as HTMLElement;
      if (event.ctrlKey || event.metaKey || event.altKey || isField(target)) return;
      const step = stepOf(event.code, letterKeys, target.dataset["begins"] !== undefined);
      if (step !== null) walk(step);
      else if (event.code !== "Escape" || !goToVerdictOf(target)) return;
      event.preventDefault();
    };
    document.addEventListener("keydown", onKey);
    return () => document.removeEventListener("keydown", onKey);
  }, [letterKeys, walk]);
  return walk;
}

function stepOf(code: string, letterKeys: boolean, onMark: boolean): 1 | -1 | null {
  if ((letterKeys && code === "KeyN") || (onMark && code === "ArrowRight")) return 1;
  return (letterKeys && code === "KeyP") || (onMark && code === "ArrowLeft") ? -1 : null;
}

function isField({ tagName, isContentEditable }: HTMLElement): boolean {
  return isContentEditable || (tagName === "INPUT" && document.activeElement?.getAttribute("type") !== "checkbox") || tagName === "TEXTAREA" || tagName === "SELECT";
}
