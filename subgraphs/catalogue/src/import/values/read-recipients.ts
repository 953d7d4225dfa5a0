import { fold } from "@tizilim/common/pure/language/fold";
import type { RecipientKind } from "../../domain/service-record";

/** noted: the cell says more than the kinds, so that its text is kept (RULES-2025/27). */
export interface RecipientsReading {
  readonly kinds: readonly RecipientKind[];
  readonly noted: boolean;
}

/** LAW/1, 3). Individual entrepreneurs are natural persons. Over folded text. */
const NATURAL = /физическ\p{L}*|жеке тулга\p{L}*|жеке(?=\s+(?:жане|немесе)\s+занды)|индивидуальн\p{L}* предпринимател\p{L}*|дара касипкер\p{L}*|граждан\p{L}*|азамат\p{L}*/gu;
const LEGAL = /юридическ\p{L}*|занды(?: тулга\p{L}*)?/gu;
const FILLERS = /(?<!\p{L})(?:и|или|лиц\p{L}*|жане|немесе|тулга\p{L}*)(?!\p{L})/gu;

/** Null for a cell in which nothing stands. */
export function readRecipients(text: string): RecipientsReading | null {
  const folded = fold(text);
  if (folded === "") return null;
  const withoutNatural = folded.replace(NATURAL, " ");
  const withoutLegal = withoutNatural.replace(LEGAL, " ");
  const kinds: RecipientKind[] = [];
  if (withoutNatural !== folded) kinds.push("NATURAL_PERSON");
  if (withoutLegal !== withoutNatural) kinds.push("LEGAL_ENTITY");
  const bare = /^(?:физическ|юридическ|жеке|занды)/u.test(folded);
  return { kinds, noted: !bare || /\p{L}/u.test(withoutLegal.replace(FILLERS, " ")) };
}
