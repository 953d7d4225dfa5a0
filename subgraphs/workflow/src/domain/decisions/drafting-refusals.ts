import type { ProposalContent } from "../proposal";
import { refusal, type Refusal } from "../refusal";

/** A draft may be as incomplete as one likes, but it must be plain what it is about and each criterion be stated once. */
export function draftingRefusals({ kind, code, criteria }: ProposalContent): Refusal[] {
  const stated = criteria.map(({ criterion }) => criterion);
  return [
    ...(kind === "INCLUDE" && code !== null ? [refusal("CODE_NOT_GIVEN_YET", "code", "RULES-2025/7", {
      kk: "Енгізілетін қызметтің коды әлі жоқ: оны уәкілетті орган береді.",
      ru: "У включаемой услуги ещё нет кода: его присваивает уполномоченный орган.",
    })] : []),
    ...(kind !== "INCLUDE" && code === null ? [refusal("CODE_REQUIRED", "code", "RULES-2025/5", {
      kk: "Қай қызмет туралы екенін кодымен көрсетіңіз.",
      ru: "Укажите код услуги, о которой идёт речь.",
    })] : []),
    ...(new Set(stated).size < stated.length ? [refusal("CRITERION_TWICE", "criteria", "RULES-2025/23", {
      kk: "Бір өлшемшарт екі рет көрсетілген.",
      ru: "Один и тот же критерий указан дважды.",
    })] : []),
  ];
}
