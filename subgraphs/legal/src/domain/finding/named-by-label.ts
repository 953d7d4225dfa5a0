import type { ActLine } from "./act-line";
import { sightingOf, type Sighting } from "./sighting";

const LABEL = /^\s*\d{1,2}[.)]\s*(?:(?:полное\s+)?(?:наименование|название)\s+государственной\s+услуги|мемлекеттік\s+(?:көрсетілетін\s+)?қызмет(?:тің)?\s+атауы)\s*[:-]\s*(?=["а-яәғқңөұүһі])/;

/** «1. Наименование государственной услуги: …»: how standards and regulations of before 2013 begin. */
export function namedByLabel(line: ActLine): Sighting | null {
  if (line.provision.kind !== "POINT") return null;
  const label = LABEL.exec(line.words.slice(0, 200));
  if (label === null) return null;
  const name = { from: label[0].length, to: line.words.length };
  return sightingOf(line, { ...name, name, quoted: true, of: null, nominative: true }, "INCLUDE", "DEFINED_HERE", 6);
}
