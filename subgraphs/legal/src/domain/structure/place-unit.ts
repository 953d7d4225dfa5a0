import { compareOrders, followsDirectly, isFirst, numberOrder } from "./number-order";
import type { Outline } from "./outline";
import type { MarkStyle, UnitMark } from "./unit-mark";
import type { Unit, UnitStyle } from "./unit";

/** Where a numbered unit stands. */
export interface Place {
  readonly parent: Unit;
  readonly mark: UnitMark;
  readonly jumpsBack: boolean;
}

/** What a series of the style is not looked for beyond. */
const BOUND: Readonly<Record<MarkStyle, ReadonlySet<UnitStyle>>> = {
  POINT: new Set(["ROOT", "APPENDIX", "CHAPTER", "ARTICLE"]),
  SUBPOINT: new Set(["ROOT", "APPENDIX", "CHAPTER", "ARTICLE", "POINT"]),
  LETTER: new Set(["ROOT", "APPENDIX", "CHAPTER", "ARTICLE", "POINT"]),
};
/** What a first unit of the style stands in. */
const HOLDERS: Readonly<Record<MarkStyle, ReadonlySet<UnitStyle>>> = {
  POINT: BOUND.POINT,
  SUBPOINT: BOUND.SUBPOINT,
  LETTER: new Set(["ROOT", "APPENDIX", "CHAPTER", "ARTICLE", "POINT", "SUBPOINT"]),
};
const NUMBERED: ReadonlySet<UnitStyle> = new Set(["POINT", "SUBPOINT", "LETTER"]);
/** Letters that scans put for figures. */
const MISREAD = new Map([["б", "6"], ["з", "3"]]);

/**
 * A number goes on in the innermost list that it follows directly, else in the innermost whose last number is smaller. A number
 * that starts again nests beneath the paragraph before it, or beneath the unit whose words end with a colon; else it jumps
 * back and stays where its like stand. `ended` is how the last words end.
 */
export function placeUnit(outline: Outline, mark: UnitMark, ended: string): Place {
  const read = misread(outline, mark);
  const series = seriesFor(outline, read.style);
  const goesOn = series.find(({ last }) => followsDirectly(last, read.order)) ?? series.find(({ last }) => compareOrders(read.order, last) > 0);
  const holder = outline.innermost(HOLDERS[read.style]);
  const holderIsNew = !holder.last.has(read.style);
  const { top } = outline;
  const introduced = ended === ":" && NUMBERED.has(top.style) && top.style !== read.style;
  if (introduced && holderIsNew && !outline.full && read.style !== "POINT") return { parent: top, mark: read, jumpsBack: false };
  if (goesOn !== undefined && !(holderIsNew && isFirst(read.order))) return { parent: goesOn.unit, mark: read, jumpsBack: false };
  if (series.length === 0 || holderIsNew) return { parent: holder, mark: read, jumpsBack: false };
  const nests = top.style === "PARAGRAPH" || (NUMBERED.has(top.style) && ended === ":");
  if (nests && isFirst(read.order) && !outline.full) return { parent: top, mark: read, jumpsBack: false };
  return { parent: series[0]?.unit ?? holder, mark: read, jumpsBack: true };
}

function seriesFor(outline: Outline, style: MarkStyle): ReadonlyArray<{ readonly unit: Unit; readonly last: ReadonlyArray<number> }> {
  const found = [];
  for (const unit of outline.inwardOut()) {
    const last = unit.last.get(style);
    if (last !== undefined) found.push({ unit, last });
    if (BOUND[style].has(unit.style)) break;
  }
  return found;
}

/** «б)» right after «5)» is a six where no list of letters runs. */
function misread(outline: Outline, mark: UnitMark): UnitMark {
  const figure = mark.style === "LETTER" ? MISREAD.get(mark.number) : undefined;
  if (figure === undefined || seriesFor(outline, "LETTER").length > 0) return mark;
  const order = numberOrder(figure);
  return seriesFor(outline, "SUBPOINT").some(({ last }) => followsDirectly(last, order)) ? { ...mark, style: "SUBPOINT", order } : mark;
}
