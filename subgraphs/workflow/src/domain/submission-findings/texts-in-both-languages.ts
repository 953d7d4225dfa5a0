import type { Language } from "@tizilim/common/pure/localized-text";
import { silentLanguages } from "../bilingual";
import { draftTexts } from "../draft-texts";
import type { Finding, FindingSeverity } from "../finding";
import type { DraftedFields } from "../service-draft";
import type { ProposedChange } from "../submission-facts";

const NAMES: Readonly<Record<Language, { readonly kk: string; readonly ru: string }>> = {
  KK: { kk: "қазақ тілінде", ru: "на казахском языке" },
  RU: { kk: "орыс тілінде", ru: "на русском языке" },
};

/**
 * RULES-2025/1 and 16: the register is kept, and proposals are made, in Kazakh and Russian. What the register itself lacks
 * and an amendment does not touch is told but does not stop it.
 */
export function textsInBothLanguages({ content, record }: ProposedChange): Finding[] {
  const proposed = content.kind === "EXCLUDE" ? [] : draftTexts(content.draft);
  const untouched = content.kind === "AMEND" ? draftTexts(record).filter(({ field }) => !isDrafted(field, content.draft)) : [];
  const reasons = content.justification === null ? [] : [{ field: "justification", text: content.justification }];
  return [
    ...[...proposed, ...reasons].flatMap(({ field, text }) => silentLanguages(text).map((language) => missing(field, language, "ERROR"))),
    ...untouched.flatMap(({ field, text }) => silentLanguages(text).map((language) => missing(field, language, "WARNING"))),
  ];
}

function isDrafted(field: string, draft: DraftedFields): boolean {
  return draft[(field.split(/[.[]/)[0] ?? field) as keyof DraftedFields] !== undefined;
}

function missing(field: string, language: Language, severity: FindingSeverity): Finding {
  const { kk, ru } = NAMES[language];
  return {
    code: "LANGUAGE_MISSING", severity, field, provision: "RULES-2025/16",
    message: { kk: `${field}: мәтін ${kk} жоқ.`, ru: `${field}: нет текста ${ru}.` },
    fix: { kk: `Мәтінді ${kk} толтырыңыз.`, ru: `Добавьте текст ${ru}.` },
  };
}
