import type { LegalActId } from "@tizilim/common/pure/identifiers/legal-act-id";
import { readCard, type ReadCard } from "../card/read-card";
import type { ActText } from "../structure/act-text";
import type { Provision } from "../structure/provision";
import type { Citation } from "./citation";
import { citationsInBlock, type CitingBlock } from "./citations-in-block";
import type { EntryIntoForce } from "./entry-into-force";
import type { Hearing } from "./mention";
import type { OperativeScope } from "./operative";
import { ownEntryIntoForce } from "./own-entry-into-force";
import type { ProvisionPath } from "./provision-path";

/** What one text is read with from its first provision to its last. */
export interface Reading {
  readonly text: ActText;
  readonly card: ReadCard;
  readonly ownId: LegalActId | null;
  readonly anchors: ReadonlySet<string>;
  readonly hearing: Hearing;
  /** Appendices that list the acts which the text amends or repeals. */
  readonly appendices: Map<string, OperativeScope>;
  readonly entry: () => EntryIntoForce | null;
  /** «в пункте 9:» – what the next lines of an amendment stand in. */
  amended: ProvisionPath | null;
}

/** An act whose title says that it amends needs no verb in each item. */
const AMENDING_TITLE = /внесении\s+(?:изменени|дополнени)|(?:өзгер[iі]с|толықтыру)\p{L}*\s(?:.{0,40}\s)?енг[iі]зу/iu;

/** All citations of a text, in its order: of other acts, and of provisions of its own. Its requisites cite nothing. */
export function citationsOf(text: ActText): Citation[] {
  const card = readCard(text);
  let entry: EntryIntoForce | null | undefined;
  const reading: Reading = {
    text,
    card,
    ownId: card.id?.value ?? null,
    anchors: anchorsIn(text.parts),
    hearing: { shortNames: new Map(), inNote: false, lastKindInNote: null },
    appendices: new Map(),
    entry: () => (entry === undefined ? (entry = ownEntryIntoForce(text, card.date?.value ?? null)) : entry),
    amended: null,
  };
  const scope: OperativeScope | null = AMENDING_TITLE.test(card.title?.value ?? "") ? { effect: "AMENDS", target: null } : null;
  const citations: Citation[] = [];
  let inHead = true;
  for (const part of text.parts) {
    inHead = inHead && part.kind === "PARAGRAPH";
    visit(reading, part, { unit: null, inHead, scope }, citations);
  }
  return citations;
}

interface Place {
  /** The unit that a note belongs to. */
  readonly unit: Provision | null;
  readonly inHead: boolean;
  readonly scope: OperativeScope | null;
}

/** Gives the scope that the provision opens for what stands below it. */
function visit(reading: Reading, provision: Provision, place: Place, into: Citation[]): OperativeScope | null {
  const listed = provision.kind === "APPENDIX" ? reading.appendices.get(provision.anchor) : undefined;
  let scope = listed ?? place.scope;
  for (let at = provision.blocks[0]; at < provision.blocks[1]; at += 1) {
    const block = reading.text.blocks[at];
    if (block === undefined || block.form === "BLANK") continue;
    const citing: CitingBlock = { provision, block, unit: place.unit, inHead: place.inHead, scope };
    scope = citationsInBlock(reading, citing, into) ?? scope;
  }
  const unit = provision.kind === "PARAGRAPH" && provision.role !== "TEXT" ? place.unit : provision;
  let carried: OperativeScope | null = null;
  for (const child of provision.children) {
    const opened = visit(reading, child, { unit, inHead: place.inHead, scope: child.kind === "SUBPOINT" ? (carried ?? scope) : scope }, into);
    if (child.kind !== "SUBPOINT") carried = child.kind === "PARAGRAPH" && opened !== scope ? opened : null;
  }
  return scope;
}

function anchorsIn(parts: ReadonlyArray<Provision>, into = new Set<string>()): ReadonlySet<string> {
  for (const { anchor, children } of parts) {
    into.add(anchor);
    anchorsIn(children, into);
  }
  return into;
}
