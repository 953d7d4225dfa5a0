import type { Day } from "@tizilim/common/pure/day";
import type { LegalActId } from "@tizilim/common/pure/identifiers/legal-act-id";
import { problem, type Problem } from "@tizilim/common/pure/problem";
import type { ActFinding } from "../domain/act-finding";
import type { CardFinding } from "../domain/card/card-finding";
import { cardFindings } from "../domain/card/card-findings";
import type { LoadedText } from "./loaded-text";

export interface GivenOfTexts {
  readonly id: LegalActId | null;
  readonly edition: Day | null;
}

export type ActOfTexts = { readonly act: LegalActId; readonly findings: ReadonlyArray<ActFinding> } | { readonly problems: ReadonlyArray<Problem> };

/** RULES-2025/8: which act the texts are of, by what is given and by what they tell of themselves; every contradiction at once. */
export function actOfTexts(texts: ReadonlyArray<LoadedText>, given: GivenOfTexts): ActOfTexts {
  const empty = texts.length === 0 ? ["input"] : texts.filter(({ text }) => text.source.trim() === "").map(({ text }) => text.language.toLowerCase());
  if (empty.length > 0) return { problems: empty.map((field) => problem("TEXT_EMPTY", field, "RULES-2025/8", "Мәтін бос: актінің мәтінін беріңіз", "Текст пуст: передайте текст акта")) };
  const found = cardFindings(given, texts.map(({ card }) => card));
  const refusing = found.filter(({ refuses }) => refuses);
  if (refusing.length > 0) return { problems: refusing.map(problemOf) };
  const act = given.id ?? texts.map(({ card }) => card.id?.value ?? null).find((id) => id !== null);
  if (act == null) throw new Error("a text without an identifier is refused");
  return { act, findings: found.map(findingOf) };
}

function problemOf({ code, message, fix, evidence }: CardFinding): Problem {
  const field = evidence === null || code === "ID_CONTRADICTS_TEXT" ? "id" : evidence.language.toLowerCase();
  const quote = evidence === null ? "" : ` («${shortened(evidence.quote)}»)`;
  return problem(code, field, "RULES-2025/8", `${message.kk}${quote} ${fix.kk}`, `${message.ru}${quote} ${fix.ru}`);
}

const LONGEST_QUOTE = 100;

function shortened(quote: string): string {
  const words = quote.replace(/\s+/g, " ").trim();
  return words.length <= LONGEST_QUOTE ? words : `${words.slice(0, LONGEST_QUOTE)}…`;
}

function findingOf({ code, message, fix }: CardFinding): ActFinding {
  return { code, severity: "WARNING", provision: "RULES-2025/8", message, fix };
}
