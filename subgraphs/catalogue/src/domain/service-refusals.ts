import { refusal, type EntryRefusal } from "./entry-refusal";

export function unknownSubsection(code: string): EntryRefusal {
  return refusal("UNKNOWN_SUBSECTION", "subsection", "RULES-2025/3", `${code} кіші бөлімі тізілімде жоқ`, `Подраздела ${code} нет в реестре`);
}

export function unknownService(code: string): EntryRefusal {
  return refusal("UNKNOWN_SERVICE", "code", null, `${code} коды бар көрсетілетін қызмет тізілімде жоқ`, `Услуги с кодом ${code} нет в реестре`);
}

export function codeTaken(code: string): EntryRefusal {
  return refusal("CODE_TAKEN", "code", "RULES-2025/5", `${code} коды бұрын берілген, ол қайта берілмейді`, `Код ${code} уже присвоен и повторно не даётся`);
}

export function codeOutsideSubsection(code: string, subsection: string): EntryRefusal {
  return refusal("CODE_OUTSIDE_SUBSECTION", "code", "RULES-2025/6", `${code} коды ${subsection} кіші бөліміне жатпайды`, `Код ${code} не относится к подразделу ${subsection}`);
}

export function alreadyExcluded(code: string): EntryRefusal {
  return refusal("ALREADY_EXCLUDED", "code", null, `${code} коды бар көрсетілетін қызмет тізілімнен шығарылған`, `Услуга с кодом ${code} уже исключена из реестра`);
}

export function beforeInclusion(code: string): EntryRefusal {
  return refusal(
    "BEFORE_INCLUSION",
    "effectiveFrom",
    "RULES-2025/10",
    `${code} коды бар көрсетілетін қызмет бұл күні тізілімде әлі болған жоқ`,
    `На эту дату услуги с кодом ${code} ещё не было в реестре`,
  );
}

export function nothingChanges(code: string): EntryRefusal {
  return refusal("NOTHING_CHANGES", null, null, `${code}: ештеңе өзгермейді`, `${code}: ничего не меняется`);
}
