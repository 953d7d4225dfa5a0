import { LANGUAGES, type Language } from "@tizilim/common/pure/localized-text";
import { contradicts } from "./contradicts";
import type { RequirementCheck } from "./requirement-check";
import { REQUIREMENT_ITEMS, type RequirementItem } from "./requirement-item";
import type { Standard } from "./standard";

/** Of one service in each language that the act has; null where that language sets nothing down for it. */
export type StandardsOfService = Readonly<Partial<Record<Language, Standard | null>>>;

/** LAW/14, 3-1), norm 59: what stands of the ten items, for each language of the act. */
export function requirementChecks(standards: StandardsOfService): RequirementCheck[] {
  const disagreeing = new Set(REQUIREMENT_ITEMS.filter((item) => disagrees(item, standards)));
  return LANGUAGES.filter((language) => standards[language] !== undefined).flatMap((language) =>
    REQUIREMENT_ITEMS.map((item) => checked(item, language, standards[language] ?? null, disagreeing.has(item))),
  );
}

function checked(item: RequirementItem, language: Language, standard: Standard | null, disagreeing: boolean): RequirementCheck {
  const found = standard?.items.get(item);
  if (found === undefined) return { item, language, verdict: "MISSING", evidence: null };
  if (found.says === null) return { item, language, verdict: "EMPTY", evidence: found.label };
  return { item, language, verdict: disagreeing ? "DISAGREES" : "PRESENT", evidence: found.says };
}

function disagrees(item: RequirementItem, { KK, RU }: StandardsOfService): boolean {
  const kk = KK?.items.get(item)?.says;
  const ru = RU?.items.get(item)?.says;
  return kk != null && ru != null && contradicts(item, { KK: kk.quote, RU: ru.quote });
}
