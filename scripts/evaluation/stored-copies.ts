import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { readCard } from "@tizilim/legal/domain/card/read-card";
import { findServices } from "@tizilim/legal/domain/finding/find-services";
import { parseStructure } from "@tizilim/legal/domain/structure/parse-structure";
import { readBlocks } from "@tizilim/legal/reading/read-blocks";
import { alike } from "./alike-names";
import { NO_MARKS, type Marks } from "./marks";
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

/** From the sources and from what they are compiled to. */
const ROOM = [join(__dirname, "../../tests/corpus/copies"), join(__dirname, "../../../tests/corpus/copies")].find((room) => existsSync(room)) ?? "tests/corpus/copies";

export function readStoredCopies(): StoredCopies[] {
  return CORPUS_LANGUAGES.map((language) => ({
    language,
    copies: readFileSync(join(ROOM, `${language}.jsonl`), "utf8").split("\n").filter((line) => line.trim() !== "").map((line) => JSON.parse(line) as StoredCopy),
  }));
}

export function measureCopies({ language, copies }: StoredCopies): MeasuredCopies {
  let [candidates, card] = [NO_MARKS, NO_MARKS];
  const misses: string[] = [];
  for (const [at, copy] of copies.entries()) {
    const { told, found } = readCopy(copy.text, language);
    const left = [...found];
    const missed = copy.services.filter(({ kind, name }) => {
      const index = left.findIndex((each) => each.kind === kind && alike(each.name, name, language));
      if (index >= 0) left.splice(index, 1);
      return index < 0;
    });
    candidates = { hits: candidates.hits + copy.services.length - missed.length, wrong: candidates.wrong + left.length, missed: candidates.missed + missed.length };
    const untold = (["date", "number", "ended"] as const).filter((field) => told[field] !== copy[field]);
    const right = (["date", "number", "ended"] as const).filter((field) => copy[field] !== null && copy[field] !== false && told[field] === copy[field]);
    card = { ...card, hits: card.hits + right.length, missed: card.missed + untold.length };
    const lines = [...missed.map(({ kind, name }) => `missed ${kind} ${name}`), ...left.map(({ kind, name }) => `wrong  ${kind} ${name}`), ...untold.map((field) => `${field} ${copy[field]}: ${told[field]}`)];
    if (lines.length > 0) misses.push(`${language} line ${at + 1} (${copy.form})\n    ${lines.join("\n    ")}`);
  }
  return { candidates, card, misses };
}

function readCopy(source: string, language: CorpusLanguage) {
  const of = { language: language === "ru" ? ("RU" as const) : ("KK" as const), format: "PLAIN" as const, source: source.trim() };
  const text = parseStructure(of, readBlocks(of));
  const { kind, status, date, number } = readCard(text);
  const services = findServices([text], { kind: kind?.value ?? null, status: status?.value ?? null });
  return {
    told: { date: date?.value ?? null, number: number?.value ?? null, ended: status?.value === "REPEALED" },
    found: services.flatMap(({ kind: of, name }) => (name[language] === null ? [] : [{ kind: of, name: name[language] }])),
  };
}
