import type { Block, BlockForm, Cell } from "../domain/text/block";
import type { Piece } from "../domain/text/piece";
import { setText } from "../domain/text/set-text";
import { BlockList } from "./block-list";
import { isBrokenCitation, wrapWidth } from "./line-joins";
import { markdownInline } from "./markdown-inline";
import { contentOf, headingLevel, isFence, isPageBreak, isListed } from "./markdown-line";
import { htmlTables } from "./html-table-lines";
import { opensUnit } from "./opens-unit";
import { pageNumbers } from "./page-numbers";
import { hasPipe, isBorder, pipeCells, startsWithPipe, type Span } from "./pipe-row";
import { qrLinesAt } from "./qr-lines";
import { readHtmlTable } from "./read-html";
import { isBlank, sourceLines, type SourceLine } from "./source-lines";
import { splitLines } from "./split-lines";

/** Blocks of a Markdown text as exports of acts write it: a mark is a mark wherever it stands, and numbers begin blocks. */
export function readMarkdown(source: string): Block[] {
  return new MarkdownReading(source).blocks();
}

class MarkdownReading {
  private readonly list: BlockList;
  /** Without the marks of lists and quotes. */
  private readonly lines: ReadonlyArray<SourceLine>;
  private readonly raw: ReadonlyArray<SourceLine>;
  private readonly numbers: ReadonlySet<number>;
  private readonly wrapped: boolean;
  private readonly tagged: ReadonlyMap<number, number>;
  private tables = 0;

  constructor(private readonly source: string) {
    this.list = new BlockList(source);
    this.raw = sourceLines(source);
    this.lines = this.raw.map((line) => contentOf(source, line));
    this.numbers = pageNumbers(source, this.raw, (line) => isPageBreak(source, line));
    this.wrapped = wrapWidth(source, this.lines) !== null;
    this.tagged = htmlTables(source, this.raw);
  }

  blocks(): Block[] {
    for (let at = 0; at < this.lines.length; ) at += this.readAt(at);
    return this.list.end();
  }

  /** How many lines were read. */
  private readAt(at: number): number {
    const line = this.line(at);
    if (this.ends(at)) return 1;
    if (this.numbers.has(at)) return this.add([line], "STRAY", null);
    const qr = qrLinesAt(this.source, this.lines, at);
    if (qr > 0) return this.add(this.lines.slice(at, at + qr), "STRAY", null);
    const level = headingLevel(this.source, this.raw[at] as SourceLine);
    if (level !== null) return this.add([line], "HEADING", level);
    const rows = this.tableLines(at);
    if (rows > 0) return this.readTable(at, rows);
    const closed = this.tagged.get(at);
    if (closed !== undefined) return this.readTagged(at, closed - at + 1);
    let end = at + 1;
    while (end < this.lines.length && this.continues(end)) end += 1;
    return this.add(this.lines.slice(at, end), "PARAGRAPH", null);
  }

  /** Nothing is seen of it. */
  private ends(at: number): boolean {
    const raw = this.raw[at] as SourceLine;
    return isBlank(this.line(at)) || isPageBreak(this.source, raw) || isFence(this.source, raw);
  }

  private continues(at: number): boolean {
    const [before, line, raw] = [this.line(at - 1), this.line(at), this.raw[at] as SourceLine];
    if (this.ends(at) || this.numbers.has(at) || line.afterPage || isListed(this.source, raw)) return false;
    if (headingLevel(this.source, raw) !== null || this.tableLines(at) > 0 || this.tagged.has(at) || qrLinesAt(this.source, this.lines, at) > 0) return false;
    if (opensUnit(this.source, line.from)) return isBrokenCitation(this.source, before, line);
    return this.wrapped || !/[.;:]/.test(this.source[before.to - 1] ?? "") || !/^\p{Lu}/u.test(this.source.slice(line.from, line.from + 2));
  }

  private tableLines(at: number): number {
    const { source } = this;
    const line = this.line(at);
    const next = this.lines[at + 1];
    const isTable = startsWithPipe(source, line) || (next !== undefined && isBorder(source, next) && hasPipe(source, line));
    if (!isTable) return 0;
    let end = at + 1;
    while (end < this.lines.length && !isBlank(this.line(end)) && hasPipe(source, this.line(end))) end += 1;
    return end - at;
  }

  private readTable(at: number, rows: number): number {
    let row = 0;
    for (const line of this.lines.slice(at, at + rows)) {
      if (isBorder(this.source, line)) continue;
      pipeCells(this.source, line).forEach((span, column) => this.addCell(span, { table: this.tables, row, column }));
      row += 1;
    }
    if (row > 0) this.tables += 1;
    return rows;
  }

  private readTagged(at: number, lines: number): number {
    this.tables = readHtmlTable(this.source, this.line(at).from, (this.raw[at + lines - 1] as SourceLine).to, this.list, this.tables);
    return lines;
  }

  private addCell(span: Span, cell: Cell): void {
    const { pieces, anchors } = markdownInline(this.source, [span]);
    if (setText(this.source, pieces).text === "") this.list.addEmptyCell(cell, span.from, anchors);
    else this.addSplit(pieces, anchors, "CELL", null, cell);
  }

  private add(lines: ReadonlyArray<SourceLine>, form: BlockForm, level: number | null): number {
    const { pieces, anchors } = markdownInline(this.source, lines);
    this.addSplit(pieces, anchors, form, level, null);
    return lines.length;
  }

  private addSplit(pieces: ReadonlyArray<Piece>, anchors: ReadonlyArray<string>, form: BlockForm, level: number | null, cell: Cell | null): void {
    splitLines(this.source, pieces).forEach((part, index) => {
      this.list.add(part, { form, level, cell, anchors: index === 0 ? anchors : [] });
    });
  }

  private line(at: number): SourceLine {
    return this.lines[at] as SourceLine;
  }
}
