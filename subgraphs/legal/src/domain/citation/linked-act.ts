import { parseLegalActId, type LegalActId } from "@tizilim/common/pure/identifiers/legal-act-id";

const ADDRESS = /\/docs\/([A-Z]\d{2}[0-9A-Z]{7}[0-9_])\/?(?:[?#].*)?$/i;

/** The act that a link of the legal database leads to; null for other links and for pages about an act, such as its history. */
export function linkedAct(href: string): LegalActId | null {
  const id = href.length > 300 ? undefined : ADDRESS.exec(href)?.[1];
  return id === undefined ? null : parseLegalActId(id);
}
