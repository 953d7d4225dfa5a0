import { LANGUAGES, localizedText, type Language, type LocalizedText } from "@tizilim/common/pure/localized-text";
import { contradicts } from "./contradicts";
import { feeKind } from "./fee-kind";
import { namedProvider } from "./named-provider";
import type { StandardsOfService } from "./requirement-checks";
import type { RequirementItem } from "./requirement-item";
import { channelsIn } from "./said-channels";
import { formsIn } from "./said-forms";
import type { SaidFee, SaidOfService, SaidTerm } from "./said-of-service";
import { termLengths } from "./term-lengths";
import { saidText } from "./said-text";

/** What an act says of a service as values. Of an item in which the languages contradict each other there is no value. */
export function saidOf(standards: StandardsOfService): SaidOfService {
  return {
    provider: textOf("PROVIDER", standards, namedProvider),
    channels: valueOf("CHANNELS", standards, channelsIn),
    forms: valueOf("FORM", standards, formsIn),
    fee: feeOf(standards),
    term: termOf(standards),
    result: textOf("RESULT", standards, saidText),
  };
}

function feeOf(standards: StandardsOfService): SaidFee | null {
  const kind = valueOf("FEE", standards, feeKind);
  const text = textOf("FEE", standards, saidText);
  return kind === null || text === null ? null : { kind, text };
}

function termOf(standards: StandardsOfService): SaidTerm | null {
  const text = textOf("TERM", standards, saidText);
  return text === null || agreedWords("TERM", standards) === null ? null : { text, lengths: valueOf("TERM", standards, termLengths) ?? [] };
}

/** The value of the first language whose words tell one. */
function valueOf<T>(item: RequirementItem, standards: StandardsOfService, read: (words: string, language: Language) => T | null): T | null {
  for (const [language, words] of agreedWords(item, standards) ?? []) {
    const value = read(words, language);
    if (value !== null && !(Array.isArray(value) && value.length === 0)) return value;
  }
  return null;
}

function textOf(item: RequirementItem, standards: StandardsOfService, said: (quote: string, language: Language) => string): LocalizedText | null {
  const text = (language: Language): string | null => {
    const quote = quoteOf(item, standards, language);
    return quote === null ? null : said(quote, language);
  };
  return localizedText(text("KK"), text("RU"));
}

/** Null where the languages contradict each other. */
function agreedWords(item: RequirementItem, standards: StandardsOfService): (readonly [Language, string])[] | null {
  const kk = quoteOf(item, standards, "KK");
  const ru = quoteOf(item, standards, "RU");
  if (kk !== null && ru !== null && contradicts(item, { KK: kk, RU: ru })) return null;
  return LANGUAGES.flatMap((language) => {
    const words = quoteOf(item, standards, language);
    return words === null ? [] : [[language, words] as const];
  });
}

function quoteOf(item: RequirementItem, standards: StandardsOfService, language: Language): string | null {
  return standards[language]?.items.get(item)?.says?.quote ?? null;
}
