import type { NumberOrder } from "./number-order";
import type { ChangeNote, Provision, ProvisionKind, ProvisionRole } from "./provision";

/** What a unit may hold. ROOT is the act, a second act in the same text, or a wording that is quoted. */
export type UnitStyle = "ROOT" | "APPENDIX" | "CHAPTER" | "ARTICLE" | "POINT" | "SUBPOINT" | "LETTER" | "PARAGRAPH" | "LEAF";

/** A part of the text while it is read. */
export interface Unit {
  readonly style: UnitStyle;
  readonly anchor: string;
  readonly kind: ProvisionKind;
  role: ProvisionRole;
  readonly number: string | null;
  readonly order: NumberOrder | null;
  heading: string | null;
  readonly from: number;
  to: number;
  readonly cell: Provision["cell"];
  excluded: ChangeNote | null;
  readonly notes: ChangeNote[];
  readonly announced: ChangeNote[];
  readonly children: Unit[];
  /** Of chapters: a smaller one holds a larger one. Of appendices: how deep they are nested. */
  readonly rank: number;
  /** The last number of each series that runs in it. */
  readonly last: Map<string, NumberOrder>;
  /** How many of each unnumbered kind it holds. */
  readonly counts: Map<string, number>;
}

export type NewUnit = Pick<Unit, "style" | "kind" | "role" | "from" | "to"> & Partial<Pick<Unit, "number" | "order" | "heading" | "cell" | "rank" | "children">>;

export function newUnit(anchor: string, given: NewUnit): Unit {
  return {
    anchor, number: null, order: null, heading: null, cell: null, excluded: null, notes: [], announced: [], children: [], rank: 0, last: new Map(), counts: new Map(), ...given,
  };
}

/** The parts as they are told, with their offsets; `offsets[i]` is where block i starts, and one more is where the last ends. */
export function provisionOf(unit: Unit, offsets: ReadonlyArray<number>): Provision {
  const children = unit.children.map((child) => provisionOf(child, offsets));
  const ownEnd = offsets[unit.to] as number;
  const { anchor, kind, role, number, heading, cell, excluded, notes, announced } = unit;
  return {
    anchor, kind, role, number, heading, start: offsets[unit.from] as number, ownEnd, end: children.at(-1)?.end ?? ownEnd, blocks: [unit.from, unit.to], cell, excluded, notes, announced, children,
  };
}
