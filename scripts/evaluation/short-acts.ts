import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { readCard } from "@tizilim/legal/domain/card/read-card";
import { findServices } from "@tizilim/legal/domain/finding/find-services";
import { parseStructure } from "@tizilim/legal/domain/structure/parse-structure";
import { readBlocks } from "@tizilim/legal/reading/read-blocks";
import { alike } from "./alike-names";
import { NO_MARKS, type Marks } from "./marks";
import type { CorpusLanguage } from "./truth";

/** A short act around one or two functions that hide a service, or none; its line of tests/corpus/norms/. */
export interface ShortAct {
  readonly form: string;
  readonly text: string;
  /** The services, by the rule of tests/corpus/third/ACTS.md. */
  readonly hidden: ReadonlyArray<string>;
  readonly why: string;
}

export interface ShortActSet {
  readonly name: string;
  readonly language: CorpusLanguage;
  readonly acts: ReadonlyArray<ShortAct>;
}

export interface MeasuredSet {
  readonly marks: Marks;
  readonly misses: ReadonlyArray<string>;
}

/** From the sources and from what they are compiled to. */
const ROOM = [join(__dirname, "../../tests/corpus/norms"), join(__dirname, "../../../tests/corpus/norms")].find((room) => existsSync(room)) ?? "tests/corpus/norms";
const FILE = /^(ru|kk)-\d+\.jsonl$/;

export function readShortActs(): ShortActSet[] {
  return readdirSync(ROOM).filter((file) => FILE.test(file)).sort().map((file) => ({
    name: file.replace(".jsonl", ""),
    language: FILE.exec(file)?.[1] as CorpusLanguage,
    acts: readFileSync(join(ROOM, file), "utf8").split("\n").filter((line) => line.trim() !== "").map((line) => JSON.parse(line) as ShortAct),
  }));
}

/** What is found in them, each service told by a name that is alike. */
export function measureShortActs({ acts, language, name }: ShortActSet): MeasuredSet {
  let marks = NO_MARKS;
  const misses: string[] = [];
  for (const [at, act] of acts.entries()) {
    const left = namesFound(act.text, language);
    const missed = act.hidden.filter((service) => {
      const found = left.findIndex((each) => alike(each, service, language));
      if (found >= 0) left.splice(found, 1);
      return found < 0;
    });
    marks = { hits: marks.hits + act.hidden.length - missed.length, wrong: marks.wrong + left.length, missed: marks.missed + missed.length };
    if (missed.length + left.length > 0) misses.push(`${name} line ${at + 1} (${act.form})\n    missed: ${missed.join("; ") || "–"}\n    wrong:  ${left.join("; ") || "–"}`);
  }
  return { marks, misses };
}

function namesFound(text: string, language: CorpusLanguage): string[] {
  const source = { language: language === "ru" ? ("RU" as const) : ("KK" as const), format: /^\s*<(?:html|!doctype)/i.test(text) ? ("HTML" as const) : ("PLAIN" as const), source: text.trim() };
  const read = parseStructure(source, readBlocks(source));
  const { kind, status } = readCard(read);
  return findServices([read], { kind: kind?.value ?? null, status: status?.value ?? null }).flatMap((service) => service.name[language] ?? []);
}
