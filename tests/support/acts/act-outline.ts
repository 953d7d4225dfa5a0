import type { ActText } from "@tizilim/legal/domain/structure/act-text";
import { parseStructure } from "@tizilim/legal/domain/structure/parse-structure";
import type { Provision } from "@tizilim/legal/domain/structure/provision";
import type { ActSource } from "@tizilim/legal/domain/text/act-source";
import type { Block } from "@tizilim/legal/domain/text/block";

type Set = Partial<Pick<Block, "form" | "level" | "cell" | "links">> & Partial<Block["emphasis"]>;
/** A block's words, with how it is set where it is not a plain paragraph. */
export type Line = string | readonly [text: string, set: Set];

/** The blocks of a text that has one on each line, made by hand: no reader is asked. */
export function blocksOf(lines: ReadonlyArray<Line>): { readonly source: string; readonly blocks: Block[] } {
  let source = "";
  const blocks = lines.map((line) => {
    const [text, { form = "PARAGRAPH", level = null, cell = null, links = [], ...emphasis }] = typeof line === "string" ? [line, {} as Set] : line;
    const start = source.length;
    source += `${text}\n`;
    const runs = text === "" ? [] : [{ at: 0, source: start, length: text.length }];
    const set = { bold: false, italic: false, note: false, red: false, ...emphasis };
    return { start, end: source.length, text, runs, form: text === "" && form === "PARAGRAPH" ? "BLANK" : form, level, cell, emphasis: set, sourceAnchors: [], links } as Block;
  });
  return { source, blocks };
}

export function actOf(lines: ReadonlyArray<Line>, { format = "HTML", language = "RU" }: Partial<Pick<ActSource, "format" | "language">> = {}): ActText {
  const { source, blocks } = blocksOf(lines);
  return parseStructure({ language, format, source }, blocks);
}

/** Every part, in the order of the document. */
export function partsOf({ parts }: Pick<ActText, "parts">): Provision[] {
  const found: Provision[] = [];
  const open = [...parts].reverse();
  for (let part = open.pop(); part !== undefined; part = open.pop()) {
    found.push(part);
    open.push(...[...part.children].reverse());
  }
  return found;
}

export function partAt(act: ActText, anchor: string): Provision {
  const found = partsOf(act).find((part) => part.anchor === anchor);
  if (found === undefined) throw new Error(`no part at ${anchor}; there are ${anchorsOf(act).join(", ")}`);
  return found;
}

export function anchorsOf(act: ActText): string[] {
  return partsOf(act).map(({ anchor }) => anchor);
}

export function ownText({ source }: ActText, { start, ownEnd }: Provision): string {
  return source.slice(start, ownEnd).trim();
}

/** What is wrong with the tree as a cover of its text; nothing where every character has its part and every part its anchor. */
export function coverFaults(act: ActText): string[] {
  const faults: string[] = [];
  const parts = partsOf(act);
  let at = 0;
  for (const { anchor, start, ownEnd, blocks: [from, to] } of parts) {
    if (start !== at || ownEnd < start) faults.push(`${anchor} runs from ${start} to ${ownEnd}, not from ${at}`);
    if (to < from || (act.blocks[from]?.start ?? act.source.length) !== start || (act.blocks[to]?.start ?? act.source.length) !== ownEnd) faults.push(`${anchor} has other blocks`);
    at = ownEnd;
  }
  if (at !== act.source.length) faults.push(`the parts end at ${at} of ${act.source.length}`);
  for (const { anchor, ownEnd, end, children } of parts) if (end !== (children.at(-1)?.end ?? ownEnd)) faults.push(`${anchor} ends at ${end}`);
  if (new Set(parts.map(({ anchor }) => anchor)).size !== parts.length) faults.push("an anchor is given twice");
  if (parts.map(({ start, ownEnd }) => act.source.slice(start, ownEnd)).join("") !== act.source) faults.push("text is lost");
  return faults;
}
