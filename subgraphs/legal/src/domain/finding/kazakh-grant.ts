import { SENTENCES } from "./sentences";
import { KAZAKH_LETTER as K } from "./letters";

const GOODS =
  "рұқсаттама|рұқсатнама|рұқсаткағаз|рұқсатқағаз|рұқсат|куәлік|анықтама|билет|лицензия|сертификат|паспорт|қорытынды|үзінді\\s+көшірме|үзінді|ордер|көшірме|төсбелгі|нөмірлік\\s+белгі|нөмір|жолдама|карточка|карта|талон|тақтайша|жапсырма|мандат|санат|дәреже|атақ|код|виза|учаске|квота|субсидия|өтемақы|жәрдемақы|жетон|пломба|бирка|белгі|телнұсқа|кітапша|орын|аттестат|диплом|абонемент|ваучер|грант|купон|көмек|рұқсат\\s+қағаз";
const GIVEN = "(?:береді|беріледі|табыстайды|табысталады|табыс\\s+етіледі|тапсырылады|жазып\\s+береді)";
const GRANT = new RegExp(`^(.*(?<!${K})(?:${GOODS}))(?:ын|ін|сын|сін|ны|ні|ды|ді|ты|ті|ы|і|сы|сі)?(?:\\s+(?!алу|беру|үшін|туралы|өтін|сауалнама|хат)[^\\s;]+){0,4}\\s${GIVEN}(?!${K})`);
/** Where the words about who, to whom, when and how end and those about the thing begin. */
const BEFORE = new RegExp(
  `^.*(?:[,:]\\s|(?<!${K})(?:${K}*(?:адам|тұлға|азамат|беруші|алушы|иелен|иесі|иелері|кәсіпкер|үміткер|қатысушы|ұйым|өкілі|өкіл|субъект|берушілер|пайдаланушы|жүргізуші|тұрғын|жолаушы|мұрагер)${K}*(?:ға|ге|қа|ке|на|не)|${K}+(?:ған|ген|қан|кен)\\s+${K}+(?:ға|ге|қа|ке)|оған|оларға|күні|күнінде|ішінде|кейін|соң|болса|негізінде|бойынша|арқылы|жағдайда|кезде|кезінде|қарап|тексеріп|салыстырып|тіркеп|` +
  `бөлім|бөлімі|басқарма|басқармасы|комитет|комитеті|министрлік|министрлігі|әкімдік|әкімдігі|аппарат|аппараты|орган|органы|инспекция|инспекциясы|мекеме|мекемесі|әкімшілік|әкімшілігі|маман|маманы|комиссия|комиссиясы|бюро|бюросы|кезекшісі|станция|станциясы|тегін|бірден|дереу)\\s)\\s*`);
const LONGEST = 120;

/** The fullest name that the sentences of a norm give to what they grant: «… адамға орынға талон береді» gives «Орынға талон беру». */
export function kazakhGrant(words: string, text: string): string | null {
  let fullest: string | null = null;
  for (const { 0: sentence, index } of words.matchAll(SENTENCES)) {
    const match = GRANT.exec(sentence);
    if (match === null) continue;
    const until = (match[1] ?? "").length;
    const from = BEFORE.exec(sentence.slice(0, until))?.[0].length ?? /^\s*(?:\d+[.)]\s*)?/.exec(sentence)?.[0].length ?? 0;
    const thing = text.slice(index + from, index + until).trim();
    if (thing !== "" && thing.length <= LONGEST && (fullest === null || thing.length > fullest.length)) fullest = thing;
  }
  return fullest === null ? null : `${fullest} беру`;
}
