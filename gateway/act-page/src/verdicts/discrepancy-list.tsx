import type { Discrepancy } from "../answer/analysis-answer";
import { valueText, wordFor } from "../words/code-words";
import { useSpeech } from "../words/speech";
import { WordsButton } from "./words-button";

export function DiscrepancyList({ discrepancies }: { readonly discrepancies: readonly Discrepancy[] }) {
  const { language, words } = useSpeech();
  if (discrepancies.length === 0) return null;
  return (
    <div className="discrepancies">
      <p className="label">{words.discrepancies}</p>
      <ul>
        {discrepancies.map(({ field, registryValue, actValue, evidence }, at) => (
          <li key={at}>
            <WordsButton evidence={evidence} className="discrepancy">
              <span aria-hidden="true">⇄</span> {wordFor(field, language)}
            </WordsButton>
            <dl>
              <dt>{words.inTheRegister}</dt>
              <dd>{registryValue === null ? words.nothingSaid : valueText(registryValue, language)}</dd>
              <dt>{words.inTheAct}</dt>
              <dd>{actValue === null ? words.nothingSaid : valueText(actValue, language)}</dd>
            </dl>
          </li>
        ))}
      </ul>
    </div>
  );
}
