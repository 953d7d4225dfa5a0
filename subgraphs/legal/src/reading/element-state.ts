import type { Cell } from "../domain/text/block";
import { BOLD, ITALIC, NOTE, RED } from "../domain/text/piece";
import { BLOCK_ELEMENTS, STRAY_ELEMENTS } from "./element-kind";
import type { TableGrid } from "./table-grid";

/** What holds for the text inside an element. */
export interface ElementState {
  /** Sum of the marks of emphasis. */
  readonly marks: number;
  readonly stray: boolean;
  /** In a part of the legal database's page that holds the act. */
  readonly contained: boolean;
  readonly href: string | null;
  readonly level: number | null;
  readonly grid: TableGrid | null;
  readonly cell: Cell | null;
}

export const OUTERMOST: ElementState = { marks: 0, stray: false, contained: false, href: null, level: null, grid: null, cell: null };

export type Attributes = Readonly<Partial<Record<string, string>>>;

const CONTAINER = /(?:^|\s)container_(?:alpha|gamma)(?:\s|$)/;
const NOTE_CLASS = /(?:^|\s)note(?:\s|$)/;
const RED_COLOR = /^\s*(?:#ff0000|#f00|red|rgb\(255, ?0, ?0\))\s*$/i;
const STYLED_COLOR = /(?:^|;)\s{0,4}color\s{0,4}:\s{0,4}(#ff0000|#f00|red|rgb\(255, ?0, ?0\))/i;
const STYLED_BOLD = /font-weight\s{0,4}:\s{0,4}(?:bold|[6-9]00)/i;
const STYLED_ITALIC = /font-style\s{0,4}:\s{0,4}italic/i;
const SITE_PART = /(?:^|\s)(?:breadcrumbs?|navbar|menu|sidebar|share|footer|pagination)(?:\s|$)/i;

export function stateWithin(before: ElementState, name: string, attributes: Attributes): ElementState {
  const marks = before.marks | marksOf(name, attributes);
  const stray = before.stray || STRAY_ELEMENTS.has(name) || (BLOCK_ELEMENTS.has(name) && attributes.class !== undefined && SITE_PART.test(attributes.class));
  const contained = before.contained || (attributes.class !== undefined && CONTAINER.test(attributes.class));
  const href = name === "a" && attributes.href !== undefined ? attributes.href : before.href;
  const level = /^h[1-6]$/.test(name) ? Number(name[1]) : before.level;
  if (marks === before.marks && stray === before.stray && contained === before.contained && href === before.href && level === before.level) return before;
  return { ...before, marks, stray, contained, href, level };
}

function marksOf(name: string, { class: classes, color, style }: Attributes): number {
  let marks = 0;
  if (name === "b" || name === "strong") marks |= BOLD;
  if (name === "i" || name === "em") marks |= ITALIC;
  if (classes !== undefined && NOTE_CLASS.test(classes)) marks |= NOTE;
  if (color !== undefined && RED_COLOR.test(color)) marks |= RED;
  if (style !== undefined) {
    if (STYLED_COLOR.test(style)) marks |= RED;
    if (STYLED_BOLD.test(style)) marks |= BOLD;
    if (STYLED_ITALIC.test(style)) marks |= ITALIC;
  }
  return marks;
}
