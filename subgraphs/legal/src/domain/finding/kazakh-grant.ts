import { OFFICE, RECEIVER } from "./kazakh-actors";
import { handedIn } from "./kazakh-handing";
import { leadOf } from "./kazakh-phrase";
import { SENTENCES } from "./sentences";
import { KAZAKH_LETTER as K } from "./letters";

/** What bodies give out, by its stem. */
export const GOODS =
  "келісім|сақина|шежіре|индекс|үлгі|рұқсаттама|рұқсатнама|рұқсаткағаз|рұқсатқағаз|рұқсат|куәлік|анықтама|билет|лицензия|сертификат|паспорт|қорытынды|үзінді\\s+көшірме|үзінді|ордер|көшірме|төсбелгі|нөмірлік\\s+белгі|нөмір|жолдама|карточка|карта|талон|тақтайша|жапсырма|мандат|санат|дәреже|атақ|код|виза|учаске|квота|субсидия|өтемақы|жәрдемақы|жетон|пломба|бирка|белгі|телнұсқа|кітапша|орын|аттестат|диплом|абонемент|ваучер|грант|купон|көмек|қағаз|бейдж|мәртебе|бағыт\\s+парағы|хаттама|акт(?!ив)|рұқсат\\s+қағаз";
/** What a body does in words of a norm, and the verbal noun of it. */
const DEEDS: ReadonlyArray<readonly [verb: string, noun: string]> = [
  ["береді|беріледі|беріп|беріліп|жібереді|жіберіледі|ұстатады|ұстатылады|табыстайды|табысталады|табыс\\s+етіледі|тапсырылады|жазып\\s+береді|жолдайды|жолданады|таратады|таратылады|жазып\\s+беріледі|ала\\s+алады|алуға\\s+(?:құқылы|құқығы\\s+бар)", "беру"],
  ["ресімдейді|ресімделеді", "ресімдеу"],
  ["рәсімдейді|рәсімделеді", "рәсімдеу"],
];
/** What follows the thing: when and how it is given. */
const BETWEEN = "(?!\\s+(?:бойынша|негізінде))(?:\\s+(?!алу|беру|үшін|туралы|сауалнама|хат|қоса\\s|бірге\\s|бос\\s|болса|жоқ)[^\\s;]+){0,14}(?<!өтін\\S*)";
const ENDING = "(ын|ін|сын|сін|ны|ні|ды|ді|ты|ті|ы|і|сы|сі)?";
/** Of a thing that belongs to another a name tells in the accusative: «талоны беріледі» gives «Талонын беру». */
const POSSESSED = /^(?:сы|сі|ы|і)$/;
const POSSESSIVE = /^(?:сы|сі|ы|і|сын|сін|ын|ін)$/;
/** Kinds of paper that headings name. */
export const KAZAKH_PERMITS = "рұқсаттама|рұқсатнама|рұқсат|куәлі[кг]|анықтама|билет|лицензия|сертификат|паспорт|талон|жетон|ордер|карточка|жолдама|телнұсқа|мандат|абонемент|қорытынды|келісім|рұқсат\\s+қағаз";
const NO_THING = "өтін|хабар|ақпарат|сынама|жауап|хабарлама|нұсқама|акт|түсіндір|мүмкіндік|кеңес|ескерту|құқық|шешім|құжат|баға|есеп|тапсырма|нұсқау|ұсыныс|мәлімет|материал|сұрау|оны|ол|оларды|өзіне|біреуі|екіншісі|жазбаша|дәлелді|бас\\s|тарт|айыппұл|хаттама|дана|негізінде|бойынша|ішінде|арқылы|кейін|соң|жаңа|қайта|қоса|бірге|қол|ұсын|талап|жүзеге|келісім\\s";
const grants = (thing: string, verb: string): RegExp => new RegExp(`^(.*(?<!${K})(?:${thing})(?:лар|лер|дар|дер|тар|тер)?)${ENDING}${BETWEEN}\\s(?:${verb})(?!${K})`);
/** «рұқсатқа қол қояды», «акт жасап, оның бір данасын береді»: it is the thing that is given. */
const MADE = new RegExp(`^(.*(?<!${K})(?:${GOODS}))(?:${ENDING}\\s(?:жасап|толтырып|ресімдеп|рәсімдеп|дайындап|бөліп|шығарып|басып\\s+шығарып|қол\\s+қойып),?\\s(?:[^.;]{0,60}\\s)?(?:береді|тапсырады|жібереді|жолдайды|табыстайды)|(?:сына|сіне|ына|іне|ға|ге|қа|ке|на|не)\\s(?:${K}+\\s){0,3}?қол\\s+қояды)(?!${K})`);
const GRANTS = [...DEEDS, ["", "беру"] as const].map(([verb, noun]) => ({ noun, ofGoods: verb === "" ? MADE : grants(GOODS, verb), ofAny: new RegExp(`^(.*(?<!${K})(?!${NO_THING}|${OFFICE})(?!${K}*(?:ға|ге|қа|ке|да|де|та|те|дан|ден|тан|тен|нан|нен|на|не|мен|пен|бен|ып|іп)\\s)${K}{4,}?)(?:ын|ін|сын|сін|ны|ні|ды|ді|ты|ті)?\\s(?:${verb})(?!${K})`) }));
/** Where the words about who, to whom, when and how end and those about the thing begin. */
const BEFORE = new RegExp(
  `^.*(?:[,:]\\s|(?<!${K})(?:${K}*(?:адам|тұлға|азамат|беруші|алушы|(?:шы|ші)(?=(?:лар|лер|сы|сі)*(?:ға|ге|на|не)(?!${K}))|иелен|иесі|иелері|кәсіпкер|үміткер|қатысушы|ұйым|өкілі|өкіл|субъект|берушілер|пайдаланушы|жүргізуші|тұрғын|жолаушы|мұрагер)${K}*(?:ға|ге|қа|ке|на|не)|${K}+(?:ған|ген|қан|кен)\\s+${K}+(?:ға|ге|қа|ке)|оған|оларға|(?:айына|жылына|аптасына|күніне|тоқсанына)\\s+${K}+\\s+${K}+(?:ға|ге|қа|ке|на|не)|(?:күн|тәулік|апта|ай|сағат|жыл)(?:де|те|да|нда|інде|ында|ға|ға)|дейін|(?<!т[іы]н\\s)күні|күнінде|ішінде|кейін|соң|болса|негізінде|бойынша|арқылы|жағдайда|кезде|кезінде|қарап|тексеріп|салыстырып|тіркеп|` +
  `бөлім|бөлімі|басқарма|басқармасы|комитет|комитеті|министрлік|министрлігі|әкімдік|әкімдігі|аппарат|аппараты|орган|органы|инспекция|инспекциясы|мекеме|мекемесі|әкімшілік|әкімшілігі|маман|маманы|комиссия|комиссиясы|меңгерушісі|бюро|бюросы|кезекшісі|станция|станциясы|инспектор|инженер-инспектор|мастер|филиал|дирекция|дирекциясы|департамент|департаменті|питомник|сәулетші|сәулетшісі|басшысы|бастығы|директоры?|бірден|дереу)\\s)\\s*`);
