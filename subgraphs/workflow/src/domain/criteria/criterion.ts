import type { LocalizedText } from "@tizilim/common/pure/localized-text";
import { isBilingual } from "../bilingual";
import type { Finding } from "../finding";
import type { CriterionStatement, SocialCriterion } from "../proposal";

/** One criterion of a socially significant service: what stands against it. */
export type Criterion = (statements: ReadonlyArray<CriterionStatement>) => Finding[];

/** It is met where the body states so and shows it in both languages; a criterion that nobody stated is not met. */
export function statedAndShown(criterion: SocialCriterion, provision: string, sense: LocalizedText): Criterion {
  return (statements) => {
    const stated = statements.find((statement) => statement.criterion === criterion);
    if (stated?.met !== true) {
      return [{
        code: "CRITERION_NOT_MET", severity: "ERROR", field: `criteria.${criterion}`, provision,
        message: { kk: `Өлшемшарт орындалмаған: ${sense.kk}.`, ru: `Критерий не выполнен: ${sense.ru}.` },
        fix: {
          kk: "Қызметтің өлшемшартқа сай екенін растаңыз немесе оны мемлекеттік қызметтер бөлігінде ұсыныңыз.",
          ru: "Подтвердите соответствие критерию или предложите услугу в части государственных услуг.",
        },
      }];
    }
    if (isBilingual(stated.evidence)) return [];
    return [{
      code: "CRITERION_NOT_SHOWN", severity: "ERROR", field: `criteria.${criterion}`, provision,
      message: { kk: `Дәлел екі тілде келтірілмеген: ${sense.kk}.`, ru: `Нет подтверждения на двух языках: ${sense.ru}.` },
      fix: { kk: "Дәлелді қазақ және орыс тілдерінде жазыңыз.", ru: "Напишите подтверждение на казахском и русском языках." },
    }];
  };
}
