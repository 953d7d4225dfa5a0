import type { Language } from "@tizilim/common/pure/localized-text";

const STEMS: Readonly<Record<Language, string>> = {
  RU:
    "наименован назван называ государственн услуг услугодател услугополучател заявител получател оказан оказыва предоставлен предоставля получен способ поряд канал доступ срок врем форм вид результат итог размер " +
    "плата платы плату платой плате оплат уплат взима стоимост цен тариф пошлин сбор ставк график режим работ час прием приём приемн дни дней расписан переч список состав документ сведени информац материал истребуем необходим требу нужн надо следует представ предъяв прилага прилож " +
    "основани причин случа услови отказ отказать для в и или либо при с со к на у об о от по за из через их его ее её кто что где куда когда как каки какой каком почему сколько могут может можно получ выда обра пода момент сдач сдаче дня день пакет " +
    "организац орган корпорац правительств граждан цон центр обслуживан населен портал объект информат веб установленн законодательств закон законами республик казахстан предусмотренн учет особенност подвид кажд эт мест адрес " +
    "заявлен запрос кем отвеча исполнител поставщик длительност продолжительност долго быстро скоро стоит стоят код оказывающ предоставляющ иные иных прочие требован дополнительн контакт рассмотрен исполнен максимальн предельн плати заплати приложить принести подготов ли подлежащ общ которы уполномоченн жд дожида подожд взять брать собой собрат понадоб потребу обойд закан законч заверш прийти приходит идти занима займ открыт откры закры это все всё итоге чем",
  KK:
    "мемлекет көрсет көрсетіл қызмет беруші алушы атау аты ұсын тәсіл арна мерзім уақыт ұзақ нысан түр форма нәтиже төлем төлемақы ақы мөлшер алын алу алат баж алым тариф баға құн кесте график графиг жұмыс режим қабылда құжат мәлімет ақпарат тізбе тізім талап ет қажет керек үшін негіз себеп " +
    "бас тарт және мен пен бен немесе оны оның олар қазақстан республика заң заңнама белгілен көзделген жағдай кезінде кезде корпорац объекті портал кім қай қашан не қандай қалай қанша неше арқылы өтініш беру беріл жүгін сәт тапсыр бастап кіші бойынша орган ұйым мекеме азамат үкімет веб орындаушы хқко хққо халық орталық орталығ " +
    "тәртіб туралы әрбір әр жеке өзге басқа шарт қосымша орны орындар тұрад күн сағат қарау уәкілетті жол шығар әкел аталад жаса сенімхат өкіл жүгін нені төле қос күт аяқта немен алып ала бару кел ашық ашыл дайын түсед неге неліктен",
};
/** Written with a capital letter within a label as well. */
const PROPER = /^(?:государственн|правительств|республик|казахстан|закон|цон|корпорац|қазақстан|республика|мемлекет|үкімет|азамат|к[оі]рпорация)/u;
const WORD = /[\p{L}\p{M}]+/gu;
const LIKELY = Object.fromEntries(
  Object.entries(STEMS).map(([language, stems]) => [language, new RegExp(`^(?:${stems.split(" ").map((stem) => (stem.length <= 2 ? `${stem}$` : stem)).join("|")})`, "u")]),
) as Record<Language, RegExp>;

/** «алынбайды», «талап етілмейді»: a label denies nothing. */
const DENIES = /(?:[бмп][ае]й(?:ды|ді)|[бмп][ае]ған|[бмп][ае]ген)$/u;

/** Whether labels are made of such words and of no others. */
export function onlyLabelWords(matchable: string, language: Language): boolean {
  if (/\d|[.;!?]\s/.test(matchable)) return false;
  const words = matchable.match(WORD) ?? [];
  return words.length > 0 && words.length <= 45 && words.every((word) => isLabelWord(word, language));
}

/** How far the words of a label go from `from`: up to the first that is none, or that a new capital letter opens. */
export function labelWordsEnd(text: string, matchable: string, from: number, language: Language): number {
  let end = from;
  WORD.lastIndex = from;
  for (let found = WORD.exec(matchable); found !== null; found = WORD.exec(matchable)) {
    const between = matchable.slice(end, found.index);
    if (end > from && !/^[\s,()"-]*$/.test(between)) break;
    if (!isLabelWord(found[0], language)) break;
    const letter = text[found.index] as string;
    if (end > from && letter !== letter.toLowerCase() && !PROPER.test(found[0])) break;
    end = found.index + found[0].length;
  }
  return end;
}

function isLabelWord(word: string, language: Language): boolean {
  return LIKELY[language].test(word) && !(language === "KK" && DENIES.test(word));
}
