import { basename, dirname, extname, join } from "node:path";
import { parseLegalActId, type LegalActId } from "@tizilim/common/pure/identifiers/legal-act-id";
import type { Language } from "@tizilim/common/pure/localized-text";

/** What the name of a file tells of the act in it. */
export interface ActFileName {
  readonly language: Language | null;
  readonly id: LegalActId | null;
  /** The same for the files of one act that differ in language alone. */
  readonly key: string;
}

const LANGUAGE_WORDS: ReadonlyMap<string, Language> = new Map([
  ...["kk", "kz", "kaz", "қаз", "каз", "қазақша", "қазақ"].map((word) => [word, "KK"] as const),
  ...["ru", "rus", "рус", "орыс", "орысша", "русский"].map((word) => [word, "RU"] as const),
]);
/** The low line at the end of an older identifier is part of it. */
const ID = /(?<![0-9A-Za-z])[A-Z]\d{2}(?=[0-9A-Z]{3}\d{4})[0-9A-Z]{7}(?:\d(?![0-9A-Za-z])|_)/i;

/** act.kk.html and act.ru.html, Z1300000088.rus.html and .kaz.html, ru/order.txt and kk/order.txt are of one act each. */
export function actFileName(path: string): ActFileName {
  const stem = basename(path, extname(path));
  const written = ID.exec(stem)?.[0] ?? "";
  const id = parseLegalActId(written);
  const words = (id === null ? stem : stem.replace(written, " ")).toLowerCase().split(/[\s._()-]+/).filter((word) => word !== "");
  const told = new Set(words.flatMap((word) => LANGUAGE_WORDS.get(word) ?? []));
  const own = words.filter((word) => !LANGUAGE_WORDS.has(word)).join(".");
  const folder = dirname(path);
  const ofFolder = LANGUAGE_WORDS.get(basename(folder).toLowerCase()) ?? null;
  const [language = ofFolder] = told.size > 1 ? [null] : told;
  if (id !== null) return { language, id, key: `${id} ${own}` };
  return { language, id, key: join(ofFolder === null ? folder : dirname(folder), own) };
}
