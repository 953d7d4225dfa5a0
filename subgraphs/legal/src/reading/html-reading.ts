import type { Callbacks } from "./html-tokens";
import type { Block, Cell } from "../domain/text/block";
import { LINE_BREAK, type Piece } from "../domain/text/piece";
import { setText } from "../domain/text/set-text";
import type { BlockList } from "./block-list";
import { BLOCK_ELEMENTS, STRAY_ELEMENTS, TABLE_ELEMENTS, VOID_ELEMENTS } from "./element-kind";
import { stateWithin, type Attributes, type ElementState } from "./element-state";
import { OpenElements } from "./open-elements";
import { splitLines } from "./split-lines";
import { isQrLine } from "./stray-line";
import { TableGrid } from "./table-grid";

interface Anchor {
  readonly name: string;
  readonly at: number;
}

interface EmptyCell {
  readonly cell: Cell;
  readonly start: number;
  readonly contained: boolean;
}

const NO_ANCHORS: ReadonlyArray<string> = [];
const WANTED = new Set(["id", "name", "class", "href", "color", "style", "colspan", "rowspan"]);
const LONGEST_VALUE = 2000;

/** Takes what a tokenizer tells of a page, or of a table that stands in another text, and adds its blocks to a list. */
export class HtmlReading implements Callbacks {
  private readonly elements = new OpenElements();
  /** Which blocks stand outside of the parts that hold the act. */
  private readonly outside = new Set<number>();
  private hasContainers = false;

  private pieces: Piece[] = [];
  private anchors: Anchor[] = [];
  /** How many of them were given away. */
  private taken = 0;
  /** The open cell, as long as nothing is in it. */
  private emptyCell: EmptyCell | null = null;

  private tag = "";
  private tagStart = 0;
  private attributes: Record<string, string> = {};
  private attribute: string | null = null;
  /** Where the part of the source ends that was told last. */
  private told = 0;
  /** Where the last piece ends. */
  private reached = 0;

  /** `tables`: how many tables stand before. `lined`: a line of the source is a line of the text. `isFrame`: the table is only a frame about text. */
  constructor(private readonly source: string, private readonly list: BlockList, private tables = 0, private readonly lined = false, private readonly isFrame = false) {}

  /** How many tables were read, those before counted. */
  finish(): number {
    this.endBlock();
    this.endCell();
    return this.tables;
  }

  blocks(): Block[] {
    this.finish();
    const blocks = this.list.end();
    if (!this.hasContainers) return blocks;
    return blocks.map((block, index) => (this.outside.has(index) ? { ...block, form: block.text === "" ? "BLANK" : "STRAY", cell: null } : block));
  }

  ontext(start: number, end: number): void {
    // Behind a closing tag that is cut off the tokenizer tells again what it told.
    const from = Math.max(start, this.told);
    this.told = end;
    if (this.lined) this.addLines(from, end);
    else this.addPiece(from, end, null);
  }

  ontextentity(codepoint: number, end: number): void {
    const start = Math.max(this.told, this.source.lastIndexOf("&", end - 1));
    if (end > start) this.addPiece(start, end, String.fromCodePoint(codepoint));
    this.told = end;
  }

  onopentagname(start: number, end: number): void {
    this.tag = this.source.slice(start, end).toLowerCase();
    this.tagStart = start - 1;
    this.attributes = {};
  }

  onattribname(start: number, end: number): void {
    const name = end - start <= 7 ? this.source.slice(start, end).toLowerCase() : "";
    this.attribute = WANTED.has(name) && this.attributes[name] === undefined ? name : null;
    if (this.attribute !== null) this.attributes[this.attribute] = "";
  }

  onattribdata(start: number, end: number): void {
    if (this.attribute === null) return;
    const value = this.attributes[this.attribute] as string;
    if (value.length < LONGEST_VALUE) this.attributes[this.attribute] = value + this.source.slice(start, Math.min(end, start + LONGEST_VALUE));
  }

  onattribentity(codepoint: number): void {
    if (this.attribute !== null) this.attributes[this.attribute] += String.fromCodePoint(codepoint);
  }

  onattribend(): void {
    this.attribute = null;
  }

  onopentagend(end: number): void {
    this.told = end + 1;
    this.beginElement(this.tag, this.attributes);
  }

  onselfclosingtag(end: number): void {
    this.onopentagend(end);
  }

  onclosetag(start: number, end: number): void {
    const name = this.source.slice(start, end).toLowerCase();
    this.told = end + 1;
    if (isBlockElement(name)) this.endBlock();
    if (TABLE_ELEMENTS.has(name)) this.endCell();
    this.elements.close(name);
  }

