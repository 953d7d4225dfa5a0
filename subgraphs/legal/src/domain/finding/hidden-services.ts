import { evidenceIn } from "../card/passage";
import type { Evidence } from "../evidence";
import { matchable } from "../text/matchable";
import { candidateOf, type Candidate } from "./candidate";
import { functionNamed } from "./function-name";
import { issuedThing } from "./issued-thing";
import { firstOf, speaksAgainst } from "./procedure-in";
import { PROCEDURE_WORDS } from "./procedure-words";
import { chaptersIn, documentsIn, titleOfRules, type Section } from "./sections";
import { cleanName } from "./service-name";
import type { Sighting } from "./sighting";
import { makeCandidate, type SignalName } from "./signals";
import type { TextSightings } from "./text-sightings";

/** Rules may be called by what the applicant does and not by what is issued for it. */
const APPLICANTS_ACT = /^(?:\p{L}+\s+)?(?:правил\p{L}*|поряд\p{L}*)\s+(?:размещени|приобретени|проведени|обеспечени|захоронени|перемещени)/iu;

type Names = (section: Section) => string | null;

/**
 * Functions that no words call a state service (norm 37 by what they are): an application that goes to a body, and something that it
 * issues. Each by the title of its rules, else by the heading of its chapter, else by what is issued. Where in doubt it is none: what
 * is invented costs more than what a person finds later.
 */
export function hiddenServicesIn({ text: { language }, lines, manners }: TextSightings): Candidate[] {
  const byFunction: Names = ({ title }) => functionNamed(titleOfRules(title), language);
  const byApplicantsAct: Names = ({ title }) => (APPLICANTS_ACT.test(titleOfRules(title)) ? functionNamed(titleOfRules(title), language, true) : null);
  const byAnyAction: Names = ({ title }) => functionNamed(titleOfRules(title), language, true);
  const byThing: Names = (section) => issuedThing(section.lines, language);
  const setting = lines.filter((line) => (manners.get(line) ?? "SETS") === "SETS");
  return documentsIn(setting).flatMap((document): Candidate[] => {
    if (isStatute(document)) return [];
    const whole = withoutAppendices(document);
    const chapters = chaptersIn(document);
    const looks: readonly (readonly [ReadonlyArray<Section>, Names])[] = [[[whole], byFunction], [chapters, byFunction], [[whole], byApplicantsAct], [chapters, byAnyAction], [chapters.length === 0 ? [whole] : chapters, byThing]];
    for (const [sections, names] of looks) {
      const found = sections.flatMap((section) => hiddenIn(section, names(section), language) ?? []);
      if (found.length > 0) return found;
    }
    return [];
  });
}

export function hiddenIn(section: Section, name: string | null, language: "KK" | "RU"): Candidate | null {
  const { heading, lines } = section;
  if (heading === null || name === null || PROCEDURE_WORDS[language].headingAgainst.test(matchable(name)) || speaksAgainst([heading, ...lines])) return null;
  const steps = {
    INTAKE_AND_RESULT: firstOf(lines, "intake"),
    DECIDED_BY_A_BODY: firstOf(lines, "body"),
    TERM_OR_REFUSAL: firstOf(lines, "termOrRefusal"),
  };
  const result = firstOf(lines, "result");
  if (steps.INTAKE_AND_RESULT === null || result === null || steps.DECIDED_BY_A_BODY === null || firstOf(lines, "applicants") === null) return null;
  const sighting = (signal: SignalName, evidence: Evidence): Sighting => ({ kind: "INCLUDE", signal, name: cleanName(name), evidence, document: heading.document, nameWorth: 1, quoted: false });
  const shown = (Object.keys(steps) as (keyof typeof steps)[]).flatMap((signal) => (steps[signal] === null ? [] : [sighting(signal, steps[signal])]));
  const headed = functionNamed(titleOfRules(section.title), language, true) === null ? [] : [sighting("HEADED_BY_A_FUNCTION", evidenceIn(heading.text, heading.passage, 0, heading.passage.text.length))];
  const candidate = candidateOf(language, [...headed, ...shown, sighting("INTAKE_AND_RESULT", result)], true);
  return makeCandidate(candidate.signals) ? candidate : null;
}

/** Forms and lists behind rules describe nothing. */
function withoutAppendices(document: Section): Section {
  const at = document.lines.findIndex(({ provision }, index) => index > 0 && provision.kind === "APPENDIX");
  return at < 0 ? document : { ...document, lines: document.lines.slice(0, at) };
}

/** A положение on a body tells its competences. */
function isStatute({ title }: Section): boolean {
  return /^["\s]*(?:об\s+утверждении\s+)?положени[яе]\s+о\s|туралы\s+ереже/iu.test(title);
}
