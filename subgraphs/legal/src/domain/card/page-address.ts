import { parseLegalActId, type LegalActId } from "@tizilim/common/pure/identifiers/legal-act-id";

export interface PageAddress {
  readonly id: LegalActId;
  readonly start: number;
  readonly end: number;
}

const ID = "([A-Z]\\d{2}[0-9A-Z]{7}[0-9_])";
/** The head of a page is not longer; nothing of an act stands there. */
const HEAD_OF_PAGE = 60_000;
const OWN_ADDRESS: ReadonlyArray<RegExp> = [
  new RegExp(`saved from url=\\(\\d+\\)https?://[^\\s>]{1,100}/docs/${ID}`),
  new RegExp(`<(?:link|base|meta)\\b[^>]{0,300}/docs/${ID}`),
];
/** A page links to the pages about its own act only. */
const ABOUT_OWN = new RegExp(`/docs/${ID}/(?:info|history|links|compare|download|rss)\\b`);
/** A line of a plain text that is nothing but the address that it was taken from. */
const ADDRESS_LINE = new RegExp(`^(?:[\\p{L} ]{0,40}:\\s*)?<?(?:https?://)?[\\w.-]{3,60}/(?:rus|kaz|eng)/docs/${ID}/?>?$`, "u");

/** Identifier that a saved page tells of its own act: by the address it was saved from, its canonical link, or its links to pages about the act. */
export function pageAddressOf(source: string): PageAddress | null {
  const head = source.slice(0, HEAD_OF_PAGE);
  for (const form of OWN_ADDRESS) {
    const found = addressIn(head, form);
    if (found !== null) return found;
  }
  return addressIn(source, ABOUT_OWN);
}

/** The same of a line of a text without tags. */
export function addressLine(line: string): LegalActId | null {
  const id = line.length > 200 ? undefined : ADDRESS_LINE.exec(line)?.[1];
  return id === undefined ? null : parseLegalActId(id);
}

function addressIn(text: string, form: RegExp): PageAddress | null {
  const found = form.exec(text);
  const id = found?.[1] === undefined ? null : parseLegalActId(found[1]);
  if (found === null || id === null) return null;
  const start = found.index + found[0].lastIndexOf(found[1] as string);
  return { id, start, end: start + id.length };
}