  oncomment(_start: number, end: number): void {
    this.told = end + 1;
  }

  oncdata(_start: number, end: number): void {
    this.told = end + 1;
  }

  ondeclaration(_start: number, end: number): void {
    this.told = end + 1;
  }

  onprocessinginstruction(_start: number, end: number): void {
    this.told = end + 1;
  }

  onend(): void {
    this.told = this.source.length;
  }

  private beginElement(name: string, attributes: Attributes): void {
    if (isBlockElement(name)) {
      this.endBlock();
      if (name === "table") this.emptyCell = null;
      else if (TABLE_ELEMENTS.has(name)) this.endCell();
      this.elements.endImplied(name);
    }
    this.noteAnchors(name, attributes);
    if (name === "br") this.addPiece(this.tagStart, this.told, LINE_BREAK);
    if (VOID_ELEMENTS.has(name)) return;
    const state = this.withTable(name, attributes, stateWithin(this.elements.state, name, attributes));
    if (state.contained) this.hasContainers = true;
    this.elements.open(name, state);
    if ((name === "td" || name === "th") && state.cell !== null && !state.stray) {
      this.emptyCell = { cell: state.cell, start: this.told, contained: state.contained };
    }
  }

  private withTable(name: string, attributes: Attributes, state: ElementState): ElementState {
    if (name === "table") {
      const grid = new TableGrid(this.tables);
      this.tables += 1;
      return { ...state, grid };
    }
    if (name === "tr") state.grid?.beginRow();
    if ((name !== "td" && name !== "th") || state.grid === null || this.isFrame) return state;
    return { ...state, cell: state.grid.place(spanOf(attributes.colspan), spanOf(attributes.rowspan)) };
  }

  private noteAnchors(name: string, { id, name: anchor }: Attributes): void {
    const at = this.tagStart;
    if (id) this.anchors.push({ name: id, at });
    if (name === "a" && anchor && anchor !== id) this.anchors.push({ name: anchor, at });
  }

  private addLines(from: number, to: number): void {
    let start = from;
    for (const line of this.source.slice(from, to).split("\n")) {
      const end = start + line.length;
      this.addPiece(start, end, null);
      if (end < to && this.isFrame) this.endBlock();
      else if (end < to) this.addPiece(end, end + 1, LINE_BREAK);
      start = end + 1;
    }
  }

  /** At a tag that is cut off the tokenizer tells some signs twice. */
  private addPiece(begin: number, to: number, decoded: string | null): void {
    const from = Math.max(begin, this.reached);
    if (from >= to) return;
    const { marks, href } = this.elements.state;
    this.pieces.push({ from, to, decoded, marks, href });
    this.reached = to;
  }

  private endBlock(): void {
    const { pieces, list, elements: { state: { stray, level, cell, contained } } } = this;
    if (pieces.length === 0) return;
    this.pieces = [];
    const before = list.count;
    const parts = splitLines(this.source, pieces);
    parts.forEach((part, index) => {
      const set = setText(this.source, part);
      const form = stray || isQrLine(set.text) ? "STRAY" : cell !== null ? "CELL" : level !== null ? "HEADING" : "PARAGRAPH";
      const anchors = this.takeAnchors(index === parts.length - 1 ? null : (part.at(-1)?.to ?? 0));
      list.addSet({ form, level, cell: form === "CELL" ? cell : null, anchors }, set);
    });
    if (list.count > before) this.emptyCell = null;
    if (!contained) for (let added = before; added < list.count; added += 1) this.outside.add(added);
  }

  /** Those that stand before an offset, each once. */
  private takeAnchors(before: number | null): ReadonlyArray<string> {
    if (this.anchors.length === 0) return NO_ANCHORS;
    const taken: string[] = [];
    while (this.taken < this.anchors.length) {
      const { name, at } = this.anchors[this.taken] as Anchor;
      if (before !== null && at >= before) return taken;
      taken.push(name);
      this.taken += 1;
    }
    this.anchors = [];
    this.taken = 0;
    return taken;
  }

  private endCell(): void {
    const { emptyCell, list } = this;
    this.emptyCell = null;
    if (emptyCell === null) return;
    const before = list.count;
    list.addEmptyCell(emptyCell.cell, emptyCell.start);
    if (!emptyCell.contained && list.count > before) this.outside.add(before);
  }
}

function isBlockElement(name: string): boolean {
  return BLOCK_ELEMENTS.has(name) || STRAY_ELEMENTS.has(name);
}

function spanOf(value: string | undefined): number {
  const span = Number.parseInt(value ?? "1", 10);
  return Number.isFinite(span) && span > 0 ? span : 1;
}
