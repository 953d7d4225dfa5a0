import type { Language } from "@tizilim/common/pure/localized-text";
import { matchable } from "../text/matchable";
import { sameName } from "./same-name";

type OneWord = readonly [says: RegExp, word: string];

/** The cities of republican significance and the capital, in the case and order that a list of three gives them. */
const THREE = String.raw`(?:астан|алмат|шымкент)\p{L}*(?:,? (?:и |және |мен )?(?:астан|алмат|шымкент)\p{L}*){2}`;

/**
 * Bodies that bear two names, and abbreviations, each brought to one word: what is left then differs where the bodies do.
 * An акимат is the local executive body of its level.
 */
const ONE_WORD: Readonly<Record<Language, ReadonlyArray<OneWord>>> = {
  RU: [
    [/местн\p{L}* исполнительн\p{L}* орган\p{L}*|(?<!\p{L})мио(?!\p{L})|(?<!\p{L})акимат\p{L}*/gu, "акимат"],
    [/(?:(?:город\p{L}*|г\.) )?республиканск\p{L}+ значени\p{L}+(?:,| и|, и|, а также) столиц\p{L}+/gu, "гороблзнач"],
    [new RegExp(String.raw`(?:(?:город\p{L}*|гг?\.) )?${THREE}`, "gu"), "гороблзнач"],
    [/некоммерческ\p{L}* акционерн\p{L}* обществ\p{L}*/gu, "нао"],
    [/акционерн\p{L}* обществ\p{L}*/gu, "ао"],
    [/товариществ\p{L}* с ограниченн\p{L}* ответственност\p{L}*/gu, "тоо"],
    [/(?<!\p{L})(?:на )?прав\p{L}* хозяйственн\p{L}* ведени\p{L}*/gu, "пхв"],
    [/республиканск\p{L}* государственн\p{L}* казенн\p{L}* предприяти\p{L}*/gu, "ргкп"],
    [/республиканск\p{L}* государственн\p{L}* предприяти\p{L}*/gu, "ргп"],
    [/республиканск\p{L}* государственн\p{L}* учреждени\p{L}*/gu, "ргу"],
    [/государственн\p{L}* коммунальн\p{L}* предприяти\p{L}*/gu, "гкп"],
    [/коммунальн\p{L}* государственн\p{L}* учреждени\p{L}*/gu, "кгу"],
    [/государственн\p{L}* учреждени\p{L}*/gu, "гу"],
    [/республик\p{L}* казахстан/gu, "рк"],
    [/министерств\p{L}* внутренних дел/gu, "мвд"],
    [/министерств\p{L}* иностранных дел/gu, "мид"],
    [/(?:нао )?"?государственн\p{L}* корпораци\p{L}* "?правительство для граждан"*/gu, "госкорпорация"],
    [/государственн\p{L}* корпораци\p{L}*|(?<!\p{L})госкорпораци\p{L}*/gu, "госкорпорация"],
  ],
  KK: [
    [/жергілікті атқарушы орган\p{L}*|(?<!\p{L})жао(?!\p{L})\p{L}*|(?<!\p{L})әкімді[кг]\p{L}*/gu, "әкімдік"],
    [/республикалық маңызы бар қала\p{L}*(?:,| және|, сондай-ақ| мен)? (?:және )?(?:астана|елорда)\p{L}*/gu, "республмаңыз"],
    [new RegExp(String.raw`${THREE}(?: қала\p{L}*)?`, "gu"), "республмаңыз"],
    [/коммерциялық емес акционерлік қоғам\p{L}*|(?<!\p{L})кеақ(?:-?\p{L}*)/gu, "кеақ"],
    [/акционерлік қоғам\p{L}*/gu, "ақ"],
    [/жауапкершілігі шектеулі серіктестік?г?\p{L}*/gu, "жшс"],
    [/шаруашылық жүргізу құқығ\p{L}*(?: негізінде\p{L}*)?/gu, "шжқ"],
    [/республикалық мемлекеттік қазыналық кәсіпорн?ы?н?\p{L}*/gu, "рмқк"],
    [/республикалық мемлекеттік кәсіпор\p{L}*/gu, "рмк"],
    [/республикалық мемлекеттік мекеме\p{L}*/gu, "рмм"],
    [/коммуналдық мемлекеттік мекеме\p{L}*/gu, "кмм"],
    [/мемлекеттік мекеме\p{L}*/gu, "мм"],
    [/қазақстан республикасы\p{L}*/gu, "қр"],
    [/ішкі істер министрлі[кг]\p{L}*/gu, "іім"],
    [/(?<!\p{L})[iі]{2}[mм](?!\p{L})/gu, "іім"],
    [/сыртқы істер министрлі[кг]\p{L}*/gu, "сім"],
    [/"?азаматтарға арналған үкімет"? мемлекеттік корпорация\p{L}*"*(?: кеақ)?/gu, "мемкорпорация"],
    [/мемлекеттік корпорация\p{L}*/gu, "мемкорпорация"],
  ],
};

/** Whether two names of providers are of the same bodies: also where one is called otherwise or by its abbreviation. */
export function sameProvider(one: string, other: string, language: Language): boolean {
  return sameName(one, other, language) || sameName(inOneWord(one, language), inOneWord(other, language), language);
}

function inOneWord(name: string, language: Language): string {
  return ONE_WORD[language].reduce((words, [says, word]) => words.replace(says, word), matchable(name).replace(/\s+/gu, " "));
}
