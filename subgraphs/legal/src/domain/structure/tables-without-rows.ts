import type { TextFault } from "./act-text";
import type { ActSource } from "../text/act-source";
import type { Block } from "../text/block";

/** Tables that are set and hold no cell: of HTML a table element, of Markdown the line under a heading row alone. */
export function tablesWithoutRows({ format, source }: ActSource, blocks: ReadonlyArray<Block>): ReadonlyArray<TextFault> {
  const found = format === "HTML" ? emptyElements(source) : format === "MARKDOWN" ? loneRules(source) : [];
  if (found.length === 0) return [];
  let at = 0;
  return found.filter(({ start }) => {
    while (at + 1 < blocks.length && (blocks[at] as Block).end <= start) at += 1;
    return blocks[at]?.form !== "STRAY";
  });
}

function emptyElements(source: string): TextFault[] {
  const faults: TextFault[] = [];
  let open: { readonly start: number; cells: number } | null = null;
  for (const { index, 0: tag } of source.matchAll(/<(?:table|td|th|\/table)(?=[\s>/])[^<>]{0,2000}>?/gi)) {
    const name = tag.slice(1, 7).toLowerCase();
    if (name.startsWith("/table")) {
      if (open?.cells === 0) faults.push({ code: "TABLE_WITHOUT_ROWS", start: open.start, end: index + tag.length });
      open = null;
    } else if (name.startsWith("table")) open = { start: index, cells: 0 };
    else if (open !== null) open.cells += 1;
  }
  return faults;
}

function loneRules(source: string): TextFault[] {
  const faults: TextFault[] = [];
  for (const { index, 0: line } of source.matchAll(/^[ \t]*\|(?:[ \t]*:?-+:?[ \t]*\|)+[ \t]*$/gm)) {
    const before = source.slice(Math.max(0, index - 2_000), Math.max(0, index - 1));
    if (!/(?:^|\n)[ \t]*\|[^\n]*\|[ \t]*\r?$/.test(before.slice(before.lastIndexOf("\n") + 1))) faults.push({ code: "TABLE_WITHOUT_ROWS", start: index, end: index + line.length });
  }
  return faults;
}
