import type { ReactNode } from "react";
import type { Evidence } from "../answer/analysis-answer";
import { goToMark } from "../marks/go-to";
import { markId } from "../marks/mark";
import { useShowLanguage } from "../text/show-language";
import { useSpeech } from "../words/speech";

interface WordsButtonProps {
  readonly evidence: Evidence;
  readonly className?: string;
  readonly children: ReactNode;
}

/** Leads from a verdict to the words that it rests on. */
export function WordsButton({ evidence, className = "", children }: WordsButtonProps) {
  const { words } = useSpeech();
  const showLanguage = useShowLanguage();
  const lead = () => {
    showLanguage(evidence.language);
    goToMark(markId(evidence), evidence.anchor);
  };
  return (
    <button type="button" className={`words-button ${className}`} data-leads-to={markId(evidence)} title={`${words.goToWords}: ${evidence.quote.slice(0, 200)}`} onClick={lead}>
      {children}
    </button>
  );
}
