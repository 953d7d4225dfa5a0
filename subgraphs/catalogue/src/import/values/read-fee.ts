import { fold } from "@tizilim/common/pure/language/fold";
import type { FeeKind } from "../../domain/service-record";

/** kind: null where the words name neither. described: the cell says more than the kind. */
export interface FeeReading {
  readonly kind: FeeKind | null;
  readonly described: boolean;
}

/** LAW/24: paid or free; both at once where it differs by subtype. Over folded text. */
const FREE = /(?<!\p{L})(?:бесплат\p{L}*|безвозмезд\p{L}*|тегин\p{L}*)/u;
const PAID = /(?<!\p{L})(?:платн\p{L}*|акылы\p{L}*)/u;
const WORDS_OF_A_BARE_KIND = 2;

/** Null for a cell in which nothing stands. */
export function readFee(text: string): FeeReading | null {
  const folded = fold(text);
  if (folded === "") return null;
  const [free, paid] = [FREE.test(folded), PAID.test(folded)];
  const words = folded.match(/\p{L}+/gu) ?? [];
  const kind = free && paid ? "MIXED" : free ? "FREE" : paid ? "PAID" : null;
  return { kind, described: words.length > WORDS_OF_A_BARE_KIND };
}
