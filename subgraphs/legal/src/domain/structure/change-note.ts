import { type Block, sourceSpan } from "../text/block";
import { notedActs, type NoteLink } from "./noted-acts";
import type { ChangeNote } from "./provision";

/** «Сноска.», «Ескерту.»: tells of a change that was made. */
export function isChangeNote(text: string): boolean {
  return /^[*_]*(?:Сноска|СНОСКА|Ескерту|ЕСКЕРТУ)(?:лер)?\s*[.:]/u.test(text.slice(0, 40));
}

/** What some blocks tell as one; `from` is where it begins in the first. */
export function changeNote(blocks: ReadonlyArray<Block>, from = 0): ChangeNote {
  const seen = blocks.filter(({ text }) => text !== "");
  const first = seen[0];
  const last = seen.at(-1);
  if (first === undefined || last === undefined) return { text: "", start: 0, end: 0, acts: [] };
  let text = "";
  const links: NoteLink[] = [];
  for (const block of seen) {
    const skipped = block === first ? from : 0;
    const at = text === "" ? 0 : text.length + 1;
    text = text === "" ? block.text.slice(skipped) : `${text} ${block.text}`;
    for (const link of block.links) if (link.to > skipped) links.push({ href: link.href, from: at + link.from - skipped, to: at + link.to - skipped });
  }
  return { text, start: sourceSpan(first, from, first.text.length).start, end: sourceSpan(last, 0, last.text.length).end, acts: notedActs(text, links) };
}
