import { refusal, type Refusal } from "./refusal";

/** An entry of the register since the revision that was looked at, with what it is about. */
export interface EntrySince {
  readonly number: number;
  readonly subject: string;
}

/** Entries that a refusal names one by one. */
const MOST_NAMED = 20;

/** RULES-2025/17: what was looked at over one revision is not entered over a later one that touches it. */
export function movedSince(revision: number, entries: ReadonlyArray<EntrySince>): Refusal[] {
  if (entries.length === 0) return [];
  const named = entries.slice(0, MOST_NAMED).map(({ number, subject }) => `№ ${number} (${subject})`).join(", ");
  const more = entries.length > MOST_NAMED ? ` … (${entries.length})` : "";
  return [refusal("BASE_MOVED", "expectedRevision", "RULES-2025/17", {
    kk: `Тізілім № ${revision} редакциядан кейін өзгерді: ${named}${more}. Бұйрықты қайта қарап, енгізіңіз.`,
    ru: `Реестр изменился после редакции № ${revision}: ${named}${more}. Посмотрите приказ заново и внесите.`,
  })];
}
