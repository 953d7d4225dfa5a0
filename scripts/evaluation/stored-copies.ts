import { join } from "node:path";
import { alike, unpaired } from "./alike-names";
import { CORPUS, readJsonLines } from "./corpus-folder";
import { NO_MARKS, type Marks } from "./marks";
import { readShortText } from "./read-short-text";
import { CORPUS_LANGUAGES, type CorpusLanguage } from "./truth";

/** A short act set as databases and their mirrors keep acts: heads lost, stamps on lines, notes, quotes open; its line of tests/corpus/copies/. */
export interface StoredCopy {
  readonly form: string;
  readonly text: string;
  /** Of the act itself, as far as the text tells it. */
  readonly date: string | null;
  readonly number: string | null;
  readonly ended: boolean;
  readonly services: ReadonlyArray<{ readonly kind: "INCLUDE" | "EXCLUDE"; readonly hidden: boolean; readonly name: string }>;
}

export interface StoredCopies {
  readonly language: CorpusLanguage;
  readonly copies: ReadonlyArray<StoredCopy>;
}

export interface MeasuredCopies {
  /** Of services, told by their kind and a name that is alike. */
  readonly candidates: Marks;
  /** Of the day, the number and the end of the acts, where the text tells them or they were told wrongly. */
  readonly card: Marks;
  readonly misses: ReadonlyArray<string>;
}

const FIELDS = ["date", "number", "ended"] as const;

export function readStoredCopies(): StoredCopies[] {
  return CORPUS_LANGUAGES.map((language) => ({ language, copies: readJsonLines<StoredCopy>(join(CORPUS, "copies", `${language}.jsonl`)) }));
}

export function measureCopies({ language, copies }: StoredCopies): MeasuredCopies {
  let [candidates, card] = [NO_MARKS, NO_MARKS];
  const misses: string[] = [];
  for (const [at, copy] of copies.entries()) {
    const { card: { date, number, status }, services } = readShortText(copy.text, language);
    const told = { date: date?.value ?? null, number: number?.value ?? null, ended: status?.value === "REPEALED" };
    const { missed, wrong } = unpaired(copy.services, services, (service, found) => found.kind === service.kind && alike(found.name, service.name, language));
    candidates = { hits: candidates.hits + copy.services.length - missed.length, wrong: candidates.wrong + wrong.length, missed: candidates.missed + missed.length };
    const untold = FIELDS.filter((field) => told[field] !== copy[field]);
    const right = FIELDS.filter((field) => copy[field] !== null && copy[field] !== false && !untold.includes(field));
    card = { ...card, hits: card.hits + right.length, missed: card.missed + untold.length };
    const lines = [...missed.map(({ kind, name }) => `missed ${kind} ${name}`), ...wrong.map(({ kind, name }) => `wrong  ${kind} ${name}`), ...untold.map((field) => `${field} ${copy[field]}: ${told[field]}`)];
    if (lines.length > 0) misses.push(`${language} line ${at + 1} (${copy.form})\n    ${lines.join("\n    ")}`);
  }
  return { candidates, card, misses };
}
