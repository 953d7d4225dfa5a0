import type { Finding } from "../answer/act-answer";
import type { Evidence } from "../answer/analysis-answer";
import { wordFor } from "../words/code-words";
import { Localized } from "../words/localized";
import { useSpeech } from "../words/speech";
import { WordsButton } from "./words-button";

interface FindingListProps {
  readonly title: string;
  readonly findings: readonly { readonly finding: Finding; readonly evidence: Evidence | null }[];
}

export function FindingList({ title, findings }: FindingListProps) {
  const { language, words } = useSpeech();
  if (findings.length === 0) return null;
  return (
    <section className="findings" aria-label={title}>
      <h3>{title}</h3>
      <ul>
        {findings.map(({ finding: { code, severity, provision, message, fix }, evidence }, at) => (
          <li key={at} className={severity.toLowerCase()}>
            <p>
              <span className="severity">
                <span aria-hidden="true">!</span> {wordFor(severity, language)}
              </span>{" "}
              <Localized text={message} />
            </p>
            {fix === null ? null : (
              <p className="fix">
                → <Localized text={fix} />
              </p>
            )}
            <p className="source">
              <code>{code}</code>
              {provision === null ? null : (
                <>
                  {" "}
                  · {words.norm} {provision}
                </>
              )}
              {evidence === null ? null : (
                <>
                  {" "}
                  <WordsButton evidence={evidence} className="finding">
                    {words.goToWords}
                  </WordsButton>
                </>
              )}
            </p>
          </li>
        ))}
      </ul>
    </section>
  );
}
