import type { Act } from "./answer/act-answer";
import { wordFor } from "./words/code-words";
import { Localized } from "./words/localized";
import { useSpeech } from "./words/speech";

/** What the registry holds of the act itself. */
export function ActCard({ act }: { readonly act: Act }) {
  const { language, words } = useSpeech();
  const facts = [
    [words.number, act.number],
    [words.adopted, act.date],
    [words.registered, act.registrationNumber],
  ] as const;
  return (
    <div className="act-card">
      <p className="kind">
        {wordFor(act.kind, language)} · <code>{act.actId}</code> · <span className={`status ${act.status.toLowerCase()}`}>{wordFor(act.status, language)}</span>
      </p>
      <h1>
        <Localized text={act.title} otherwise={act.actId} />
      </h1>
      <dl>
        {act.issuer === null ? null : (
          <div>
            <dt>{words.issuer}</dt>
            <dd>
              <Localized text={act.issuer} />
            </dd>
          </div>
        )}
        {facts.map(([term, value]) =>
          value === null ? null : (
            <div key={term}>
              <dt>{term}</dt>
              <dd>{value}</dd>
            </div>
          ),
        )}
        {act.editions.length === 0 ? null : (
          <div>
            <dt>{words.editions}</dt>
            <dd>{act.editions.map(({ date, languages }) => `${date} (${languages.map((each) => (each === "KK" ? "қаз" : "рус")).join(", ")})`).join("; ")}</dd>
          </div>
        )}
      </dl>
    </div>
  );
}
