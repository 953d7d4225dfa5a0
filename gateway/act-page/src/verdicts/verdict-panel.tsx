import { useState } from "react";
import type { Act } from "../answer/act-answer";
import type { AnalysisState } from "../answer/act-state";
import type { Analysis } from "../answer/analysis-answer";
import { useSpeech } from "../words/speech";
import { DiscrepancyList } from "./discrepancy-list";
import { FindingList } from "./finding-list";
import { ServiceCard } from "./service-card";

interface VerdictPanelProps {
  readonly act: Act;
  readonly state: AnalysisState;
  readonly onAgain: () => void;
}

export function VerdictPanel({ act, state, onAgain }: VerdictPanelProps) {
  const { words } = useSpeech();
  const [open, setOpen] = useState(false);
  return (
    <aside id="page-verdicts" className="verdicts" aria-labelledby="page-verdicts-heading" tabIndex={-1}>
      <h2 id="page-verdicts-heading">{words.verdicts}</h2>
      <button type="button" id="page-verdicts-toggle" aria-expanded={open} aria-controls="page-verdicts-body" onClick={() => setOpen(!open)}>
        {open ? words.fold : words.unfold}
      </button>
      <div id="page-verdicts-body" className={open ? "open" : ""}>
      {state.phase === "LOADING" ? <p role="status">{words.loading}</p> : null}
      {state.phase === "SILENT" ? (
        <div className="silent" role="alert">
          <p>{words.silentAnalysis}</p>
          <button type="button" onClick={onAgain}>
            {words.again}
          </button>
        </div>
      ) : null}
      {state.phase === "HERE" && state.faults.length > 0 ? <p className="silent" role="alert">{words.silentRegister}</p> : null}
      {state.phase === "HERE" && state.analysis !== null ? <Found analysis={state.analysis} /> : null}
      {state.phase === "HERE" && state.analysis === null ? <p>{words.noAnalysis}</p> : null}
      <FindingList title={words.findingsOfCard} findings={act.findings.map((finding) => ({ finding, evidence: null }))} />
      </div>
    </aside>
  );
}

function Found({ analysis: { candidates, requirements, discrepancies, findings } }: { readonly analysis: Analysis }) {
  const { words } = useSpeech();
  const codes = new Set(candidates.map(({ match }) => match?.code ?? null));
  return (
    <>
      <p className="count">{candidates.length === 0 ? words.noServices : words.services(candidates.length)}</p>
      {candidates.map((candidate, place) => (
        <ServiceCard
          key={candidate.id}
          number={place + 1}
          candidate={candidate}
          checks={requirements.filter((check) => check.candidate.id === candidate.id)}
          discrepancies={discrepancies.filter(({ service }) => service?.code != null && service.code === candidate.match?.code)}
        />
      ))}
      <DiscrepancyList discrepancies={discrepancies.filter(({ service }) => !codes.has(service?.code ?? null) || service?.code == null)} />
      <FindingList title={words.findingsOfText} findings={findings} />
    </>
  );
}
