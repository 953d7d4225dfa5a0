/** What the public API answers of an act, as far as the page asks. */
export type TextLanguage = "KK" | "RU";

export interface LocalizedText {
  readonly kk: string | null;
  readonly ru: string | null;
}

export interface Finding {
  readonly code: string;
  readonly severity: "ERROR" | "WARNING" | "SUGGESTION";
  readonly provision: string | null;
  readonly message: LocalizedText;
  readonly fix: LocalizedText | null;
}

export interface ReadingRun {
  readonly at: number;
  readonly offset: number;
  readonly length: number;
  readonly sourceLength: number | null;
}

export interface ReadingLine {
  readonly text: string;
  readonly strong: boolean;
  readonly runs: readonly ReadingRun[];
}

export type PartKind = "CHAPTER" | "ARTICLE" | "POINT" | "SUBPOINT" | "PARAGRAPH" | "APPENDIX" | "TABLE";
export type PartRole = "TEXT" | "REQUISITES" | "TITLE" | "PREAMBLE" | "SIGNATURE" | "NOTE" | "FUTURE_CHANGE" | "CELL" | "STRAY";

export interface ReadingPart {
  readonly anchor: string;
  readonly depth: number;
  readonly kind: PartKind;
  readonly role: PartRole;
  readonly number: string | null;
  readonly excluded: boolean;
  readonly lines: readonly ReadingLine[];
}

export interface Reading {
  readonly edition: string;
  readonly parts: readonly ReadingPart[];
}

export interface Act {
  readonly actId: string;
  readonly kind: string;
  readonly number: string | null;
  readonly date: string | null;
  readonly registrationNumber: string | null;
  readonly status: string;
  readonly title: LocalizedText;
  readonly issuer: LocalizedText | null;
  readonly editions: readonly { readonly date: string; readonly languages: readonly TextLanguage[] }[];
  readonly findings: readonly Finding[];
  readonly kk: Reading | null;
  readonly ru: Reading | null;
}
