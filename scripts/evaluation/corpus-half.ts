import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { SourceFormat } from "@tizilim/legal/domain/text/act-source";
import type { RegisteredService } from "@tizilim/legal/domain/register/registered-service";
import { CORPUS } from "./corpus-folder";
import type { CorpusLanguage, Truth } from "./truth";

export interface CorpusText {
  readonly language: CorpusLanguage;
  readonly format: SourceFormat;
  readonly source: string;
}

export interface CorpusAct {
  readonly folder: string;
  readonly texts: ReadonlyArray<CorpusText>;
  readonly truth: Truth;
}

export interface CorpusHalf {
  readonly acts: ReadonlyArray<CorpusAct>;
  readonly register: ReadonlyArray<RegisteredService>;
}

/** Detectors are tuned on all of them; what the later ones gave when they were new stands in tests/corpus/README.md. From the fourth on they are held against the register of the first. */
export const CORPUS_HALVES = ["first", "second", "third", "fourth", "fifth", "sixth", "seventh", "eighth", "ninth", "tenth", "eleventh", "twelfth", "thirteenth", "fourteenth"] as const;
export type CorpusHalfName = (typeof CORPUS_HALVES)[number];

export const SIDES_OF_PART = ["odd", "even"] as const;
export type SideOfPart = (typeof SIDES_OF_PART)[number];

/** By the number that the act's folder begins with. */
export function isOnSide(folder: string, side: SideOfPart): boolean {
  return Number.parseInt(folder, 10) % 2 === (side === "odd" ? 1 : 0);
}

/** What a part is held against where it has no register of its own. */
const COMMON_REGISTER = "register.json";
const OWN_REGISTERS: Partial<Record<CorpusHalfName, string>> = { second: "second/register.json", third: "third/register.json" };
const FORMATS: Readonly<Record<string, SourceFormat>> = { html: "HTML", md: "MARKDOWN", txt: "PLAIN" };
const TEXT_FILE = /^act\.(ru|kk)\.(html|md|txt)$/;

/** Null where the half has not been written. */
export function readCorpusHalf(half: CorpusHalfName): CorpusHalf | null {
  const room = join(CORPUS, half);
  if (!existsSync(room)) return null;
  const folders = readdirSync(room, { withFileTypes: true }).filter((entry) => entry.isDirectory()).map(({ name }) => name);
  return {
    acts: folders.sort().map((folder) => ({ folder, texts: textsIn(join(room, folder)), truth: readJson<Truth>(join(room, folder, "truth.json")) })),
    register: readJson<RegisteredService[]>(join(CORPUS, OWN_REGISTERS[half] ?? COMMON_REGISTER)),
  };
}

function textsIn(folder: string): CorpusText[] {
  return readdirSync(folder).flatMap((file) => {
    const [, language, format] = TEXT_FILE.exec(file) ?? [];
    if (language === undefined || format === undefined) return [];
    return [{ language: language as CorpusLanguage, format: FORMATS[format] as SourceFormat, source: readFileSync(join(folder, file), "utf8") }];
  });
}

function readJson<T>(file: string): T {
  return JSON.parse(readFileSync(file, "utf8")) as T;
}
