import type { LegalActId } from "@tizilim/common/pure/identifiers/legal-act-id";
import { BLANK_ACT, type ActRecord } from "./act-record";
import { kindOfActId } from "./legal-act-kind";

/** An act of which nothing but its identifier is known. */
export function knownByCitation(id: LegalActId): ActRecord {
  return { ...BLANK_ACT, kind: kindOfActId(id) };
}
