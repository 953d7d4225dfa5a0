import { evidenceIn } from "../card/passage";
import type { Evidence } from "../evidence";
import { matchable } from "../text/matchable";
import { candidateOf, type Candidate } from "./candidate";
import { functionNamed } from "./function-name";
import { firstOf, speaksAgainst } from "./procedure-in";
import { PROCEDURE_WORDS } from "./procedure-words";
import { chaptersIn, documentsIn, type Section } from "./sections";
import { cleanName } from "./service-name";
import type { Sighting } from "./sighting";
import { makeCandidate, type SignalName } from "./signals";
import type { TextSightings } from "./text-sightings";

/**
 * Functions that no words call a state service (norm 37 by what they are): a section under a heading that names something
 * done for an applicant, with an application that is taken in and something issued. Where in doubt it is none: what is invented
 * costs more than what a person finds later.
 */
export function hiddenServicesIn({ text, lines, manners }: TextSightings): Candidate[] {
  const setting = lines.filter((line) => (manners.get(line) ?? "SETS") === "SETS");
  return documentsIn(setting).flatMap((document): Candidate[] => {
    if (isStatute(document)) return [];
    const whole = hiddenIn(withoutAppendices(document), text.language);
    if (whole !== null) return [whole];
    return chaptersIn(document).flatMap((chapter) => hiddenIn(chapter, text.language) ?? []);
  });
}

function hiddenIn(section: Section, language: "KK" | "RU"): Candidate | null {
  const { heading, lines } = section;
  const title = section.title.replace(/^\s*об?\s+утверждении\s+/iu, "").replace(/\s+бек[іi]ту\s+туралы\s*$/iu, "");
  const name = functionNamed(title, language);
  if (heading === null || name === null || PROCEDURE_WORDS[language].headingAgainst.test(matchable(name)) || speaksAgainst([heading, ...lines])) return null;
  const steps: readonly (readonly [SignalName, Evidence | null])[] = [
    ["INTAKE_AND_RESULT", intakeAndResult(section)],
    ["DECIDED_BY_A_BODY", firstOf(lines, "body")],
    ["TERM_OR_REFUSAL", firstOf(lines, "termOrRefusal")],
  ];
  if (steps[0]?.[1] === null || firstOf(lines, "applicants") === null) return null;
  const result = firstOf(lines, "result");
  const sighting = (signal: SignalName, evidence: Evidence): Sighting => ({ kind: "INCLUDE", signal, name: cleanName(name), evidence, document: heading.document, nameWorth: 1, quoted: false });
  const sightings = steps.flatMap(([signal, evidence]) => (evidence === null ? [] : [sighting(signal, evidence)]));
  if (result !== null) sightings.push(sighting("INTAKE_AND_RESULT", result));
  const candidate = candidateOf(language, [sighting("HEADED_BY_A_FUNCTION", firstWords(heading)), ...sightings], true);
  return makeCandidate(candidate.signals) ? candidate : null;
}

function intakeAndResult({ lines }: Section): Evidence | null {
  const intake = firstOf(lines, "intake");
  return intake === null || firstOf(lines, "result") === null ? null : intake;
}

function firstWords({ text, passage }: NonNullable<Section["heading"]>): Evidence {
  return evidenceIn(text, passage, 0, passage.text.length);
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
