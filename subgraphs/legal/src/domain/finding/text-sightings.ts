import type { Evidence } from "../evidence";
import type { Standard } from "../requirement/standard";
import type { ActText } from "../structure/act-text";
import { linesOf, type ActLine } from "./act-line";
import { mannersOf, type Manner } from "./act-manner";
import { kazakhMentions } from "./kazakh-mentions";
import { ServiceLists } from "./listed-services";
import { namedByLabel } from "./named-by-label";
import { namedByStandards } from "./named-by-standard";
import { quoteSides, type QuoteSides } from "./quote-sides";
import { restsOnArticle10 } from "./rests-on-article-10";
import { russianMentions } from "./russian-mentions";
import { listItems } from "./list-items";
import type { ServiceMention } from "./service-mention";
import type { Sighting } from "./sighting";
import { HEADS_A_DOCUMENT } from "./signals";
import { sightingInAmendment, sightingInWording } from "./sightings-in-amendments";
import { sightingInClause, sightingInTitle } from "./sightings-in-clauses";
import { sightingInDocument } from "./sightings-in-documents";
import { sightingOfEnded } from "./sightings-of-ended";
import { unnamedLists, type PlacedMention } from "./unnamed-lists";

/** What one language of an act shows of services, before it is told which they are. */
export interface TextSightings {
  readonly text: ActText;
  readonly lines: ReadonlyArray<ActLine>;
  readonly manners: ReadonlyMap<ActLine, Manner>;
  readonly sightings: ReadonlyArray<Sighting>;
  readonly article10: Evidence | null;
}

export function sightingsIn(text: ActText, standards: ReadonlyArray<Standard>): TextSightings {
  const lines = linesOf(text);
  const manners = mannersOf(lines);
  const items = listItems(lines);
  const lists = new ServiceLists(items);
  const longWordings = wordingsWithContent(lines);
  const statutes = statutesOfBodies(lines);
  /** Rules that came without the order that approves them. */
  const bare = !lines.some(({ part, provision: { role } }) => part === "HEAD" && role === "PREAMBLE");
  const endOf = ({ parent }: ActLine): ActLine | null => (parent === null ? null : (items.get(parent)?.at(-1) ?? null));
  const sightings: Sighting[] = [];
  const placed: PlacedMention[] = [];
  for (const line of lines) {
    const manner = manners.get(line) ?? "SETS";
    const mentions = mentionsIn(line);
    for (const mention of mentions) {
      placed.push({ line, mention });
      const sighting = statutes.has(line.document) ? null : readMention(line, mention, manner, line.part === "WORDING" ? longWordings.has(line.document) : bare, endOf(line));
      if (sighting !== null) sightings.push(...(line.excluded ? ended(sighting) : [sighting]));
    }
    const labelled = manner === "SETS" && line.part === "DOCUMENT" ? namedByLabel(line) : null;
    if (labelled !== null && !line.excluded) sightings.push(labelled);
    const item = mentions.length === 0 ? lists.itemIn(line, manner) : null;
    if (item !== null && !line.excluded) sightings.push(item);
  }
  const mannerOf = (line: ActLine): Manner => manners.get(line) ?? "SETS";
  sightings.push(...namedByStandards(standards, lines, mannerOf, sightings));
  sightings.push(...unnamedLists(standards, lines, mannerOf, placed, sightings));
  return { text, lines, manners, sightings, article10: restsOnArticle10(lines) };
}

function mentionsIn({ words, passage, text }: ActLine): ServiceMention[] {
  if (text.language === "KK" ? !words.includes("қызмет") || !words.includes("мемлекеттік") : !words.includes("услуг") || !words.includes("государственн")) return [];
  let known: QuoteSides | null = null;
  const sides = (): QuoteSides => (known ??= quoteSides(passage.text));
  return (text.language === "KK" ? kazakhMentions : russianMentions)(passage.text, words, sides);
}

function readMention(line: ActLine, mention: ServiceMention, manner: Manner, isContent: boolean, listEnd: ActLine | null): Sighting | null {
  if (manner === "REPEALS") return sightingOfEnded(line, mention, "REPEALED");
  switch (line.part) {
    case "HEAD":
      return manner === "SETS" ? sightingInTitle(line, mention) : null;
    case "CLAUSE":
      return manner === "SETS" ? (sightingInClause(line, mention, listEnd) ?? (isContent ? sightingInDocument(line, mention) : null)) : sightingInAmendment(line, mention);
    case "DOCUMENT":
      return manner === "SETS" ? sightingInDocument(line, mention) : sightingInAmendment(line, mention);
    case "WORDING":
      return isContent ? sightingInDocument(line, mention) : sightingInWording(line, mention, line.parent);
  }
}

/** A положение tells what a body does, its services among it. */
function statutesOfBodies(lines: ReadonlyArray<ActLine>): Set<string> {
  return new Set(lines.flatMap(({ part, document, words, provision }) => {
    const title = part === "DOCUMENT" && document !== "" && (provision.role === "TITLE" || provision.kind === "APPENDIX");
    return title && /^["\s]*положение\s+о\s|(?:^|[.\s])положение\s+о\s[^.]{0,200}$|туралы\s+ереже(?:сі)?["\s.]*$/.test(words) ? [document] : [];
  }));
}

/** Called so by the title of rules that were excluded: they are gone. What else stands in an excluded unit says nothing. */
function ended(sighting: Sighting): Sighting[] {
  return HEADS_A_DOCUMENT.includes(sighting.signal) ? [{ ...sighting, kind: "EXCLUDE", signal: "RULES_REMOVED" }] : [];
}

/** Quoted wordings that are whole documents, and not a title or a point alone. */
function wordingsWithContent(lines: ReadonlyArray<ActLine>): Set<string> {
  const counts = new Map<string, number>();
  const titled = new Set<string>();
  for (const { part, document, words } of lines) {
    if (part !== "WORDING") continue;
    if (!counts.has(document) && /^["\s]*(?:приложение|утвержден|правила|стандарт|регламент|перечень\s+основных)|қосымша["\s.]*$|(?:қағидалары|стандарты|регламенті|тізбесі)["\s.]*$/.test(words)) titled.add(document);
    counts.set(document, (counts.get(document) ?? 0) + 1);
  }
  return new Set([...titled].filter((document) => (counts.get(document) ?? 0) > 2));
}
