import type { Block } from "../text/block";

const LONGEST_LINE = 500;
const KINDS = "Конституционный\\s+закон|Закон|Кодекс|Указ|Совместный\\s+приказ|Приказ|Постановление|Нормативное\\s+постановление|Решение|Распоряжение";
const RUSSIAN_KIND = new RegExp(`^(?:${KINDS})(?!\\p{L})`, "iu");
const KAZAKH_KIND = /(?<!\p{L})(?:Заңы|кодекс[іi]|жарлығы|бұйрығы|қаулысы|шеш[іi]м[іi]|өк[іi]м[іi])(?!\p{L})/iu;
const DATED = /№|\d{4}\s*(?:года|г\.|жылғы|ж\.)|\d{2}\.\d{2}\.\d{4}/u;
const REGISTERED = /^(?:Зарегистрирован|Вступает в силу|Введ[её]н в действие|Опубликован)|т[іi]ркелд[іi]\.?$|т[іi]ркелген\.?$/iu;
const STATUS = /^(?:Утративший силу|Утратил[ао]? силу|Обновленный|Новый|Не действует|Күш[іi] жойыл(?:ған|ды)|Күш[іi]н жойған|Жаңартылған|Жаңа)(?!\p{L})|^(?:Действующий|С ист[её]кшим сроком|Прекращено действие(?: в связи [^.]{0,80})?|Қолданыстағы)[.\s]*$/iu;
const PLACE_OR_DATE = /^(?:от\s+\d|№|\d{1,2}\s+[а-я]+\s+\d{4}\s+(?:года|г\.)|\d{4}\s+жылғы|(?:г\.|город)\s|\d{2}\.\d{2}\.\d{4})|(?:^|\s)қаласы$|\d{4}\s+жылғы\s+\d{1,2}\s+\p{L}+[дт][ае](?:ғы|г[іi])$/iu;
const FORMULA = /(?:ПРИКАЗЫВА(?:Ю|ЕМ)|П\s?О\s?С\s?Т\s?А\s?Н\s?О\s?В\s?Л\s?Я\s?(?:Е\s?Т|Ю\s?Т|Ю)|П Р И К А З Ы В А Ю|РЕШИЛ[АИ]?|РЕШАЕТ|Р Е Ш И Л|БҰЙЫРАМЫ[НЗ]|Б Ұ Й Ы Р А М Ы Н|ҚАУЛЫ\s+ЕТ(?:ЕД[ІI]|ЕМ[ІI]Н)|ШЕШ[ІI]М\s+(?:ҚАБЫЛДАДЫ|ЕТТ[ІI])|ШЕШТ[ІI])\s*:?$/iu;
const PREAMBLE = /^(?:В соответствии с|В целях|На основании|Руководствуясь|Во исполнение|Настоящ(?:ий|ее|ая)\s+(?:Конституционный закон|Закон|Кодекс|Указ)|Осы\s+(?:Конституциялық\s+)?(?:Заң|Кодекс))(?!\p{L})|(?:сәйкес|мақсатында)[,:]?$/iu;

/** Kind, issuer, date, number, registration, status: what stands about an act's title. */
export function isRequisites(text: string): boolean {
  if (text.length > LONGEST_LINE || /[;:]$/.test(text)) return false;
  return RUSSIAN_KIND.test(text) || namesActs(text) || REGISTERED.test(text) || STATUS.test(text) || PLACE_OR_DATE.test(text);
}

/** A line that names one act whole, as the head of an act does. */
export function isDatedRequisites(text: string): boolean {
  return text.length <= LONGEST_LINE && !/[;:,]$/.test(text) && !/["«»]/.test(text) && DATED.test(text) && (RUSSIAN_KIND.test(text) && /^\p{Lu}/u.test(text) || namesActs(text));
}

/** «О …», «Об утверждении …», «… туралы». */
export function looksLikeTitle(text: string): boolean {
  return text.length <= 1_500 && !/[;:]$/.test(text) && /^Об?\s+\p{L}|^О[бБ]?\s+\p{Lu}{3}|(?:^|\s)туралы\.?$/u.test(text);
}

/** «… ПРИКАЗЫВАЮ:», «… БҰЙЫРАМЫН:»: the words before an act's first clause end. */
export function endsPreamble(text: string): boolean {
  return !/[.;,)]$/.test(text) && FORMULA.test(text.slice(-60));
}

export function looksLikePreamble(text: string): boolean {
  return PREAMBLE.test(text.length > 400 ? `${text.slice(0, 200)} ${text.slice(-100)}` : text);
}

/** What sets a title off where its words do not tell. */
export function isSetOff({ form, emphasis }: Pick<Block, "form" | "emphasis">): boolean {
  return form === "HEADING" || emphasis.bold;
}

function namesActs(text: string): boolean {
  return KAZAKH_KIND.test(text) && (DATED.test(text) || /(?:бұйрығы|қаулысы|шеш[іi]м[іi]|жарлығы|Заңы)\.?$/iu.test(text)) && !/туралы\.?$/iu.test(text);
}
