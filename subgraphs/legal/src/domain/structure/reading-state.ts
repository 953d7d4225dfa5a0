import type { ActSource } from "../text/act-source";
import type { Block } from "../text/block";
import type { NoteTarget } from "./note-targets";
import { Outline } from "./outline";
import type { NewUnit, Unit } from "./unit";

/** A note whose words may still go on: `parts` stand one after another, the first from sign `from` of its first block. */
export interface OpenNote {
  readonly about: "CHANGE" | "EXCLUSION" | "ANNOUNCEMENT";
  readonly parts: Unit[];
  readonly from: number;
  /** Null while the unit that an announcement speaks of has not come. */
  owner: Unit | null;
}

/** An announcement stands before the unit that it speaks of. */
export interface AwaitedUnit {
  readonly note: OpenNote;
  readonly target: NoteTarget;
  /** Units that may still pass before it is taken as said of where it stands. */
  patience: number;
}

/** How far the reading of a text is. */
export interface ReadingState {
  readonly format: ActSource["format"];
  readonly blocks: ReadonlyArray<Block>;
  readonly outline: Outline;
  /** By block: cells that only set a head or a signature out are read as paragraphs. */
  readonly flat: Readonly<Uint8Array>;
  readonly secondActs: ReadonlySet<number>;
  readonly heads: ReadonlyMap<number, number>;
  readonly notes: OpenNote[];
  awaited: AwaitedUnit[];
  /** Of the act that is being read. */
  act: { bodyBegun: boolean; signed: boolean; title: Unit | null; preamble: Unit | null };
  /** The wording that is being quoted, and the block that it ends before. */
  quote: { readonly holder: Unit; readonly end: number } | null;
  /** Blocks that may still be looked through for the ends of quoted wordings. */
  quoteBudget: number;
  /** The last words of the act itself, without notes and what belongs to the page. */
  lastWords: string;
  /** The last words of any part, and the part. */
  latestWords: string;
  /** What the page interrupted. */
  interrupted: Unit | null;
}

export function beginReading({ format }: Pick<ActSource, "format">, blocks: ReadonlyArray<Block>, found: Pick<ReadingState, "flat" | "secondActs" | "heads">): ReadingState {
  return {
    format, blocks, outline: new Outline(), ...found, notes: [], awaited: [], act: newAct(), quote: null, quoteBudget: 4 * blocks.length, lastWords: "", latestWords: "", interrupted: null,
  };
}

export function newAct(): ReadingState["act"] {
  return { bodyBegun: false, signed: false, title: null, preamble: null };
}

/** The blocks of a new part: what stands unseen before the first part belongs to it. */
export function blocksFrom({ outline }: ReadingState, at: number, to: number = at + 1): Pick<NewUnit, "from" | "to"> {
  return { from: outline.latest === null ? 0 : at, to };
}

/** Words that the act itself says. */
export function said(state: ReadingState, words: string): void {
  state.lastWords = words;
  state.latestWords = words;
  state.interrupted = null;
}

/** The sign that some words end with, behind quotes and brackets; none where it is a letter or a figure. */
export function endOf(words: string): string {
  return /([.;:,!?])[\s"»”)*_]*$/.exec(words.slice(-20))?.[1] ?? "";
}

/** Texts of the next blocks that are seen. */
export function nextWords({ blocks }: ReadingState, at: number, count: number): ReadonlyArray<string> {
  const found: string[] = [];
  for (let next = at; next < blocks.length && next < at + 20 && found.length < count; next += 1) {
    const { form, text } = blocks[next] as Block;
    if (form !== "BLANK" && form !== "STRAY" && text !== "") found.push(text);
  }
  return found;
}
