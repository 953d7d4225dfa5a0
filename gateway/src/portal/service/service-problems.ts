import { problem, type Problem } from "@tizilim/common/pure/problem";
import { FORM_TYPES } from "./accepted-form";

export function wrongCode(): Problem {
  return problem(
    "CODE_INVALID", "code", "RULES-2025/5",
    "Мекенжайда көрсетілетін қызметтің коды жоқ: код — сегіз цифр, мысалы 00101001.",
    "В адресе нет кода услуги: код — это восемь цифр, например 00101001.",
  );
}

export function wrongAsOf(): Problem {
  return problem(
    "PARAMETER_INVALID", "asOf", null,
    "«asOf» параметрі — күн (2026-01-31) немесе күн мен сәт үтір арқылы (2026-01-31,2026-02-01T00:00:00Z), бір рет беріледі.",
    "Параметр «asOf» — день (2026-01-31) или день и момент через запятую (2026-01-31,2026-02-01T00:00:00Z), указывается один раз.",
  );
}

export function wrongLanguage(): Problem {
  return problem("PARAMETER_INVALID", "lang", null, "«lang» параметрі — kk немесе ru, бір рет беріледі.", "Параметр «lang» — kk или ru, указывается один раз.");
}

export function unknownParameter(parameter: string, known: ReadonlyArray<string>): Problem {
  return problem(
    "PARAMETER_UNKNOWN", parameter, null,
    `«${parameter}» параметрі жоқ. Бар параметрлер: ${known.join(", ")}.`,
    `Параметра «${parameter}» нет. Есть: ${known.join(", ")}.`,
  );
}

export function noSuchService(code: string, asOf: string | null): Problem {
  return asOf === null
    ? problem("SERVICE_UNKNOWN", "code", null, `Тізілімде коды ${code} көрсетілетін қызмет жоқ.`, `В реестре нет услуги с кодом ${code}.`)
    : problem(
        "SERVICE_UNKNOWN", "code", null,
        `Сұралған күні (${asOf}) тізілімде коды ${code} көрсетілетін қызмет болмаған.`,
        `На запрошенный день (${asOf}) услуги с кодом ${code} в реестре не было.`,
      );
}

export function notAcceptable(): Problem {
  const types = FORM_TYPES.map(([, type]) => type).join(", ");
  return problem("NOT_ACCEPTABLE", "Accept", null, `Сұралған пішін жоқ. Бар пішіндер: ${types}.`, `Запрошенной формы нет. Есть: ${types}.`);
}

export function unavailable(): Problem {
  return problem(
    "SERVICE_UNAVAILABLE", null, null,
    "Тізілім қазір толық жауап бере алмады. Біраздан кейін қайталаңыз.",
    "Реестр сейчас не смог ответить полностью. Повторите немного позже.",
  );
}
