import type { ActSource } from "../text/act-source";
import type { Block } from "../text/block";
import type { Provision } from "./provision";

/** One language of an act, read: its source, the blocks of it, and the tree over them. */
export interface ActText extends ActSource {
  readonly blocks: ReadonlyArray<Block>;
  /** The outermost parts, in the order of the text. */
  readonly parts: ReadonlyArray<Provision>;
  /** What could not be understood, with its place; the text itself is never lost for it. */
  readonly faults: ReadonlyArray<TextFault>;
}

/** NUMBERING_JUMPS_BACK, SECOND_ACT_BEGINS, TABLE_WITHOUT_ROWS, TRUNCATED, … */
export interface TextFault {
  readonly code: string;
  readonly start: number;
  readonly end: number;
}
