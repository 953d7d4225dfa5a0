/** A part of a block as a format sets it, before white space is brought together. */
export interface Piece {
  readonly from: number;
  /** Exclusive. */
  readonly to: number;
  /** What the source from `from` to `to` stands for where it is not itself, such as a quote for &quot;; null where it is. */
  readonly decoded: string | null;
  /** Sum of marks. */
  readonly marks: number;
  /** Of the link that it stands in. */
  readonly href: string | null;
}

export const BOLD = 1;
export const ITALIC = 2;
export const NOTE = 4;
export const RED = 8;

/** What a line break inside a block is decoded to. */
export const LINE_BREAK = "\n";
