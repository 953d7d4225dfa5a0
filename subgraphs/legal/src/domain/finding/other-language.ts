import { evidenceIn } from "../card/passage";
import { candidateOf, type Candidate } from "./candidate";
import { functionNamed } from "./function-name";
import { closingQuote, quoteSides } from "./quote-sides";
import { titleOfRules } from "./sections";
import { cleanName } from "./service-name";
import type { Sighting } from "./sighting";
import { SIGNALS } from "./signals";
import type { TextSightings } from "./text-sightings";

/**
 * What one language of an act names with a formal sign, the other may name without: the two stand in the same place. The name is what
 * is in quotes there, or the function.
 */
export function namedInTheSamePlace(candidate: Candidate, { lines, text, manners }: TextSightings, taken: ReadonlyArray<Candidate>): Candidate | null {
  const used = new Set(taken.flatMap(({ sightings }) => sightings.map(({ evidence: { anchor } }) => anchor)));
  const telling = candidate.sightings.filter(({ signal, evidence: { anchor } }) => SIGNALS[signal].does === "FINDS" && !used.has(anchor)).sort((a, b) => b.nameWorth - a.nameWorth);
  for (const { signal, evidence: { anchor }, document, kind, nameWorth } of telling) {
    const line = lines.find(({ provision }) => provision.anchor === anchor);
    if (line === undefined || line.excluded || manners.get(line) === "AMENDS") continue;
    const name = quotedIn(line.passage.text) ?? functionNamed(line.passage.text, text.language, true);
    if (name === null) continue;
    const sighting: Sighting = { kind, signal, document, nameWorth, quoted: false, name: cleanName(name), evidence: evidenceIn(text, line.passage, 0, line.passage.text.length) };
    return candidateOf(text.language, [sighting]);
  }
  return null;
}

/** The heading of a hidden service in the other language, where the one is told by the heading of a chapter or of its rules. */
export function headedInTheSamePlace({ kind, sightings }: Candidate, { lines, text, manners }: TextSightings): Candidate | null {
  const headed = sightings.find(({ signal }) => signal === "HEADED_BY_A_FUNCTION");
  const line = headed === undefined ? undefined : lines.find(({ provision: { anchor } }) => anchor === headed.evidence.anchor);
  if (line === undefined || line.excluded || (manners.get(line) ?? "SETS") !== "SETS") return null;
  const name = functionNamed(titleOfRules(line.provision.heading ?? line.passage.text), text.language);
  if (name === null) return null;
  const evidence = evidenceIn(text, line.passage, 0, line.passage.text.length);
  return candidateOf(text.language, [{ kind, signal: "HEADED_BY_A_FUNCTION", document: line.document, nameWorth: 1, quoted: false, name: cleanName(name), evidence }], true);
}

function quotedIn(words: string): string | null {
  const sides = quoteSides(words.slice(0, 3_000));
  const open = sides.at.find((_, index) => sides.opens[index] === true);
  if (open === undefined) return null;
  const close = closingQuote(sides, open, words.length);
  return close === null || close - open < 8 ? null : words.slice(open + 1, close);
}
