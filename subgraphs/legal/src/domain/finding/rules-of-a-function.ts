import { evidenceIn } from "../card/passage";
import { matchable } from "../text/matchable";
import type { Candidate } from "./candidate";
import { candidateOf } from "./candidate";
import { functionNamed } from "./function-name";
import { firstOf } from "./procedure-in";
import { PROCEDURE_WORDS } from "./procedure-words";
import { documentsIn, titleOfRules } from "./sections";
import { cleanName } from "./service-name";
import type { Sighting } from "./sighting";
import { makeCandidate } from "./signals";
import type { TextSightings } from "./text-sightings";

const RULES = /^\s*(?:об?\s+утверждении\s+)?(?:\p{L}+\s+)?(?:правил|поряд|инструкци|стандарт|регламент)|(?:қағида|тәртіб|нұсқаулы|стандарт|регламент)\p{L}*(?:\s+бек[іi]ту\s+туралы)?\s*$/iu;

/**
 * Rules whose title calls no state service, in an act that rests on article 10 of the Law: «Правила прикрепления физических лиц …».
 * `named`: the services that the same act names elsewhere; the documents about them are no such rules.
 */
export function rulesOfAFunction({ text, lines, manners, article10 }: TextSightings, named: ReadonlyArray<Candidate>): Candidate[] {
  if (article10 === null) return [];
  const about = new Set(named.flatMap(({ documents }) => [...documents]));
  const documents = documentsIn(lines.filter((line) => manners.get(line) === "SETS"));
  const several = documents.length > 1;
  return documents.flatMap((document): Candidate[] => {
    const anchor = document.lines[0]?.document ?? "";
    const { heading, title } = document;
    if (heading === null || about.has(anchor) || (several && anchor === "") || !RULES.test(title)) return [];
    const parties = firstOf(document.lines, "parties");
    const name = functionNamed(titleOfRules(title), text.language, parties !== null);
    if (name === null || PROCEDURE_WORDS[text.language].headingAgainst.test(matchable(name))) return [];
    if (named.length > 0 && parties === null) return [];
    const sighting: Sighting = { kind: "INCLUDE", signal: "RULES_OF_A_FUNCTION", name: cleanName(name), evidence: evidenceIn(text, heading.passage, 0, heading.passage.text.length), document: anchor, nameWorth: 3, quoted: false };
    const candidate = candidateOf(text.language, [sighting, { ...sighting, signal: "PREAMBLE_CITES_ARTICLE_10", evidence: article10 }, ...(parties === null ? [] : [{ ...sighting, signal: "SERVICE_PARTIES" as const, evidence: parties }])]);
    return makeCandidate(candidate.signals) ? [candidate] : [];
  });
}
