/** A reason to see a service in an act. The score of a candidate is 1 − Π(1 − weight) over the signals that fired. */
export interface Signal {
  /** 0 to 1: how likely the signal alone makes a service. */
  readonly weight: number;
  /** FINDS: makes a candidate, alone or with others. SUPPORTS: only adds to one. */
  readonly does: "FINDS" | "SUPPORTS";
  readonly tells: string;
}

/** From this score on, what was found is a candidate. */
export const THRESHOLD = 0.5;

/** The one list of what speaks for a service. docs/act-signals.md is held against it. */
export const SIGNALS = {
  REQUIREMENTS_LIST: { weight: 0.9, does: "FINDS", tells: "A list of main requirements to the rendering of a state service that names it, in its heading or its first row." },
  RULES_TITLE: { weight: 0.85, does: "FINDS", tells: "A document is called rules of rendering a state service, with its name." },
  STANDARD_TITLE: { weight: 0.85, does: "FINDS", tells: "A document is called the standard of a named state service (before 2020)." },
  REGULATION_TITLE: { weight: 0.85, does: "FINDS", tells: "A document is called the regulation of a named state service (before 2020)." },
  APPROVED_IN_CLAUSE: { weight: 0.8, does: "FINDS", tells: "A clause approves the rules, standard, regulation or list of requirements of a named state service." },
  LIST_OF_RULES: { weight: 0.75, does: "FINDS", tells: "A list, under words that approve or set the order of state services, names it." },
  ACT_TITLE: { weight: 0.7, does: "FINDS", tells: "The title of the act says that it approves the rules or the standard of a named state service, or speaks of its rendering." },
  SECTION_OF_SERVICE: { weight: 0.7, does: "FINDS", tells: "A chapter or paragraph of rules is about the rendering of a named state service." },
  SET_BY_THESE_RULES: { weight: 0.65, does: "FINDS", tells: "Rules say of themselves that they set the order of rendering a named state service." },
  DEFINED_HERE: { weight: 0.55, does: "FINDS", tells: "A document begins with: the state service so and so (hereinafter the state service)." },
  NEW_WORDING: { weight: 0.75, does: "FINDS", tells: "An amending act words the rules, standard or list of requirements of a named state service anew as a whole." },
  ADDED_BY_AMENDMENT: { weight: 0.6, does: "FINDS", tells: "An amending act adds the rules of a named state service." },
  PREAMBLE_CITES_ARTICLE_10: { weight: 0.4, does: "SUPPORTS", tells: "The preamble, or the first point of the rules, rests on article 10, 1) of the Law (before 2020 also 10, 2), 16 or 6, 3)): the act sets the order of state services." },
  RULES_OF_A_FUNCTION: { weight: 0.3, does: "FINDS", tells: "The title of rules tells of something that is done for an applicant: issue, registration, assignment." },
  SERVICE_PARTIES: { weight: 0.2, does: "SUPPORTS", tells: "The document speaks of one who renders and one who receives a service in the words of the Law." },
  CALLED_STATE_SERVICE: { weight: 0.2, does: "SUPPORTS", tells: "Elsewhere in the document it is called a state service by its name." },
  NAME_PATTERN_RU: { weight: 0.1, does: "SUPPORTS", tells: "The name stands in the Russian pattern: государственной услуги \"…\"." },
  NAME_PATTERN_KK: { weight: 0.1, does: "SUPPORTS", tells: "The name stands in the Kazakh pattern: \"…\" мемлекеттік көрсетілетін қызметі." },
  INTAKE_AND_RESULT: { weight: 0.35, does: "FINDS", tells: "A section tells of an application that is taken in and of something that is issued to the applicant." },
  TOLD_IN_ONE_CLAUSE: { weight: 0.55, does: "FINDS", tells: "One sentence, as the functions of a body are listed, says that the body gives something on the application of a person." },
  HEADED_BY_A_FUNCTION: { weight: 0.15, does: "SUPPORTS", tells: "The heading of that section, or the title of its rules, names the function." },
  DECIDED_BY_A_BODY: { weight: 0.15, does: "SUPPORTS", tells: "The application goes to a state body or an organisation of one." },
  TERM_OR_REFUSAL: { weight: 0.15, does: "SUPPORTS", tells: "The section sets a term for the decision, or tells of refusal." },
  REPEALED: { weight: 0.9, does: "FINDS", tells: "The act ends the standard, regulation or rules of a named state service." },
  RULES_REMOVED: { weight: 0.85, does: "FINDS", tells: "An amending act, or a note of the text, takes the rules of a named state service out." },
  TEXT_ENDED: { weight: 0.95, does: "FINDS", tells: "The text itself says that the act lost its force." },
} as const satisfies Readonly<Record<string, Signal>>;

export type SignalName = keyof typeof SIGNALS;

/** A document is called so: it is about the service. */
export const HEADS_A_DOCUMENT: ReadonlyArray<SignalName> = ["RULES_TITLE", "STANDARD_TITLE", "REGULATION_TITLE"];

export function scoreOf(signals: Iterable<SignalName>): number {
  let rest = 1;
  for (const name of new Set(signals)) rest *= 1 - SIGNALS[name].weight;
  return Math.round((1 - rest) * 1_000) / 1_000;
}

/** Whether the signals together make a candidate. */
export function makeCandidate(signals: ReadonlyArray<SignalName>): boolean {
  return signals.some((name) => SIGNALS[name].does === "FINDS") && scoreOf(signals) >= THRESHOLD;
}

/** The heaviest first. */
export function heaviestFirst(signals: Iterable<SignalName>): SignalName[] {
  return [...new Set(signals)].sort((a, b) => SIGNALS[b].weight - SIGNALS[a].weight || (a < b ? -1 : 1));
}
