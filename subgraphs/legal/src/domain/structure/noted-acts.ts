import { NOTED_DATE, notedDay } from "./noted-date";
import type { NotedAct } from "./provision";

/** Where a note links to an act: offsets in the note's text. */
export interface NoteLink {
  readonly href: string;
  readonly from: number;
  readonly to: number;
}

const LONGEST_CLAUSE = 1_000;
const ACT = new RegExp(`(${NOTED_DATE})(?:\\s*(?:г\\.|года|г))?\\s*№\\s?((?:ҚР\\s)?[\\p{L}\\d](?:[\\p{L}\\d/.-]{0,30}[\\p{L}\\d])?)`, "gu");
const ENTRY = /действи|қолданыс/iu;
const DAY_OF_ENTRY = new RegExp(`(?:^|[\\s(])(?:с\\s+)?(${NOTED_DATE})`, "u");
const ACT_ID = /\/docs\/([A-Z]\d{2}[0-9A-Z]{7}[0-9_])/;

/** The acts that a note names, each by date and number, with the clause in brackets that tells when it entered into force. */
export function notedActs(text: string, links: ReadonlyArray<NoteLink>): ReadonlyArray<NotedAct> {
  const acts: NotedAct[] = [];
  let link = 0;
  for (const match of text.matchAll(ACT)) {
    const end = match.index + match[0].length;
    while (link < links.length && (links[link] as NoteLink).to <= match.index) link += 1;
    const linked = links[link];
    const clause = clauseAt(text, end);
    acts.push({
      number: match[2] as string,
      date: notedDay(match[1] as string),
      actId: linked !== undefined && linked.from < end ? (ACT_ID.exec(linked.href)?.[1] ?? null) : null,
      entryIntoForce: clause,
      inForceFrom: clause === null ? null : notedDay(DAY_OF_ENTRY.exec(clause)?.[1] ?? ""),
    });
  }
  return acts;
}

/** What stands in brackets right after an act, when it speaks of entry into force. */
function clauseAt(text: string, at: number): string | null {
  const rest = text.slice(at, at + LONGEST_CLAUSE);
  const opening = /^[\s.]*\(/.exec(rest);
  if (opening === null) return null;
  let depth = 1;
  let end = opening[0].length;
  for (; end < rest.length && depth > 0; end += 1) {
    if (rest[end] === "(") depth += 1;
    else if (rest[end] === ")") depth -= 1;
  }
  const clause = rest.slice(opening[0].length, depth === 0 ? end - 1 : end).trim();
  return ENTRY.test(clause) ? clause : null;
}
