import { functionNamed } from "./function-name";
import { DATIVE, thingEnds } from "./russian-grant";
import { RECEIVERS } from "./russian-asking";
import { genitiveAdjective, genitiveNoun } from "./russian-genitive";

const ADJECTIVES = "[а-яё-]+(?:ый|ий|ой|ая|яя|ое|ее|ые|ие)";
/** Deeds beside those that give a thing out, each with its noun. */
const DEEDS: ReadonlyArray<readonly [verb: RegExp, noun: string]> = ([
  ["регистриру[ею]т", "Регистрация"], ["проставля[ею]т|став[ия]т(?=\\s+(?:подпис|печат|штамп|отметк))", "Проставление"], ["заверя[ею]т", "Заверение"], ["удостоверя[ею]т", "Удостоверение"],
  ["призна[её]т|признают", "Признание"], ["аккредиту[ею]т", "Аккредитация"], ["аттесту[ею]т", "Аттестация"], ["зачисля[ею]т", "Зачисление"], ["допуска[ею]т(?=\\s+(?:[а-яё]+\\s+){1,4}к\\s)", "Допуск"], 
  ["отвод[ия]т", "Отвод"], ["возмеща[ею]т", "Возмещение"], ["компенсиру[ею]т", "Компенсация"], ["включа[ею]т", "Включение"], ["внос[ия]т", "Внесение"],
  ["занос[ия]т", "Занесение"], ["бронируе?ю?т", "Бронирование"], ["подтвержда[ею]т", "Подтверждение"], ["маркиру[ею]т", "Маркировка"], ["отпуска[ею]т", "Отпуск"],
  ["исключа[ею]т", "Исключение"], ["восстанавлива[ею]т", "Восстановление"], ["дела[ею]т\\s+(?=отметк)", "Проставление"], ["легализу[ею]т", "Легализация"], ["визиру[ею]т", "Визирование"], ["сертифициру[ею]т", "Сертификация"],
] as const).map(([verb, noun]) => [active(verb), noun]);
/** Of these an office has many besides: only what is done on an application counts. */
const ON_APPLICATION: ReadonlyArray<readonly [verb: RegExp, noun: string]> = ([
  ["устанавлива[ею]т(?=\\s+(?:[а-яё]+(?:ый|ую|ое|ые)\\s+)?(?:тариф|льгот|размер|норм|срок|поряд|факт|квот|категори|статус|инвалидн|опек))", "Установление"], ["устанавлива[ею]т", "Установка"], ["переда[её]т|передают", "Передача"], ["нанос[ия]т", "Нанесение"], ["определя[ею]т", "Определение"], ["утвержда[ею]т", "Утверждение"], ["освобожда[ею]т", "Освобождение"], ["приостанавлива[ею]т", "Приостановление"], ["снима[ею]т", "Снятие"], ["готов[ия]т", "Выдача"], ["составля[ею]т", "Составление"], ["подбира[ею]т", "Подбор"], ["перевод[ия]т", "Перевод"], ["изготавлива[ею]т", "Изготовление"],
] as const).map(([verb, noun]) => [active(verb), noun]);
/** «лошадь регистрируется в книге»: what is done with what. */
const PASSIVE: ReadonlyArray<readonly [verb: RegExp, noun: string]> = ([
  ["регистриру[ею]тся", "Регистрация"], ["включа[ею]тся", "Включение"], ["внос[ия]тся", "Внесение"], ["занос[ия]тся", "Занесение"], ["закрепля[ею]тся", "Закрепление"], ["отпуска[ею]тся", "Отпуск"], ["предоставля[ею]тся", "Предоставление"], ["возмеща[ею]тся", "Возмещение"], ["зачисля[ею]тся", "Зачисление"],
  ["проставля[ею]тся", "Проставление"], ["согласовыва[ею]тся", "Согласование"], ["присваива[ею]тся", "Присвоение"], ["назнача[ею]тся", "Назначение"], ["выделя[ею]тся", "Выделение"], ["допуска[ею]тся(?=\\s+к\\s)", "Допуск"],
] as const).map(([verb, noun]) => [new RegExp(`(?:^\\s*(?:\\d+[.)]\\s+)?|[,:]\\s+(?:что\\s+)?|\\s(?:и|а|после\\s+чего|чего|то|бесплатно|срок|дней|дня|недели)\\s+)((?:${ADJECTIVES}\\s+){0,3}(?!кото|заявл|докум|решен|он(?:а|о|и)?\\s|запис|жела|лиц)[а-яё]{3,}(?<!ть)(?:\\s+[а-яё]+(?:а|я|ы|и|ов|ев|ей|ого|ой|их|ых))?)(?:,\\s[^;:]{3,120}?,)?\\s+(?:бесплатно\\s+|безвозмездно\\s+)?(?<!не\\s)(?:${verb})(?![а-яё])`), noun]);
/** «подписывает решение о выделении места под …» */
const DECISION = /(?<![а-яё])решени[ея]\s+об?\s+([а-яё]+и)\s/;

