import type { ReadingPart } from "../answer/act-answer";

/** What stands on one line of the page in one language: a part of the text, or a row of a table. */
export interface Unit {
  /** Of the part; of a row, the path of its cells without the column. */
  readonly anchor: string;
  readonly parts: readonly ReadingPart[];
}

const ROW = /^(.*\/)?r-\d+(?=\/c-\d+$)/;

export function unitsOf(parts: readonly ReadingPart[]): Unit[] {
  const units: { anchor: string; parts: ReadingPart[] }[] = [];
  for (const part of parts) {
    const row = part.role === "CELL" ? (ROW.exec(part.anchor)?.[0] ?? null) : null;
    const last = units.at(-1);
    if (row !== null && last?.anchor === row) last.parts.push(part);
    else units.push({ anchor: row ?? part.anchor, parts: [part] });
  }
  return units;
}
