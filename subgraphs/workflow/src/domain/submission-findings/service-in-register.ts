import type { Finding } from "../finding";
import type { ProposedChange } from "../submission-facts";

const FIELD = { severity: "ERROR", field: "code", provision: "RULES-2025/10" } as const;

/** RULES-2025/10: only what is in the register can be amended or excluded, and what is excluded is so once. */
export function serviceInRegister({ content: { kind, code }, facts: { service } }: ProposedChange): Finding[] {
  if (kind === "INCLUDE") return [];
  if (service === null) {
    return [{
      ...FIELD, code: "SERVICE_UNKNOWN",
      message: { kk: `${code ?? "—"} коды бар қызмет тізілімде жоқ.`, ru: `Услуги с кодом ${code ?? "—"} нет в реестре.` },
      fix: { kk: "Кодты тексеріңіз.", ru: "Проверьте код." },
    }];
  }
  if (service.record.status === "IN_FORCE") return [];
  return [{
    ...FIELD, code: "SERVICE_EXCLUDED",
    message: { kk: `${service.code} қызметі тізілімнен шығарылған.`, ru: `Услуга ${service.code} исключена из реестра.` },
    fix: { kk: "Ұсынысты қайтарып алыңыз немесе қызметті жаңадан енгізуді ұсыныңыз.", ru: "Отзовите предложение или предложите включить услугу заново." },
  }];
}