function active(verb: string): RegExp {
  return new RegExp(`(?<!не\\s)(?<![а-яё])(?:${verb})(?![а-яё])`);
}

/** What an office puts before another, or enters for itself. */
const OWN_WORK = /^(?:вносит|внесени|включа|включени|занос|занесени)[а-яё]*\s+(?:[а-яё]+\s+)?(?:предложени|на\s+(?:утвержд|рассмотр|согласов)|измен|данн|сведени|представлени|плат|(?:[а-яё]+\s+){0,3}в\s+(?:состав|рабоч)|спис[а-яё]+\s+акиму|вопрос|проект)|^переда[а-яё]*\s+(?:[а-яё]+\s+)?(?:по\s+принадлеж|в\s|на\s|материал|документ|сведени|данн|информаци|дел[ао]?(?![а-яё])|их\s|его\s)|^(?:регистриру|согласовыва)[а-яё]*\s+(?:[а-яё]+\s+)?(?:заявлени|заявк|обращени|документ|анкет|акт|план[аы]?\s+работ)|^(?:назнача|допуска|удостоверя)[а-яё]*\s+(?:[а-яё]+\s+){0,2}(?:директор|руководител|заместител|ответственн|исправлени|полномочи)/;
/** «возмещает роженице стоимость проезда» */
const RECEIVER = new RegExp(`^(?:\\s+за\\s+сч[её]т\\s+(?:средств\\s+)?[а-яё]+(?:\\s+бюджета)?)?(?:\\s+в\\s+(?:[а-яё-]+\\s+срок|течение\\s+[^,;.]{1,40}?(?:дней|дня|месяца|недели|часов)))?(?:\\s+(?:(?:им|ему|ей|их|его|е[её])(?![а-яё])|(?:${DATIVE})(?=\\s+(?!на\\s|в\\s|за\\s|от\\s|об?\\s|по\\s|из\\s|для\\s|с\\s|к\\s)[а-яё])))?`);
const IS_THE_THING = new RegExp(`^\\s+(?:${RECEIVERS})[а-яё]*[юауя]\\s+в\\s`);
const LONGEST = 140;

/** The name that a sentence gives to what it says is done, up to `to`: «включает объект в перечень …» gives «Включение объекта в перечень …». `onApplication`: with what an office does for itself as well. */
export function russianDeedIn(sentence: string, text: string, to = sentence.length, onApplication = false): string | null {
  for (const [verb, noun] of onApplication ? [...DEEDS, ...ON_APPLICATION] : DEEDS) {
    const done = verb.exec(sentence);
    if (done === null || isOwnWork(sentence.slice(done.index)) || (ENTERS.test(done[0]) && OF_DATA.test(sentence.slice(0, done.index)))) continue;
    const from = done.index + done[0].length;
    const rest = sentence.slice(from, to > from ? to : sentence.length);
    const receiver = RECEIVER.exec(rest)?.[0].length ?? 0;
    const tail = thingLength(rest.slice(receiver));
    const thing = text.slice(from + receiver, from + receiver + tail).trim();
    if (thing === "" || thing.length > LONGEST || (ENTERS.test(done[0]) && !/\sв\s/.test(thing))) continue;
    return `${noun} ${inGenitive(thing)}`;
  }
  return null;
}

