import type { Language } from "@tizilim/common/pure/localized-text";

/** A file as it was handed in. language: of its texts, where the caller knows it better than its name and headings tell. */
export interface SourceFile {
  readonly name: string;
  readonly bytes: Uint8Array;
  readonly language?: Language | null;
}

/** What a file may hold at most: more is refused before it is read. */
export const MAX_FILE_BYTES = 50 * 1024 * 1024;
export const MAX_UNPACKED_BYTES = 300 * 1024 * 1024;
/** Rows times columns of a sheet up to its farthest cell, empty ones counted. */
export const MAX_SHEET_CELLS = 20_000_000;
export const MAX_ROWS = 200_000;
/** In characters, of any one cell. */
export const MAX_TEXT_LENGTH = 4_000;
export const MAX_NAME_LENGTH = 1_000;
