import { saidText } from "../requirement/said-text";
import type { Standard } from "../requirement/standard";
import type { ActLine } from "./act-line";
import type { Manner } from "./act-manner";
import { cleanName } from "./service-name";
import type { Sighting } from "./sighting";
import { SIGNALS } from "./signals";

const A_NAME = /^\p{L}[\p{L}-]{2,}[\s\S]*\p{L}{3}/u;

/** Where label and name stand in one line. */
const LABEL = /^\s*(?:\d{1,2}[.)]\s*)?(?:(?:полное\s+)?(?:наименование|название)\s+(?:государственной\s+)?услуги|мемлекетт[iі]к\s+(?:көрсет[iі]лет[iі]н\s+)?қызмет(?:т[iі]ң)?\s+атауы)\s*[:–—-]\s*/iu;

/** A list of main requirements whose heading names no service, and whose first row does. `seen`: what the headings told already. */
export function namedByStandards(standards: ReadonlyArray<Standard>, lines: ReadonlyArray<ActLine>, mannerOf: (line: ActLine) => Manner, seen: ReadonlyArray<Sighting>): Sighting[] {
  const byAnchor = new Map(lines.map((line) => [line.provision.anchor, line]));
  const told = new Set(seen.filter(({ signal }) => SIGNALS[signal].does === "FINDS").map(({ evidence: { anchor } }) => anchor));
  return standards.flatMap(({ serviceName }): Sighting[] => {
    const line = serviceName === null ? undefined : byAnchor.get(serviceName.anchor);
    if (serviceName === null || line === undefined || told.has(serviceName.anchor) || line.excluded || line.part === "HEAD" || line.part === "CLAUSE" || mannerOf(line) === "REPEALS") return [];
    const name = cleanName(saidText(serviceName.quote).replace(LABEL, ""));
    if (!A_NAME.test(name)) return [];
    return [{ kind: "INCLUDE", signal: "REQUIREMENTS_LIST", name, evidence: serviceName, document: line.document, nameWorth: 9, quoted: true }];
  });
}
