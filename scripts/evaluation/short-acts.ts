import { readdirSync } from "node:fs";
import { join } from "node:path";
import { alike, unpaired } from "./alike-names";
import { CORPUS, readJsonLines } from "./corpus-folder";
import { NO_MARKS, type Marks } from "./marks";
import { readShortText } from "./read-short-text";
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

const ROOM = join(CORPUS, "norms");
const FILE = /^(ru|kk)-\d+\.jsonl$/;

export function readShortActs(): ShortActSet[] {
  return readdirSync(ROOM).filter((file) => FILE.test(file)).sort().map((file) => ({
    name: file.replace(".jsonl", ""),
    language: FILE.exec(file)?.[1] as CorpusLanguage,
    acts: readJsonLines<ShortAct>(join(ROOM, file)),
  }));
}

/** What is found in them, each service told by a name that is alike. */
export function measureShortActs({ acts, language, name }: ShortActSet): MeasuredSet {
  let marks = NO_MARKS;
  const misses: string[] = [];
  for (const [at, act] of acts.entries()) {
    const found = readShortText(act.text, language).services.map(({ name: each }) => each);
    const { missed, wrong } = unpaired(act.hidden, found, (service, each) => alike(each, service, language));
    marks = { hits: marks.hits + act.hidden.length - missed.length, wrong: marks.wrong + wrong.length, missed: marks.missed + missed.length };
    if (missed.length + wrong.length > 0) misses.push(`${name} line ${at + 1} (${act.form})\n    missed: ${missed.join("; ") || "–"}\n    wrong:  ${wrong.join("; ") || "–"}`);
  }
  return { marks, misses };
}
