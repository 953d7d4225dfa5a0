import type { Citation } from "../answer/analysis-answer";
import type { Mark } from "./mark";
import type { Placed } from "./place-marks";

/** A stretch of a line over which the same marks stand. */
export interface Segment {
  readonly text: string;
  readonly marks: readonly Mark[];
  /** Those of the marks that begin with it. */
  readonly begins: readonly Mark[];
  readonly citation: Citation | null;
}

/** Cuts a line where a mark or a citation begins or ends; the segments put together are the line. */
export function splitLine(text: string, places: readonly Placed[]): Segment[] {
  if (places.length === 0) return [{ text, marks: [], begins: [], citation: null }];
  const cuts = [...new Set([0, text.length, ...places.flatMap(({ from, to }) => [from, to])])].sort((a, b) => a - b);
  return cuts.slice(0, -1).map((from, place) => {
    const to = cuts[place + 1] as number;
    const over = places.filter((each) => each.from <= from && each.to >= to);
    return {
      text: text.slice(from, to),
      marks: over.flatMap(({ on }) => ("mark" in on ? [on.mark] : [])),
      begins: over.flatMap((each) => ("mark" in each.on && each.first && each.from === from ? [each.on.mark] : [])),
      citation: over.flatMap(({ on }) => ("citation" in on ? [on.citation] : []))[0] ?? null,
    };
  });
}
