import { passageOf, type Passage, type PlacedBlock } from "../card/passage";
import type { ActText } from "../structure/act-text";
import type { Provision } from "../structure/provision";
import { matchable } from "../text/matchable";
import { withHeadingsWhole } from "./broken-headings";

/**
 * HEAD: title, requisites, preamble. CLAUSE: what the act itself orders. DOCUMENT: what it approves, and its appendices.
 * WORDING: words that an amending act quotes, to stand in another act.
 */
export type PartOfAct = "HEAD" | "CLAUSE" | "DOCUMENT" | "WORDING";

/** The own words of one provision, as one line whatever lines the source breaks them over. */
export interface ActLine {
  readonly text: ActText;
  readonly provision: Provision;
  readonly passage: Passage;
  /** As it is matched, sign for sign as long as the passage's text. */
  readonly words: string;
  readonly part: PartOfAct;
  /** The approved document, appendix or wording that it stands in: its anchor; "" for the act itself. */
  readonly document: string;
  /** It, or what it stands in, was excluded. */
  readonly excluded: boolean;
  /** Of the provision that holds it, where that has words. */
  readonly parent: ActLine | null;
}

const QUOTED = /(?:^|\/)new(?:~\d+)?(?=\/|$)/;
const SKIPPED = new Set(["NOTE", "FUTURE_CHANGE", "STRAY", "SIGNATURE"]);
const HEAD_ROLES = new Set(["TITLE", "REQUISITES", "PREAMBLE"]);

const FIRST = [0];

interface Place {
  readonly part: PartOfAct;
  readonly document: string;
  readonly excluded: boolean;
  readonly parent: ActLine | null;
  readonly inDocumentOf: Provision | null;
}

/** Every provision that has words, in the order of the text; notes, signatures and what belongs to the page are left out. */
export function linesOf(text: ActText): ActLine[] {
  const lines: ActLine[] = [];
  visitAll(text, text.parts, { part: "CLAUSE", document: "", excluded: false, parent: null, inDocumentOf: null }, lines);
  return withHeadingsWhole(lines);
}

/** Subpoints behind a paragraph that stands in the place of a point, «Қоса беріліп отырған:», are its own, although it has no number. */
function visitAll(text: ActText, provisions: ReadonlyArray<Provision>, place: Place, lines: ActLine[]): void {
  let lead: ActLine | null = null;
  for (const provision of provisions) {
    const { kind, role } = provision;
    const before = lines.length;
    visit(text, provision, lead !== null && kind === "SUBPOINT" ? { ...place, parent: lead } : place, lines);
    const line = lines[before];
    if (place.parent === null && kind === "PARAGRAPH" && role === "TEXT" && line?.provision === provision && line.words.endsWith(":")) lead = line;
    else if (kind !== "SUBPOINT" && line !== undefined) lead = null;
  }
}

function visit(text: ActText, provision: Provision, outer: Place, lines: ActLine[]): void {
  if (SKIPPED.has(provision.role)) return;
  const place = placeOf(provision, outer);
  const placed = placedIn(text, provision);
  let { parent } = place;
  if (placed.length > 0) {
    const [only] = placed;
    const passage = placed.length === 1 && only !== undefined ? { text: only.block.text, placed, starts: FIRST } : passageOf(placed);
    const { part, document, excluded } = place;
    const line: ActLine = { text, provision, passage, words: matchable(passage.text), part, document, excluded, parent: outer.parent };
    lines.push(line);
    parent = line;
  }
  visitAll(text, provision.children, { ...place, parent }, lines);
}

function placeOf(provision: Provision, outer: Place): Place {
  const excluded = outer.excluded || provision.excluded !== null;
  const { kind, role, anchor } = provision;
  if (outer.part !== "WORDING" && QUOTED.test(anchor)) return { ...outer, part: "WORDING", document: wordingOf(anchor), excluded };
  if (outer.part === "WORDING") return { ...outer, document: wordingOf(anchor), excluded };
  if (kind === "APPENDIX" && (outer.inDocumentOf === null || holdsDocuments(outer.inDocumentOf))) {
    return { ...outer, part: "DOCUMENT", document: anchor, excluded, inDocumentOf: provision };
  }
  if (outer.part === "CLAUSE" && (kind === "CHAPTER" || kind === "ARTICLE")) return { ...outer, part: "DOCUMENT", excluded };
  if (outer.part === "CLAUSE" && outer.parent === null && HEAD_ROLES.has(role)) return { ...outer, part: "HEAD", excluded };
  return { ...outer, part: outer.part === "HEAD" ? "CLAUSE" : outer.part, excluded };
}

function wordingOf(anchor: string): string {
  const match = QUOTED.exec(anchor);
  return match === null ? anchor : anchor.slice(0, match.index + match[0].length);
}

/** An appendix of an amending act may have no name of its own, or be the list of changes to which the new wordings are appended. */
function holdsDocuments({ heading }: Provision): boolean {
  return heading === null || /в\s+которые\s+вносятся|изменени[яей]|өзгер[iі]с/iu.test(heading);
}

function placedIn(text: ActText, provision: Provision): PlacedBlock[] {
  const placed: PlacedBlock[] = [];
  for (let index = provision.blocks[0]; index < provision.blocks[1]; index += 1) {
    const block = text.blocks[index];
    if (block !== undefined && block.text !== "" && block.form !== "STRAY") placed.push({ block, index, provision });
  }
  return placed;
}
