import type { Language } from "@tizilim/common/pure/localized-text";
import { ITEM_LABELS, type LabelledItem } from "./item-labels";
import { labelWordsEnd, onlyLabelWords } from "./label-words";

const LONGEST_LABEL = 420;
const LONGEST_HEAD = 260;
const IN_BRACKETS = /\([^()]{0,200}\)/g;
const SEPARATOR = /:|\s-(?=\s)|\s-$|-\s|\.\s(?=\S)/g;
/** A label in a list that is not made of label words alone names its item near its head. */
const NEAR = 30;

const EVERY = new Map(ITEM_LABELS.KK.map(({ says }) => [says, new RegExp(says.source, `${says.flags}g`)]));

export interface LineLabel {
  readonly item: LabelledItem;
  /** Offsets into the line. */
  readonly from: number;
  readonly to: number;
  /** Where what it says begins. */
  readonly rest: number;
}

/** Which item a label names; null where none. `label` is matchable text that is known to stand as a label. */
export function itemOfLabel(label: string, language: Language): LabelledItem | null {
  if (label.length > LONGEST_LABEL) return null;
  const plain = label.replace(IN_BRACKETS, " ").replace(/[\s"':;.]+$/u, "").trim();
  return foremost(plain, language)?.item ?? foremost(label, language)?.item ?? null;
}

/** The same of a label in either language: a draft in the other leaves some behind. */
export function itemOfDraftedLabel(words: string, language: Language): LabelledItem | null {
  return itemOfLabel(words, language) ?? itemOfLabel(words, language === "KK" ? "RU" : "KK");
}

/** The item that words name with their head word: the first in Russian, the last in Kazakh. */
export function headItem(words: string, language: Language): LabelledItem | null {
  const found = foremost(words, language);
  if (found === null) return null;
  return (language === "RU" ? found.from === 0 : found.to === words.length) ? found.item : null;
}

/** The item of words that are a label and nothing else. */
export function bareLabelItem(words: string, language: Language): LabelledItem | null {
  return onlyLabelWords(words, language) ? itemOfLabel(words, language) : null;
}

/**
 * The label that a line opens with: before a colon or a dash, alone on the line, or, where a table was flattened, before
 * the first word that no label has. `loose`: in a list of main requirements a numbered point is an item by its place.
 */
export function lineLabel(text: string, line: string, from: number, language: Language, loose: boolean): LineLabel | null {
  const head = line.slice(from, from + LONGEST_HEAD);
  SEPARATOR.lastIndex = 0;
  for (let found = SEPARATOR.exec(head), tried = 0; found !== null && tried < 3; found = SEPARATOR.exec(head), tried += 1) {
    const words = head.slice(0, found.index);
    const item = onlyLabelWords(words.replace(IN_BRACKETS, " "), language) ? itemOfLabel(words, language) : loose && found[0] !== "-" ? looseItem(words, language) : null;
    if (item !== null) return { item, from, to: from + found.index, rest: from + found.index + found[0].length };
  }
  const whole = line.slice(from).replace(/[\s.;]+$/, "");
  if (whole.length <= LONGEST_LABEL) {
    const item = bareLabelItem(whole, language);
    if (item !== null) return { item, from, to: from + whole.length, rest: line.length };
  }
  return loose ? flattenedLabel(text, line, from, language) : null;
}

function looseItem(words: string, language: Language): LabelledItem | null {
  if (/\d/.test(words) || words.split(" ").length > 16) return null;
  const found = foremost(words, language);
  if (found === null) return null;
  return (language === "RU" ? found.from <= NEAR : words.length - found.to <= NEAR) ? found.item : null;
}

function flattenedLabel(text: string, line: string, from: number, language: Language): LineLabel | null {
  const to = labelWordsEnd(text, line, from, language);
  const rest = text.slice(to).trimStart();
  if (to === from || rest === "" || !/^[\p{Lu}\d"«“(]/u.test(rest)) return null;
  const item = itemOfLabel(line.slice(from, to), language);
  return item === null ? null : { item, from, to, rest: to };
}

function foremost(words: string, language: Language): { readonly item: LabelledItem; readonly from: number; readonly to: number } | null {
  let best: { item: LabelledItem; from: number; to: number } | null = null;
  for (const { item, says } of ITEM_LABELS[language]) {
    const found = language === "RU" ? says.exec(words) : lastMatch(says, words);
    if (found === null) continue;
    const each = { item, from: found.index, to: found.index + found[0].length };
    if (best === null || (language === "RU" ? each.from < best.from : each.to > best.to)) best = each;
  }
  return best;
}

function lastMatch(says: RegExp, words: string): RegExpExecArray | null {
  const every = EVERY.get(says) as RegExp;
  every.lastIndex = 0;
  let last: RegExpExecArray | null = null;
  for (let found = every.exec(words); found !== null; found = every.exec(words)) last = found;
  return last;
}
