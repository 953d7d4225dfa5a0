import type { RequirementCheck, Verdict } from "../answer/analysis-answer";
import type { TextLanguage } from "../answer/act-answer";
import { wordFor } from "../words/code-words";
import { useSpeech } from "../words/speech";
import { WordsButton } from "./words-button";

const SIGNS: Readonly<Record<Verdict, string>> = { PRESENT: "✓", EMPTY: "∅", MISSING: "✗", DISAGREES: "≠" };

/** LAW/14, 3-1), norm 59: the items of one service, a column for each language of the text. */
export function ItemTable({ checks }: { readonly checks: readonly RequirementCheck[] }) {
  const { language, words } = useSpeech();
  const items = [...new Set(checks.map(({ item }) => item))];
  const languages = (["KK", "RU"] as const).filter((each) => checks.some((check) => check.language === each));
  return (
    <table className="items">
      <caption>{words.items}</caption>
      <thead>
        <tr>
          <th scope="col">{words.item}</th>
          {languages.map((each) => (
            <th key={each} scope="col">
              {each === "KK" ? words.kazakh : words.russian}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {items.map((item) => (
          <tr key={item}>
            <th scope="row">{wordFor(item, language)}</th>
            {languages.map((each) => (
              <td key={each}>
                <VerdictOf check={checks.find((check) => check.item === item && check.language === each)} />
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function VerdictOf({ check }: { readonly check: (RequirementCheck & { readonly language: TextLanguage }) | undefined }) {
  const { language } = useSpeech();
  if (check === undefined) return null;
  const { verdict, evidence } = check;
  const said = (
    <>
      <span aria-hidden="true">{SIGNS[verdict]}</span> {wordFor(verdict, language)}
    </>
  );
  const look = `verdict ${verdict.toLowerCase()}`;
  return evidence === null ? <span className={look}>{said}</span> : <WordsButton evidence={evidence} className={look}>{said}</WordsButton>;
}
