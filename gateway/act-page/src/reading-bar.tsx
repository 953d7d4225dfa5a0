import { MARK_SIGNS } from "./marks/mark-words";
import type { ShownLanguages } from "./text/text-pane";
import { wordFor } from "./words/code-words";
import { useSpeech } from "./words/speech";

interface ReadingBarProps {
  readonly shown: ShownLanguages;
  readonly onShown: (shown: ShownLanguages) => void;
  readonly bilingual: boolean;
  readonly letterKeys: boolean;
  readonly onLetterKeys: (on: boolean) => void;
  readonly onStep: (step: 1 | -1) => void;
  /** What the last step led to. */
  readonly said: string;
}

/** Stays in view: what the marks mean, and the ways through them. */
export function ReadingBar({ shown, onShown, bilingual, letterKeys, onLetterKeys, onStep, said }: ReadingBarProps) {
  const { words } = useSpeech();
  const languages = { both: words.both, kk: words.kazakh, ru: words.russian };
  return (
    <div className="reading-bar">
      {bilingual ? (
        <div className="switch" role="group" aria-label={words.textLanguage}>
          {(["both", "kk", "ru"] as const).map((each) => (
            <button key={each} type="button" aria-pressed={each === shown} onClick={() => onShown(each)}>
              {languages[each]}
            </button>
          ))}
        </div>
      ) : null}
      <div className="steps">
        <button type="button" aria-keyshortcuts="p" onClick={() => onStep(-1)}>
          ← {words.previousMark}
        </button>
        <button type="button" aria-keyshortcuts="n" onClick={() => onStep(1)}>
          {words.nextMark} →
        </button>
        <label>
          <input type="checkbox" checked={letterKeys} onChange={(event) => onLetterKeys(event.target.checked)} /> {words.letterKeys} N, P
        </label>
      </div>
      <p className="said" role="status">
        {said}
      </p>
      <details className="help">
        <summary>{words.legend}</summary>
        <p>{words.keysHelp}</p>
        <Legend />
      </details>
    </div>
  );
}

function Legend() {
  const { language, words } = useSpeech();
  const meanings = {
    discrepancy: words.discrepancy, disagrees: wordFor("DISAGREES", language), empty: wordFor("EMPTY", language), finding: words.finding,
    present: wordFor("PRESENT", language), service: words.wordsOfService, sign: words.sign,
  };
  return (
    <ul className="legend">
      {MARK_SIGNS.map(([look, sign]) => (
        <li key={look}>
          <mark className={look}>
            <span aria-hidden="true">{sign}</span> {meanings[look]}
          </mark>
        </li>
      ))}
    </ul>
  );
}
