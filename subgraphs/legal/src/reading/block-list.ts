import type { Block, BlockForm, Cell } from "../domain/text/block";
import type { Piece } from "../domain/text/piece";
import { setText, type SetText } from "../domain/text/set-text";

export interface DraftBlock {
  readonly form: BlockForm;
  readonly level: number | null;
  readonly cell: Cell | null;
  readonly anchors: ReadonlyArray<string>;
}

const NONE: ReadonlyArray<string> = [];
const PLAINLY = { bold: false, italic: false, note: false, red: false };

/** Blocks of a source in its order: each begins with the first sign of it that is seen and ends where the next begins. */
export class BlockList {
  private readonly blocks: Block[] = [];
  private last: Omit<Block, "end"> | null = null;
  /** Of drafts in which nothing is seen: they belong to what follows. */
  private carried: string[] = [];

  constructor(private readonly source: string) {}

  get count(): number {
    return this.blocks.length + (this.last === null ? 0 : 1);
  }

  add(pieces: ReadonlyArray<Piece>, draft: DraftBlock): void {
    this.addSet(draft, setText(this.source, pieces));
  }

  addSet({ form, level, cell, anchors }: DraftBlock, { text, runs, links, emphasis }: SetText): void {
    const first = runs[0];
    if (first === undefined) {
      for (const anchor of anchors) this.carried.push(anchor);
      return;
    }
    const sourceAnchors = this.carried.length === 0 ? anchors : [...this.carried, ...anchors];
    this.begin({ start: first.source, text, runs, form, level, cell, emphasis, sourceAnchors, links });
    if (this.carried.length > 0) this.carried = [];
  }

  /** A cell in which nothing is seen has its place all the same. */
  addEmptyCell(cell: Cell, start: number, anchors: ReadonlyArray<string> = NONE): void {
    if (start >= this.source.length || (this.last !== null && start <= this.last.start)) return;
    this.begin({ start, text: "", runs: [], form: "CELL", level: null, cell, emphasis: PLAINLY, sourceAnchors: anchors, links: [] });
  }

  /** The blocks cover the source; a source in which nothing is seen is one BLANK block. */
  end(): Block[] {
    const { source, last } = this;
    if (last !== null) this.blocks.push(closed(last, source.length, this.carried));
    else if (source !== "") {
      this.blocks.push({
        start: 0, end: source.length, text: "", runs: [], form: "BLANK", level: null, cell: null, emphasis: PLAINLY, sourceAnchors: this.carried, links: [],
      });
    }
    return this.blocks;
  }

  private begin(block: Omit<Block, "end">): void {
    if (this.last === null) this.last = { ...block, start: 0 };
    else {
      this.blocks.push(closed(this.last, block.start, NONE));
      this.last = block;
    }
  }
}

function closed(block: Omit<Block, "end">, end: number, carried: ReadonlyArray<string>): Block {
  const { start, text, runs, form, level, cell, emphasis, sourceAnchors, links } = block;
  return { start, end, text, runs, form, level, cell, emphasis, sourceAnchors: carried.length === 0 ? sourceAnchors : [...sourceAnchors, ...carried], links };
}