/** The same of a sentence in the passive voice, or of one that tells of a decision. */
export function russianPassiveIn(sentence: string, text: string): string | null {
  const decided = DECISION.exec(sentence);
  const name = decided === null ? null : functionNamed(cutTo(text, sentence, decided.index + decided[0].length - (decided[1] ?? "").length - 1), "RU");
  if (name !== null) return name;
  for (const [verb, noun] of PASSIVE) {
    const done = verb.exec(sentence);
    if (done === null) {
      const first = verbFirst(sentence, text, noun);
      if (first !== null) return first;
      continue;
    }
    if (isOwnWork(sentence.slice(done.index + done[0].lastIndexOf(" ") + 1)) || OF_DATA.test(done[1] ?? "")) continue;
    const subject = done[1] ?? "";
    const at = done.index + done[0].indexOf(subject);
    const from = done.index + done[0].length;
    const tail = text.slice(from, from + thingEnds(sentence.slice(from))).trim();
    const whole = `${noun} ${inGenitive(text.slice(at, at + subject.length).toLowerCase())}${tail === "" ? "" : ` ${tail}`}`;
    if (whole.length <= LONGEST) return whole;
  }
  return enteredIn(sentence, text);
}

const VERB_FIRST: Readonly<Record<string, RegExp>> = {
  "Проставление": /(?<!не\s)(?<![а-яё])проставля[ею]тся/, "Присвоение": /(?<!не\s)(?<![а-яё])присваива[ею]тся/, "Возмещение": /(?<!не\s)(?<![а-яё])возмеща[ею]тся/,
};

/** «проставляется отметка о согласовании» */
function verbFirst(sentence: string, text: string, noun: string): string | null {
  const done = VERB_FIRST[noun]?.exec(sentence) ?? null;
  if (done === null) return null;
  const thing = cutTo(text, sentence, done.index + done[0].length).trim();
  return thing.length < 4 || thing.length > LONGEST || /^(?:в|на|по|за|из|от|до|для|с)\s/iu.test(thing) ? null : `${noun} ${inGenitive(thing)}`;
}

/** «вносится в список …», whoever is. */
const ENTERED = /(?<!не\s)(?<![а-яё])(внос|занос|включа|зачисля)(?:[ия]т|[ею]т)ся\s+в\s+/;
const ENTERS = /^(?:внос|занос|включа)/;
const OF_DATA = /сведени|данны|информаци|результат|отч[её]т|показани|изменени/;
const ENTERED_NOUNS: Readonly<Record<string, string>> = { "внос": "Внесение", "занос": "Занесение", "включа": "Включение", "зачисля": "Зачисление" };

function enteredIn(sentence: string, text: string): string | null {
  const done = ENTERED.exec(sentence);
  if (done === null || isOwnWork(sentence.slice(done.index)) || OF_DATA.test(sentence.slice(0, done.index))) return null;
  const from = done.index + done[0].length;
  const place = cutTo(text, sentence, from).trim();
  return place === "" || place.length > LONGEST ? null : `${ENTERED_NOUNS[done[1] ?? ""] ?? ""} в ${place}`;
}

function cutTo(text: string, sentence: string, from: number): string {
  return text.slice(from, from + thingEnds(sentence.slice(from)));
}

/** «включает организацию в реестр»: the one who asks is entered. */
function thingLength(rest: string): number {
  const lead = IS_THE_THING.test(rest) ? (/^\s+\S+/.exec(rest)?.[0].length ?? 0) : 0;
  return lead + thingEnds(rest.slice(lead));
}

export function isOwnWork(words: string): boolean {
  return OWN_WORK.test(words);
}

/** The thing itself, which stands first. */
function inGenitive(thing: string): string {
  const match = /^((?:[а-яё-]+(?:ый|ий|ой|ую|юю|ое|ее|ые|ие|ая|яя)\s+){0,3})([а-яё-]{3,})(?=\s|$)/iu.exec(thing);
  if (match === null || /^(?:на|в|за|из|по|с|у|от|к)\s/iu.test(thing)) return thing;
  const [whole, adjectives = "", noun = ""] = match;
  return `${adjectives.replace(/\S+/g, genitiveAdjective)}${genitiveNoun(noun)}${thing.slice(whole.length)}`;
}
