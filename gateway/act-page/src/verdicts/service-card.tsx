import type { Candidate, Discrepancy, RequirementCheck } from "../answer/analysis-answer";
import { wordFor } from "../words/code-words";
import { Localized } from "../words/localized";
import { signalWord } from "../words/signal-words";
import { useSpeech } from "../words/speech";
import { DiscrepancyList } from "./discrepancy-list";
import { ItemTable } from "./item-table";
import { WordsButton } from "./words-button";

interface ServiceCardProps {
  readonly number: number;
  readonly candidate: Candidate;
  readonly checks: readonly RequirementCheck[];
  readonly discrepancies: readonly Discrepancy[];
}

export function ServiceCard({ number, candidate, checks, discrepancies }: ServiceCardProps) {
  const { language, words } = useSpeech();
  const { name, kind, state, hidden, gone, reason, signals, evidence, marks } = candidate;
  return (
    <article className="service-card" aria-labelledby={`page-service-${number}`}>
      <h3 id={`page-service-${number}`}>
        <span className="service-number">★{number}</span> <Localized text={name} />
      </h3>
      <ul className="badges">
        <li className={kind.toLowerCase()}>{kind === "INCLUDE" ? words.include : words.exclude}</li>
        <li>{wordFor(state, language)}</li>
        {hidden ? <li className="hidden-service">{words.hidden}</li> : null}
        {gone ? <li>{words.gone}</li> : null}
      </ul>
      {reason === null ? null : <p><Localized text={reason} /></p>}
      <MatchOf candidate={candidate} />
      {checks.length === 0 ? null : <ItemTable checks={checks} />}
      <DiscrepancyList discrepancies={discrepancies} />
      {gone ? null : (
        <details>
          <summary>
            {words.signals}: {signals.length}
          </summary>
          <ul className="signals">
            {signals.map((signal) => (
              <li key={signal}>{signalWord(signal, language)}</li>
            ))}
          </ul>
          <p className="label">{words.wordsOfService}</p>
          <ul>
            {evidence.map((each, at) => (
              <li key={at} lang={each.language.toLowerCase()}>
                <WordsButton evidence={each} className="service">«{each.quote.slice(0, 160)}»</WordsButton>
              </li>
            ))}
          </ul>
          {marks.length === 0 ? null : <p className="label">{words.signsOfService}</p>}
          <ul>
            {marks.map(({ mark, evidence: each }, at) => (
              <li key={at}>
                <WordsButton evidence={each} className="sign">{wordFor(mark, language)}</WordsButton>
              </li>
            ))}
          </ul>
        </details>
      )}
    </article>
  );
}

function MatchOf({ candidate: { match } }: { readonly candidate: Candidate }) {
  const { words } = useSpeech();
  if (match === null) return <p className="match">{words.notInRegister}</p>;
  return (
    <p className="match">
      {words.inRegister}: {match.code === null ? null : <a href={`/service/${match.code}`}><code>{match.code}</code></a>} {match.name === null ? words.nameUnknown : <Localized text={match.name} />}
    </p>
  );
}
