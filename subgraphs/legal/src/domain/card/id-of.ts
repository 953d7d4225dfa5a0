import type { LegalActId } from "@tizilim/common/pure/identifiers/legal-act-id";
import { evidenceOf } from "../evidence-of";
import type { ActText } from "../structure/act-text";
import type { Provision } from "../structure/provision";
import { derivedId } from "./derived-id";
import { addressLine, pageAddressOf } from "./page-address";
import type { PlacedBlock } from "./passage";
import type { Read, ReadCard } from "./read-card";

/** The identifier by the page's own address, by a line with the address, or as the requisites tell it. */
export function idOf(text: ActText, head: ReadonlyArray<PlacedBlock>, card: Omit<ReadCard, "id">): Read<LegalActId> | null {
  const address = text.format === "HTML" ? pageAddressOf(text.source) : null;
  if (address !== null) {
    const { id, start, end } = address;
    return { value: id, evidence: { language: text.language, anchor: anchorAt(text.parts, start), start, end, quote: text.source.slice(start, end) } };
  }
  for (const { block, provision } of head) {
    const id = addressLine(block.text);
    if (id !== null) return { value: id, evidence: evidenceOf(text, provision.anchor, block, 0, block.text.length) };
  }
  const { kind, number, date, registrationNumber } = card;
  const id = derivedId({ kind: kind?.value ?? null, number: number?.value ?? null, date: date?.value ?? null, registrationNumber: registrationNumber?.value ?? null });
  const evidence = (registrationNumber ?? number)?.evidence;
  return id === null || evidence === undefined ? null : { value: id, evidence };
}

/** Of the innermost part over the offset. */
function anchorAt(parts: ReadonlyArray<Provision>, at: number): string {
  const part = parts.find(({ start, end }) => at >= start && at < end);
  if (part === undefined) return "";
  return at < part.ownEnd ? part.anchor : anchorAt(part.children, at) || part.anchor;
}
