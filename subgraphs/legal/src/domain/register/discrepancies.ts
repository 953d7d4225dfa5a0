import { LANGUAGES, textIn, type Language, type LocalizedText } from "@tizilim/common/pure/localized-text";
import type { Evidence } from "../evidence";
import type { FoundService } from "../finding/found-service";
import { feeKind } from "../requirement/fee-kind";
import { namedProvider } from "../requirement/named-provider";
import type { RequirementItem } from "../requirement/requirement-item";
import { sameTerms } from "../requirement/same-terms";
import { channelsIn } from "../requirement/said-channels";
import { formsIn } from "../requirement/said-forms";
import { saidText } from "../requirement/said-text";
import { termLengths } from "../requirement/term-lengths";
import type { ComparedField, Discrepancy } from "./discrepancy";
import type { RegisteredService } from "./registered-service";
import { sameName } from "./same-name";
import { sameProvider } from "./same-provider";

type SaidByAct = Pick<FoundService, "name" | "evidence" | "requirements">;
type Values = readonly [act: string, register: string];

interface Comparison {
  readonly field: ComparedField;
  readonly item: RequirementItem;
  /** What differs of the two in one language; null where they say the same, or one of them says nothing. */
  readonly differing: (words: string, registered: RegisteredService, language: Language) => Values | null;
}

const COMPARISONS: ReadonlyArray<Comparison> = [
  { field: "provider", item: "PROVIDER", differing: (words, { provider }, language) => ofTexts(namedProvider(words, language), textOf(provider, language), language, sameProvider) },
  { field: "fee", item: "FEE", differing: (words, { fee }, language) => ofCodes(listed(feeKind(words, language)), listed(fee?.kind ?? null)) },
  { field: "forms", item: "FORM", differing: (words, { forms }) => ofCodes(listed(formsIn(words)), listed(forms)) },
  { field: "channels", item: "CHANNELS", differing: (words, { channels }) => ofCodes(listed(channelsIn(words)), listed(channels)) },
  { field: "term", item: "TERM", differing: (words, { term }, language) => ofTexts(saidText(words), textOf(term, language), language, sameTermsIn) },
];

/** RULES-2025/11: where the act and the register both say something, and not the same, each once: in an act of two languages one that differs is enough. */
export function discrepanciesOf(act: SaidByAct, registered: RegisteredService): Discrepancy[] {
  const name = differingName(act, registered);
  return [...(name === null ? [] : [name]), ...COMPARISONS.flatMap((comparison) => differing(comparison, act, registered) ?? [])];
}

function differing({ field, item, differing: compare }: Comparison, { requirements }: SaidByAct, registered: RegisteredService): Discrepancy | null {
  for (const language of LANGUAGES) {
    const evidence = saysIn(requirements, item, language);
    const values = evidence === null ? null : compare(evidence.quote, registered, language);
    if (evidence !== null && values !== null) return { code: registered.code, field, actValue: values[0], registryValue: values[1], evidence };
  }
  return null;
}

function differingName({ name, evidence, requirements }: SaidByAct, registered: RegisteredService): Discrepancy | null {
  for (const language of LANGUAGES) {
    const actValue = textIn(name, language);
    const registryValue = textIn(registered.name, language);
    if (actValue === null || registryValue === null || sameName(actValue, registryValue, language)) continue;
    const words = saysIn(requirements, "SERVICE_NAME", language) ?? evidence.find((each) => each.language === language) ?? evidence[0];
    if (words !== undefined) return { code: registered.code, field: "name", registryValue, actValue, evidence: words };
  }
  return null;
}

function saysIn(requirements: SaidByAct["requirements"], item: RequirementItem, language: Language): Evidence | null {
  const check = requirements.find((each) => each.item === item && each.language === language);
  return check !== undefined && (check.verdict === "PRESENT" || check.verdict === "DISAGREES") ? check.evidence : null;
}

function ofTexts(act: string, register: string | null, language: Language, same: (one: string, other: string, language: Language) => boolean): Values | null {
  return register === null || act === "" || same(act, register, language) ? null : [act, register];
}

function ofCodes(act: string | null, register: string | null): Values | null {
  return act === null || register === null || act === register ? null : [act, register];
}

function listed(codes: ReadonlyArray<string> | string | null): string | null {
  if (codes === null || codes.length === 0) return null;
  return typeof codes === "string" ? codes : [...codes].sort().join(", ");
}

function textOf(text: LocalizedText | null, language: Language): string | null {
  return text === null ? null : textIn(text, language);
}

function sameTermsIn(one: string, other: string, language: Language): boolean {
  const [act, register] = [termLengths(one, language), termLengths(other, language)];
  return act.length === 0 || register.length === 0 || sameTerms(act, register);
}
