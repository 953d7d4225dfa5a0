import type { Language } from "@tizilim/common/pure/localized-text";
import type { PlacedBlock } from "./passage";

const BEGINS_RU = /^(?:О|Об|Обо)\s+\p{L}/u;
const ENDS_KK = /(?:туралы|туралы\s*["»])\.?$/iu;
const NO_TITLE = /^(?:в соответствии|сноска|ескерту|примечание|зарегистрир|утратил|утвержд|приложение)|приказыва|постановля|бұйырам|сәйкес|тіркелді/iu;
const LONGEST_TITLE = 1_500;

/** Blocks of the head that are the title, one after another; empty where no block is told to be one. */
export function titleBlocks(head: ReadonlyArray<PlacedBlock>, language: Language): PlacedBlock[] {
  const first = head.findIndex(({ provision }) => provision.role === "TITLE");
  if (first >= 0) return whileNext(head, first, ({ provision }) => provision.role === "TITLE");
  const unread = head.filter(({ block, provision }) => provision.role !== "REQUISITES" && block.form !== "STRAY" && block.text.length <= LONGEST_TITLE && !NO_TITLE.test(block.text));
  const russian = language === "RU" ? unread.findIndex(({ block }) => BEGINS_RU.test(block.text)) : -1;
  if (russian >= 0) return whileNext(unread, russian, ({ block }) => /^\p{Ll}/u.test(block.text));
  if (language === "KK") {
    const last = unread.findIndex(({ block }) => ENDS_KK.test(block.text));
    if (last >= 0) return untilBegun(unread, last);
  }
  const heading = unread.find(({ block }) => block.level === 1);
  return heading === undefined ? [] : [heading];
}

function whileNext(head: ReadonlyArray<PlacedBlock>, first: number, goesOn: (placed: PlacedBlock) => boolean): PlacedBlock[] {
  const blocks = [head[first] as PlacedBlock];
  for (let at = first + 1; at < head.length && isNextLine(head[at - 1], head[at]) && goesOn(head[at] as PlacedBlock); at += 1) blocks.push(head[at] as PlacedBlock);
  return blocks;
}

/** A Kazakh title that is broken over lines is told by its last one. */
function untilBegun(head: ReadonlyArray<PlacedBlock>, last: number): PlacedBlock[] {
  let first = last;
  while (first > 0 && /^\p{Ll}/u.test(head[first]?.block.text ?? "") && isNextLine(head[first - 1], head[first])) first -= 1;
  return head.slice(first, last + 1);
}

/** Nothing stands between: a blank line ends a title. */
function isNextLine(one: PlacedBlock | undefined, other: PlacedBlock | undefined): boolean {
  return one !== undefined && other !== undefined && other.index === one.index + 1;
}
