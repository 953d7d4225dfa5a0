/** Parts of an enumeration of ways: by lines, commas and the words for «and», «or». */
const PARTS = /[,;/\n]|\s(?:и|или|либо|және|немесе)\s/u;
const MARK = /^\s*(?:\d{1,2}[.)]|[-–•])?\s*/u;

/** Offices of a body, which open a part in Russian after words of their kind. Centres that are called and post offices are none. */
const RUSSIAN = new RegExp(
  String.raw`^(?:(?:через|во?) )?(?:\p{L}[\p{L}-]*(?:ый|ий|ое|ее|ой|ая|яя|ые|ие|ых|их|ом|ую|юю) ){0,3}` +
    String.raw`(?:загранучреждени|посольств|консульств|акимат|управлени|отдел(?!ени)|отделени\p{L}* (?!почт|связи|банк)|департамент|инспекци|комитет|министерств|учреждени|центр(?!\p{L}* (?:обслуживания|вызовов|обработки вызовов))|архив|регистратур|приемн(?:ая|ую|ой)(?!\p{L}| комисси)|аппарат\p{L}* акима|орган(?!из))`, "u");
/** In Kazakh they close it. */
const KAZAKH = new RegExp(
  String.raw`(?<!\p{L})(?:мекеме|елшілі[кг]|консулды[қғ]|әкімді[кг]|басқарма|бөлім(?!ше)|департамент|инспекция|комитет|министрлі[кг]|(?<!(?:байланыс|шақыру|қоңырау) )орталы[қғ]|архив|мұрағат|бөлме|тіркеу орны|әкім\p{L}* аппарат|орган)` +
    String.raw`(?:лары|лері|дары|дері|тары|тері|лар|лер|дар|дер|тар|тер|сы|сі|ы|і)?(?:[ндт][ыі]ң өзі(?:не|нде)|нда|нде|на|не|ға|ге|қа|ке|да|де|та|те)?(?: арқылы)?$`, "u");
/** An organisation that only works for the providers has departments and branches too. */
const OF_ANOTHER = /^(?:(?:через|во?) )?(?:\p{L}+ ){0,2}(?:отдел|департамент|управлени)|(?:бөлім|департамент|басқарма)\p{L}*(?: арқылы)?$/u;

/**
 * LAW/18: ways that are told by the name of the office itself («карьерные центры», «шетелдегі мекемелер») are the provider's own.
 * `namesAnother`: whether a part names a channel otherwise. All words are as they are matched.
 */
export function namesAnOffice(plain: string, namesAnother: (part: string) => boolean): boolean {
  let afterAnother = false;
  return plain.split(PARTS).some((part) => {
    const words = part.replace(MARK, "").replace(/[.\s]+$/u, "");
    if (namesAnother(words)) {
      afterAnother = true;
      return false;
    }
    return (RUSSIAN.test(words) || KAZAKH.test(words)) && !(afterAnother && OF_ANOTHER.test(words));
  });
}
