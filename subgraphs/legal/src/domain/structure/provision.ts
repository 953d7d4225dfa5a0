import type { Day } from "@tizilim/common/pure/day";

export const PROVISION_KINDS = ["CHAPTER", "ARTICLE", "POINT", "SUBPOINT", "PARAGRAPH", "APPENDIX", "TABLE"] as const;
export type ProvisionKind = (typeof PROVISION_KINDS)[number];

/**
 * What a part of the text is for. REQUISITES: kind, issuer, date, number, registration. TITLE, PREAMBLE and SIGNATURE
 * are the act's. NOTE tells of a change that was made, FUTURE_CHANGE of one that is announced and not in force. STRAY
 * belongs to the page, not to the act. Everything else is TEXT.
 */
export type ProvisionRole = "TEXT" | "REQUISITES" | "TITLE" | "PREAMBLE" | "SIGNATURE" | "NOTE" | "FUTURE_CHANGE" | "CELL" | "STRAY";

/**
 * A part of an act's text. Its own text runs from `start` to `ownEnd`, its children follow one after another from
 * `ownEnd` to `end`; the parts of a text stand one after another from 0 to its end. So the own texts, put together in
 * the order of the document, give it back.
 */
export interface Provision {
  /** Path that stays the same over editions, such as art-8/p-2-1; unique in the text. */
  readonly anchor: string;
  readonly kind: ProvisionKind;
  readonly role: ProvisionRole;
  /** As it is written, without its marks: 8, 2-1, IV. */
  readonly number: string | null;
  /** Of chapters, articles and appendices; without kind and number. */
  readonly heading: string | null;
  readonly start: number;
  readonly ownEnd: number;
  readonly end: number;
  /** Blocks of its own text: from the first to before the last. */
  readonly blocks: readonly [from: number, to: number];
  /** Of a cell of a TABLE. */
  readonly cell: { readonly row: number; readonly column: number } | null;
  /** What excluded it; null for what is in the text. An excluded unit keeps its number. */
  readonly excluded: ChangeNote | null;
  /** Of changes that were made to it, in the order of the text: the notes that stand with it as parts of their own. */
  readonly notes: ReadonlyArray<ChangeNote>;
  /** Changes that are announced for it and not in force yet: its text is still the text in force. */
  readonly announced: ReadonlyArray<ChangeNote>;
  readonly children: ReadonlyArray<Provision>;
}

/** What a note tells, as it is written. */
export interface ChangeNote {
  readonly text: string;
  readonly start: number;
  readonly end: number;
  /** The acts that it names, in its order. */
  readonly acts: ReadonlyArray<NotedAct>;
}

export interface NotedAct {
  readonly number: string | null;
  readonly date: Day | null;
  /** Identifier in the legal database where the note links to the act. */
  readonly actId: string | null;
  /** «вводится в действие …», as written; null where it does not say. */
  readonly entryIntoForce: string | null;
  /** The day, where the clause names one. */
  readonly inForceFrom: Day | null;
}
