/** What state services do, by the stem of the noun: its gender tells how the other cases are brought back. */
const ACTIONS =
  "выдач|переоформлени|регистраци|перерегистраци|аккредитаци|аттестаци|сертификаци|лицензировани|присвоени|назначени|предоставлени|представлени|" +
  "постановк|включени|внесени|согласовани|утверждени|прикреплени|зачислени|оформлени|прием|приём|допуск|учет|учёт|установлени|определени|" +
  "признани|подтверждени|апостилировани|легализаци|усыновлени|субсидировани|возмещени|возврат|изменени|продлени|заключени|экспертиз|" +
  "удостоверени|свидетельствовани|бронировани|восстановлени|награждени|нострификаци|обследовани|освидетельствовани|отнесени|передач|перевод|" +
  "получени|распределени|сняти|оказани|направлени|оценк|отсрочк|" +
  "присуждени|заверени|ознакомлени|бронировани|отвод|выделени|маркировк|клеймени|паспортизаци|поверк|запис|доступ|обмен|подключени|изъяти|исключени|разрешени|одобрени|акцепт|отзыв|замен|закреплени|зачет|зачёт|аннулировани|открыти|закрыти|изготовлени|отведени|взяти|резервировани|вручени|проставлени|занесени|паспортизаци|квалификаци|верификаци|прекращени|приостановлени|возобновлени|отпуск|выплат|освобождени|проставлени|принят(?=и[еяю]\\s+на\\s)|визировани|компенсаци|снижени";
const ACTION = new RegExp(`^((?:\\p{L}{2,}(?:ной|ного|ному|ских|ской|ского|скому|вой|вого|вому|ная|ное|ный)\\s+){0,2})(${ACTIONS})(\\p{L}*)`, "iu");
const LEAD = /^(?:об?\s+)?(?:(?:типов\p{L}+|временн\p{L}+|настоящ\p{L}+)\s+)?(?:(?:правил\p{L}*|поряд(?:ок|ка|ке)|процедур\p{L}*|условия|инструкци\p{L}*|регламент\p{L}*|сроки|описание|положени\p{L}*|организаци\p{L}*|осуществлени\p{L}*|об\s+утверждении)(?:\s*,\s*|\s+и\s+|\s+)(?:по\s+|об?\s+)?)+/iu;
const JOINED = /(,\s+|\s+и\s+|\s*\(\s*|\s+или\s+|\s+и\s*\(или\)\s+)(\p{L}+)/gu;

/** The stem's nominative. */
const NOMINATIVES: ReadonlyArray<readonly [RegExp, string]> = [
  [/(выдач|передач)$/iu, "а"],
  [/(постановк|маркировк|поверк|оценк|отсрочк|замен|экспертиз|выплат)$/iu, "а"],
  [/ци$/iu, "я"],
  [/(отпуск|отбор|пропуск|перенос|обмен|отвод|доступ|прием|приём|допуск|учет|учёт|возврат|перевод|зачет|зачёт|акцепт|отзыв)$/iu, ""],
  [/запис$/iu, "ь"],
  [/принят$/iu, "ие"],
  [/и$/iu, "е"],
];

/** Any other verbal noun, and those of them that tell of an office's own work. */
const ANY_ACTION = /^((?:(?!общи|ины|проч|заключ|переход|основн)\p{L}{3,}(?:ное|ная|ный|кое|ого|ной|ному)\s+)?)(\p{L}{3,}(?:ени|ани|яни|ити|яти|аци|яци|ици)|отбор|пропуск|выпис|перенос)([яюеиаьу]?)(?!\p{L})/iu;
const OWN_WORK = /^(?:ведени|формировани|функционировани|взаимодействи|организаци|планировани|финансировани|использовани|управлени|осуществлени|применени|хранени|обращени|рассмотрени)/iu;

/** `any`: of titles of which something else tells already that a service is meant. */
export function russianFunction(heading: string, any = false): string | null {
  const words = heading.replace(/\s+/gu, " ").trim();
  const rest = words.replace(LEAD, "").replace(/^об?\s+(?=\p{L}+и\s)/iu, "");
  const match = ACTION.exec(rest) ?? (any && !OWN_WORK.test(rest) ? ANY_ACTION.exec(rest) : null);
  if (match === null) return null;
  const [whole, adjective = "", stem = "", ending = ""] = match;
  const noun = nominative(stem, ending);
  if (noun === null) return null;
  const tail = rest.slice(whole.length);
  const first = `${adjectiveFor(adjective, noun)}${noun}`;
  return `${first.charAt(0).toUpperCase()}${first.slice(1)}${inNominative(tail)}`;
}

function nominative(stem: string, ending: string): string | null {
  if (ending.length > 3) return null;
  const form = NOMINATIVES.find(([end]) => end.test(stem));
  return form === undefined ? null : `${stem.toLowerCase()}${form[1]}`;
}

/** «выдачи и переоформления лицензий»: nouns joined to the first stand in its case. */
function inNominative(tail: string): string {
  const lead = /^(?:(?:,\s+|\s+и\s+|\s+или\s+)\p{L}+)+/u.exec(tail)?.[0] ?? "";
  return lead.replace(JOINED, (whole, joint: string, word: string) => {
    const match = ACTION.exec(word);
    const noun = match === null || match[0].length !== word.length ? null : nominative(match[2] ?? "", match[3] ?? "");
    return noun === null ? whole : `${joint}${noun}`;
  }) + tail.slice(lead.length);
}

function adjectiveFor(adjectives: string, noun: string): string {
  const ending = /[ая]$/u.test(noun) ? "ая" : /е$/u.test(noun) ? "ое" : "ый";
  return adjectives.toLowerCase().replace(/(?:ой|ого|ому|ая|ое|ый)(?=\s)/gu, ending);
}
