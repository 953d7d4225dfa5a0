import { evidenceIn } from "../card/passage";
import { candidateOf, type Candidate } from "./candidate";
import { functionNamed } from "./function-name";
import { firstOf } from "./procedure-in";
import { chaptersIn, documentsIn } from "./sections";
import { cleanName } from "./service-name";
import { makeCandidate } from "./signals";
import type { TextSightings } from "./text-sightings";

const RULES_OF_SERVICES = /(?:оказани|предоставлени)[яею]\s+государственн\p{L}+\s+услуг|мемлекетт[iі]к\s+(?:көрсет[iі]лет[iі]н\s+)?қызмет\p{L}*\s+көрсету/iu;

/** Methods that look at how services are rendered, and render none. */
const ABOUT_SERVICES = /методик|мониторинг|себестоимост|качеств|(?:^|\s)оценк|контрол|әд[iі]стеме|мониторинг|сапа|бағалау|бақылау|өз[iі]нд[iі]к\s+құн/iu;

/** Rules of rendering state services of a sphere that name their services by the headings of their chapters alone. */
export function sectionsOfServices({ text, lines, manners }: TextSightings, named: ReadonlyArray<Candidate>): Candidate[] {
  const about = new Set(named.flatMap(({ documents }) => [...documents]));
  return documentsIn(lines.filter((line) => manners.get(line) === "SETS")).flatMap((document): Candidate[] => {
    const anchor = document.lines[0]?.document ?? "";
    if (about.has(anchor) || !RULES_OF_SERVICES.test(document.title) || ABOUT_SERVICES.test(document.title)) return [];
    return chaptersIn(document).flatMap(({ heading, title, lines: held }): Candidate[] => {
      const name = functionNamed(title, text.language);
      if (name === null || heading === null || (firstOf(held, "intake") ?? firstOf(held, "result") ?? firstOf(held, "parties")) === null) return [];
      const evidence = evidenceIn(text, heading.passage, 0, heading.passage.text.length);
      const candidate = candidateOf(text.language, [{ kind: "INCLUDE", signal: "SECTION_OF_SERVICE", name: cleanName(name), evidence, document: anchor, nameWorth: 3, quoted: false }]);
      return makeCandidate(candidate.signals) ? [candidate] : [];
    });
  });
}
