import type { Language } from "@tizilim/common/pure/localized-text";

/** What heads a place where the ten items are set down. LIST: norm 59, since 2019; STANDARD: before. */
export type StandardKind = "LIST" | "STANDARD";

export interface StandardHeading {
  readonly kind: StandardKind;
  /** Of the service in the words of the heading; null where it names none. */
  readonly name: { readonly from: number; readonly to: number } | null;
}

const LONGEST = 1_200;
const RU_LIST = /^(?:перечень )?(?:основны[ехй]+ )?требовани[йя],?(?: предъявляемы[ехй]+)? (?:к|при|для) (?:порядку )?оказани[юия] (?:государственн\p{L}+ )(?:услуг\p{L}*)/u;
const RU_STANDARD = /^стандарт(?:ы)? (?:оказания )?(?:электронн\p{L}+ )?государственн\p{L}+ услуг\p{L}*/u;
const KK_LIST = /(?:қызмет(?!кер|ші)\p{L}*(?: көрсетуге)?|көрсетуге) (?:қойылатын )?(?:негізгі )?талап(?:тардың|тар)?(?: тізбесі)?/u;
const KK_STANDARD = /мемлекеттік (?:электрондық )?(?:көрсетілетін )?қызмет(?:ті|тер)?(?: көрсету)? стандарт(?:ы|тары)/u;
const KK_END = /(?:тізбесі|талаптар|талаптары|стандарты)[\s.]*$/;
/** What refers to a standard instead of heading one. */
const REFERS = /согласно приложени|к настоящему (?:приказу|постановлению)|изложить|утвердить|исключить|дополнить|разработан|размещ[ае]|әзірле|қосымшаға сәйкес|бекітілсін|жазылсын|алып тасталсын|толықтырылсын|;\s*$/u;
const AFTER_APPENDIX_HEAD = /^(?:приложение\s*\d*[^"]{0,700}?)(?=перечень основны[ехй]+ требований к оказани[юя])/u;
const QUOTED = /"/g;
/** The name of a service may have any word: «… на размещение наружной рекламы». */
const IN_QUOTES = /"[^"]*"/g;

/** A chapter or a number that the heading stands under. */
const NUMBERED = /^(?:(?:глава|параграф|раздел|часть) [\divx]{1,4}\s?[.:-]?\s*|\d{1,3}-(?:тарау|параграф|бөлім)\s?[.:-]?\s*|\d{1,2}\.\s+)/u;

/** Whether matchable words head a list of main requirements or a standard of a state service. */
export function standardHeading(words: string, language: Language): StandardHeading | null {
  if (words.length > LONGEST || REFERS.test(words.replace(IN_QUOTES, '""'))) return null;
  const numbered = NUMBERED.exec(words)?.[0].length ?? 0;
  const heading = language === "RU" ? russian(words.slice(numbered)) : kazakh(words.slice(numbered));
  if (heading === null || numbered === 0) return heading;
  if (heading.name === null || (/^\d/.test(words) && !/[":]/.test(words.slice(numbered)))) return null;
  return { ...heading, name: { from: heading.name.from + numbered, to: heading.name.to + numbered } };
}

function russian(words: string): StandardHeading | null {
  const skipped = (AFTER_APPENDIX_HEAD.exec(words)?.[0].length ?? 0) + (/^["\s]+/.exec(words)?.[0].length ?? 0);
  const head = words.slice(skipped);
  const found = RU_LIST.exec(head) ?? RU_STANDARD.exec(head);
  if (found === null) return null;
  const from = skipped + found[0].length;
  const kind = found[0].startsWith("стандарт") ? "STANDARD" : "LIST";
  return { kind, name: quotedName(words, from, words.length) ?? bareName(words, from, words.length) };
}

function kazakh(words: string): StandardHeading | null {
  const found = KK_STANDARD.exec(words) ?? KK_LIST.exec(words);
  if (found === null) return null;
  const kind = found[0].includes("стандарт") ? "STANDARD" : "LIST";
  const after = quotedName(words, found.index + found[0].length, words.length);
  if (!KK_END.test(words) && after === null) return null;
  const opened = kind === "LIST" ? (/\s*(?:мемлекеттік )?(?:көрсетілетін )?$/u.exec(words.slice(0, found.index))?.index ?? found.index) : found.index;
  return { kind, name: quotedName(words, 0, opened) ?? after ?? bareName(words, 0, opened) };
}

/** From the first quotation mark to the last: names hold quotes of their own. */
function quotedName(words: string, from: number, to: number): StandardHeading["name"] {
  const marks = [...words.slice(from, to).matchAll(QUOTED)].map(({ index }) => from + index);
  const first = marks[0];
  const last = marks.at(-1);
  if (first === undefined || last === undefined || last - first < 3) return null;
  const whole = words.slice(first + 1, last);
  const lead = /^\s*/.exec(whole)?.[0].length ?? 0;
  return { from: first + 1 + lead, to: first + 1 + whole.trimEnd().length };
}

function bareName(words: string, from: number, to: number): StandardHeading["name"] {
  const part = words.slice(from, to).replace(/[\s.,:;-]+$/u, "");
  const lead = /^[\s.,:;-]*(?:по )?/u.exec(part)?.[0].length ?? 0;
  const name = part.slice(lead);
  if (!/\p{L}{3}/u.test(name) || /^(?:приложени|согласно|к |в )|қосымша/u.test(name)) return null;
  return { from: from + lead, to: from + part.length };
}