/** One who receives a thing of two words or more, whatever they are called; «айлаққа тоқтауға рұқсат» tells where. */
const RECEIVED_BY = new RegExp(`^(?:${RECEIVER}|${K}{4,}(?<!у|ю)(?:ға|ге|қа|ке)(?!\\s(?:${K}+\\s)?${K}+[уү](?:ға|ге)\\s))\\s+(?=${K}+\\s+${K}+$|${K}+\\s+${K}+\\s)`);
const LONGEST = 120;

/** The fullest name that the sentences of a norm give to what they grant: «… адамға орынға талон береді» gives «Орынға талон беру». */
export function kazakhGrant(words: string, text: string): string | null {
  return kazakhGoodGranted(words, text) ?? grantedIn(words, text, "ofAny");
}

/** Of what bodies give out alone. */
export function kazakhGoodGranted(words: string, text: string): string | null {
  return grantedIn(words, text, "ofGoods");
}

function grantedIn(words: string, text: string, which: "ofGoods" | "ofAny"): string | null {
  for (const grant of GRANTS) {
    const thing = which === "ofAny" && grant.ofGoods === MADE ? null : fullestThing(words, text, grant[which], which === "ofAny");
    if (thing !== null) return `${thing} ${grant.noun}`;
  }
  return null;
}

/** `whole`: with the ending of the thing, whose stem no list tells. */
function fullestThing(words: string, text: string, grant: RegExp, whole: boolean): string | null {
  let fullest: string | null = null;
  for (const { 0: sentence, index } of words.matchAll(SENTENCES)) {
    const match = grant.exec(sentence);
    if (match === null || isHandedIn(sentence, match[0].length)) continue;
    const stem = (match[1] ?? "").length;
    const ending = whole || !POSSESSIVE.test(match[2] ?? "") ? "" : (match[2] as string);
    const until = stem + (whole ? (new RegExp(`^${K}*`).exec(sentence.slice(stem))?.[0].length ?? 0) : ending.length);
    const from = fromThing(sentence.slice(0, until));
    const ground = /\s/.test(sentence.slice(from, until).trim()) ? "" : groundOf(sentence.slice(0, from), text.slice(index));
    const thing = `${ground}${text.slice(index + from, index + until).trim()}${POSSESSED.test(ending) ? "н" : ""}`;
    if (thing !== "" && thing.length <= LONGEST && (fullest === null || thing.length > fullest.length)) fullest = thing;
  }
  return fullest;
}

/** «тұқым үлгісі бойынша үш күнде қорытынды береді»: what a thing of one word is about. */
const GROUND = new RegExp(`(?:^|\\s)(?!${K}*(?:өтін|арыз|сұра|жүгін|хат|нысан|тәртіп|тәртіб|үлгі|заңнама|шешім|қорытынды|нәтиже|тізім|кесте|кезек|акт|талап|талаб|шарт|мекенжай|портал)${K}*\\sбойынша)((?:(?!(?:мұндай|осындай|бұл|осы|сол|оның|олардың)\\s)${K}+\\s)?${K}{3,}\\sбойынша\\s)(?:${K}+\\s){0,5}$`);

function groundOf(before: string, text: string): string {
  const match = GROUND.exec(before);
  return match === null ? "" : text.slice(match.index + match[0].indexOf(match[1] as string), match.index + match[0].indexOf(match[1] as string) + (match[1] as string).length);
}

/** «… қоса береді»: the one who asks gives it. */
function isHandedIn(sentence: string, until: number): boolean {
  return handedIn(sentence)?.to === until;
}

function fromThing(before: string): number {
  const lead = leadOf(before);
  const told = before.slice(lead).trim() === "" ? 0 : lead;
  return told + fromItsWords(before.slice(told));
}

function fromItsWords(before: string): number {
  const told = BEFORE.exec(before)?.[0].length ?? /^\s*(?:\d+[.)]\s*)?/.exec(before)?.[0].length ?? 0;
  return told + (RECEIVED_BY.exec(before.slice(told))?.[0].length ?? 0);
}
