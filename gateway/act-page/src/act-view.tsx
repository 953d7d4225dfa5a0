import { useCallback, useMemo, useState } from "react";
import { flushSync } from "react-dom";
import { ActCard } from "./act-card";
import type { Act } from "./answer/act-answer";
import type { AnalysisState } from "./answer/act-state";
import type { Citation } from "./answer/analysis-answer";
import type { Mark } from "./marks/mark";
import { marksOf } from "./marks/marks-of";
import { ReadingBar } from "./reading-bar";
import { ShowLanguageContext, type ShowLanguage } from "./text/show-language";
import { TextPane, type ShownLanguages } from "./text/text-pane";
import { useDeepLink } from "./use-deep-link";
import { useMarkKeys } from "./use-mark-keys";
import { VerdictPanel } from "./verdicts/verdict-panel";
import { useSpeech } from "./words/speech";

interface ActViewProps {
  readonly act: Act;
  readonly analysis: AnalysisState;
  readonly citations: readonly Citation[];
  readonly onAgain: () => void;
}

const NO_MARKS: readonly Mark[] = [];

export function ActView({ act, analysis, citations, onAgain }: ActViewProps) {
  const { words } = useSpeech();
  const [shown, setShown] = useState<ShownLanguages>("both");
  const [said, setSaid] = useState("");
  const [letterKeys, setLetterKeys] = useState(true);
  const marks = useMemo(() => (analysis.phase === "HERE" && analysis.analysis !== null ? marksOf(analysis.analysis) : NO_MARKS), [analysis]);
  const showLanguage = useCallback<ShowLanguage>((language) => {
    // The words have to stand on the page before the reader is led to them.
    flushSync(() => setShown((now) => (now === "both" || now.toUpperCase() === language ? now : "both")));
  }, []);
  const followAddress = useDeepLink(setSaid);
  const walk = useMarkKeys({ letterKeys, waiting: analysis.phase === "LOADING", onSaid: setSaid });
  const texts = [act.kk, act.ru].filter((reading) => reading !== null).length;
  return (
    <ShowLanguageContext value={showLanguage}>
      <ActCard act={act} />
      <ReadingBar shown={shown} onShown={setShown} bilingual={texts === 2} letterKeys={letterKeys} onLetterKeys={setLetterKeys} onStep={walk} said={said} />
      <div className="reading">
        <VerdictPanel act={act} state={analysis} onAgain={onAgain} />
        {texts === 0 ? (
          <p id="page-text" className="state">
            {words.noText}
          </p>
        ) : (
          <div className="text-column">
            {act.kk === null ? <p className="one-language">{words.noTextIn.kk}</p> : null}
            {act.ru === null ? <p className="one-language">{words.noTextIn.ru}</p> : null}
            <TextPane act={act} shown={shown} marks={marks} citations={citations} onStanding={followAddress} />
          </div>
        )}
      </div>
    </ShowLanguageContext>
  );
}
