import type { Language } from "@tizilim/common/pure/localized-text";
import type { ActLine } from "./act-line";

/** «заявление о выдаче пропуска на въезд», «для получения пропуска»: what is issued, in the genitive that a name needs. */
const RUSSIAN = /(?:^|\s)(?:о|об|для|за|на|в)\s+(?:выдач[еиу]|получени[еяю])\s+((?:[а-яё-]+\s+){0,10}?[а-яё-]+)(?=\s*(?:[,.;:(]|$|\s(?:в\s+(?:отдел|управлени|орган|акимат|аппарат|центр|министерств|комитет|инспекци|территориальн|местн|уполномоч)|[а-яё]+(?:ем|ом|ами|ями)\s+(?:предста|пода|сда|напра)|либо|или|и\s+об|не\s+позднее|в\s+течение|заявител|лицо|физическ|гражданин|владелец|подает|представля|обраща|с\s+указанием|на\s+основании|отказывает|плата|сроком|принимает|необходимо|нужно|следует|требуется|достаточно|можно|должн|обязан|вправе|может|могут|за\s|через\s)))/g;
const KAZAKH = /(?:^|[\s,])((?:[а-яәғқңөұүһі-]+\s+){0,6}?(?:рұқсат|рұқсатнама|куәлік|анықтама|билет|паспорт|сертификат|ордер|карта|үзінді\s+көшірме|жолдама))(?:ты|ті|ны|ні)?\s+(?:алу|беру)(?=\s+(?:үшін|туралы|жөнінде))/g;
const KAZAKH_SUBJECT = /^(?:.*\s)?(?:[а-яәғқңөұүһі]+(?:лар|лер|дар|дер|тар|тер)|адам|тұлға|азамат|иесі|кәсіпкер|беруші)\s+/;
const ISSUED = /пропуск|разрешени|удостоверени|свидетельств|справк|выписк|ордер|билет|лицензи|сертификат|паспорт|карт[аыу]|дубликат|жетон|направлени|путевк|согласовани|заключени/;
const LONGEST = 160;

/** The fullest name of what a section issues, as «Выдача …», «… беру»; null where it names nothing that bodies issue. */
export function issuedThing(lines: ReadonlyArray<ActLine>, language: Language): string | null {
  let fullest: string | null = null;
  for (const { words, passage } of lines) {
    for (const match of words.slice(0, 4_000).matchAll(language === "KK" ? KAZAKH : RUSSIAN)) {
      const thing = match[1] ?? "";
      const at = match.index + match[0].indexOf(thing);
      if (language === "KK") {
        const rest = thing.replace(KAZAKH_SUBJECT, "");
        if (fullest === null || rest.length > fullest.length) fullest = passage.text.slice(at + thing.length - rest.length, at + thing.length);
        continue;
      }
      if (thing.length > LONGEST || !ISSUED.test(thing.split(" ").slice(0, 2).join(" "))) continue;
      if (fullest === null || thing.length > fullest.length) fullest = passage.text.slice(at, at + thing.length);
    }
  }
  if (fullest === null) return null;
  return language === "KK" ? `${fullest} беру` : `Выдача ${fullest}`;
}
