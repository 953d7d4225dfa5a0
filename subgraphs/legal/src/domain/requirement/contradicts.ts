import type { Language } from "@tizilim/common/pure/localized-text";
import { matchable } from "../text/matchable";
import { countDocuments } from "./count-documents";
import { feeAmounts } from "./fee-amounts";
import { feeKind } from "./fee-kind";
import type { RequirementItem } from "./requirement-item";
import { channelsIn } from "./said-channels";
import { formsIn } from "./said-forms";
import { saidLines } from "./said-lines";
import { sameTerms } from "./same-terms";
import { termLengths } from "./term-lengths";

type Words = Readonly<Record<Language, string>>;

const NO_GROUNDS = /^[\s"]*(?:нет|отсутству[юе]т|не предусм\p{L}*|не устан\p{L}*|(?:.{0,80}негіздер(?:і)? )?(?:жоқ|көзделмеген|көзделмейді))[\s".]*$/u;

/**
 * Whether the two languages say different things of an item: only values are held against each other, since words cannot
 * be. An item that names no value contradicts nothing.
 */
const CONTRADICTS: Readonly<Partial<Record<RequirementItem, (words: Words) => boolean>>> = {
  TERM: ({ KK, RU }) => {
    const [kk, ru] = [termLengths(KK, "KK"), termLengths(RU, "RU")];
    return kk.length > 0 && ru.length > 0 && !sameTerms(kk, ru);
  },
  FEE: ({ KK, RU }) => differ(feeKind(KK, "KK"), feeKind(RU, "RU")) || differ(listed(feeAmounts(KK)), listed(feeAmounts(RU))),
  FORM: ({ KK, RU }) => differ(listed(formsIn(KK)), listed(formsIn(RU))),
  CHANNELS: ({ KK, RU }) => differ(listed(channelsIn(KK)), listed(channelsIn(RU))),
  DOCUMENTS: ({ KK, RU }) => differ(countDocuments(KK), countDocuments(RU)),
  REFUSAL_GROUNDS: ({ KK, RU }) => noGrounds(KK) !== noGrounds(RU),
};

export function contradicts(item: RequirementItem, words: Words): boolean {
  return CONTRADICTS[item]?.(words) ?? false;
}

function noGrounds(words: string): boolean {
  return NO_GROUNDS.test(matchable(saidLines(words).join(" ")));
}

function differ(one: string | number | null, other: string | number | null): boolean {
  return one !== null && other !== null && one !== other;
}

function listed(values: ReadonlyArray<string | number> | null): string | null {
  return values === null || values.length === 0 ? null : [...values].sort().join();
}
