import type { Block, BlockForm, Cell } from "../domain/text/block";
import type { Piece } from "../domain/text/piece";
import { setText } from "../domain/text/set-text";
import { BlockList } from "./block-list";
import { goesOn, wrapWidth } from "./line-joins";
import { pageNumbers } from "./page-numbers";
import { hasPipe, isBorder, pipeCells, startsWithPipe, type Span } from "./pipe-row";
import { qrLinesAt } from "./qr-lines";
import { isBlank, sourceLines, type SourceLine } from "./source-lines";
import { tabCells } from "./tab-row";

/** Blocks of a text without marks: a line is a paragraph, unless a program wrapped the lines. */
export function readPlain(source: string): Block[] {
  return new PlainReading(source).blocks();
}

class PlainReading {
  private readonly list: BlockList;
  private readonly lines: ReadonlyArray<SourceLine>;
  private readonly numbers: ReadonlySet<number>;
  private readonly width: number | null;
  private tables = 0;

  constructor(private readonly source: string) {
    this.list = new BlockList(source);
    this.lines = sourceLines(source);
    this.numbers = pageNumbers(source, this.lines);
    this.width = wrapWidth(source, this.lines);
  }

  blocks(): Block[] {
    for (let at = 0; at < this.lines.length; ) at += this.readAt(at);
    return this.list.end();
  }

  /** How many lines were read. */
  private readAt(at: number): number {
    const line = this.line(at);
    if (isBlank(line)) return 1;
    if (this.numbers.has(at)) return this.add([line], "STRAY");
    const qr = qrLinesAt(this.source, this.lines, at);
    if (qr > 0) return this.add(this.lines.slice(at, at + qr), "STRAY");
    const rows = this.tableLines(at);
    if (rows > 0) return this.readTable(at, rows);
    let end = at + 1;
    while (this.width !== null && end < this.lines.length && this.continues(end)) end += 1;
    return this.add(this.lines.slice(at, end), "PARAGRAPH");
  }

  private continues(at: number): boolean {
    if (!goesOn(this.source, this.line(at - 1), this.line(at), this.width as number)) return false;
    return !this.numbers.has(at) && qrLinesAt(this.source, this.lines, at) === 0 && this.tableLines(at) === 0;
  }

  private tableLines(at: number): number {
    const { source } = this;
    const rowsWhile = (isRow: (line: SourceLine) => boolean): number => {
      let end = at;
      while (end < this.lines.length && !isBlank(this.line(end)) && isRow(this.line(end))) end += 1;
      return end - at;
    };
    const line = this.line(at);
    if (startsWithPipe(source, line) || isBorder(source, line)) return rowsWhile((row) => startsWithPipe(source, row) || isBorder(source, row));
    if (hasPipe(source, line)) {
      const rows = rowsWhile((row) => hasPipe(source, row) || isBorder(source, row));
      if (rows > 1) return rows;
    }
    const cells = tabCells(source, line);
    if (cells.length < 2) return 0;
    const rows = rowsWhile(({ from, end }) => tabCells(source, { from, to: end }).length > 1);
    return rows > 1 || cells.length > 2 ? rows : 0;
  }

  private readTable(at: number, rows: number): number {
    const table = this.tables;
    let row = 0;
    const lines = this.lines.slice(at, at + rows);
    const indented = lines.every(({ begin }) => this.source[begin] === "\t");
    for (const line of lines) {
      if (isBorder(this.source, line)) continue;
      const cells = hasPipe(this.source, line) ? pipeCells(this.source, line) : tabCells(this.source, { from: indented ? line.from : line.begin, to: line.end });
      cells.forEach((span, column) => this.addCell(span, { table, row, column }));
      row += 1;
    }
    if (row > 0) this.tables += 1;
    return rows;
  }

  private addCell({ from, to }: Span, cell: Cell): void {
    const set = setText(this.source, [piece(from, to)]);
    if (set.text === "") this.list.addEmptyCell(cell, from);
    else this.list.addSet({ form: "CELL", level: null, cell, anchors: [] }, set);
  }

  private add(lines: ReadonlyArray<SourceLine>, form: BlockForm): number {
    const pieces = [piece((lines[0] as SourceLine).from, (lines.at(-1) as SourceLine).to)];
    this.list.add(pieces, { form, level: null, cell: null, anchors: [] });
    return lines.length;
  }

  private line(at: number): SourceLine {
    return this.lines[at] as SourceLine;
  }
}

function piece(from: number, to: number): Piece {
  return { from, to, decoded: null, marks: 0, href: null };
}
