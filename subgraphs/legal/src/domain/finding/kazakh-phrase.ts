import { HOUSE, OFFICE } from "./kazakh-actors";
import { KAZAKH_LETTER as K } from "./letters";

const NUMBER = "(?:\\d+|бір|екі|үш|төрт|бес|алты|жеті|сегіз|тоғыз|он|жиырма|отыз|қырық|елу|жарты)";
const UNIT = "(?:күн|тәулік|апта|ай|сағат|жыл|минут)";
const CHIEF = "(?:басшысы|бастығы|директоры?|төрағасы|маманы|басшы|бастық|төраға|қызметкері|кезекшісі|қызметі|тобы)";
/** The one who does it, as the subject of a clause: a subject has no ending but that of possession. */
const SUBJECT = `(?:(?:${OFFICE}|${HOUSE})(?:сы|сі|ы|і|лары|лері|дары|дері|тары|тері)|(?:әкім|бөлім|басқарма|комиссия|комитет|министрлік|инспекция|питомник|дирекция|филиал|аппарат|инспектор|мастер|маман|редактор|департамент|әкімдік|әкімшілік|агенттік|мекеме|станция|орган|бюро|кезекші|консул|сәулетші|орманшы)|${CHIEF})`;
const WITHIN = `(?:(?:${NUMBER}\\s+){0,3}(?:жұмыс\\s+|күнтізбелік\\s+)?(?:${UNIT}(?:де|да|те|та)(?:н\\s+кейін|н\\s+соң)?|${NUMBER}\\s+${UNIT}(?:ға|ге)|${UNIT}${K}*\\s+(?:ішінде|кешіктірмей|асырмай|аспайтын\\s+(?:мерзімде|уақытта)))|(?:сол|келесі|жүгінген|түскен|белгіленген)\\s+күні|дереу|бірден)`;
/** Where the words about who, when, on what ground and how end and those about the thing begin. */
const LEADS: ReadonlyArray<string> = [
  "[,:;]\\s",
  `(?<!${K})(?<!${K}(?:ны|ні|ды|ді|ты|ті|ын|ін)\\s(?:${K}+(?:ның|нің|дың|дің|тың|тің)\\s)?)${SUBJECT}\\s`,
  `(?<!${K})${WITHIN}\\s`,
  `(?:^|[,;]\\s)\\s*(?:\\d+[.)]\\s*)?(?:${HOUSE}|мектеп|театр|парк|архив|мұрағат|қорық|обсерватория)\\s(?!${K}+(?:ы|і|сы|сі|ын|ін|сын|сін)(?!${K}))`,
  `(?<!${K})(?:${UNIT}(?:нда|інде|ында|ға)|(?<!т[іы]н\\s)күні|күнінде|дейін|ішінде|кейін|соң|болса|болғанда|(?<!(?:ны|ні|ды|ді|ты|ті|ын|ін)\\s${K}+\\s)(?:негізінде|бойынша|арқылы)|сәйкес|есебінен|жағдайда|кезде|кезінде|бірден|дереу|өтеусіз|оған|оларға|оның|олардың|оны|оларды|өзіне|әрқайсысына)\\s`,
  `(?<!${K})(?!(?:талап|кітап|мектеп|шарап|бекітіп|мақұлдап)\\s)${K}{3,}(?:ып|іп|ап|еп|йп)\\s(?!${K}+(?:у|уға|уге|удің|удың|ған|ген|қан|кен)\\s)`,
  `(?<!${K})${K}+(?:са|се)\\s`,
  `(?<!${K})${K}+(?:ады|еді|йды|йді|ды|ді|ты|ті)\\s+(?:және|әрі|не|немесе|сондай-ақ|сонымен\\s+бірге)\\s`,
  `(?<!${K})(?:айына|жылына|аптасына|күніне|тоқсанына)\\s+${K}+\\s+(?:рет|${K}+(?:ға|ге|қа|ке|на|не))\\s`,
  `(?<!${K})${K}{2,}[ую]\\s+үшін\\s`,
];
const LEAD = new RegExp(`^.*(?:${LEADS.join("|")})\\s*`);
const MARK = /^\s*(?:\d+[.)]\s*)?(?:\([^)]{0,60}\)\s*)?(?:және|әрі|не|немесе|сондай-ақ|тек|арналған)?\s*/;
/** What was done before it is given: «жолдамамен емделуге барған өңір тұрғынына». */
const WHO_DID = new RegExp(`^[^,;]{0,80}?${K}+(?<![лн])(?:ған|ген|қан|кен)\\s+(?:${K}+\\s+)?(?:тұрғын|отбасы|ата-ана|бала|қария|қарт)(?:лар|лер|дар|дер|тар|тер)?(?:ы|і|сы|сі)?(?:ға|ге|қа|ке|на|не)\\s+(?=\\S+\\s)`);
/** Where money goes. */
const ACCOUNT = new RegExp(`^(?:${K}+(?:ның|нің|дың|дің|тың|тің)\\s+)?(?:банк${K}*\\s+)?(?:шотына|картасына|шотқа)\\s+(?=\\S)`);
/** One who receives, of whom nothing more is told than that they asked, or are in question. */
const ANYONE = new RegExp(`^(?:${K}+(?:ған|ген|қан|кен)\\s+)?(?:${K}+\\s+)?(?:адам|тұлға|азамат|${K}+\\s+иес|иес|беруші|алушы|жүгінуші|үміткер|қатысушы|тұтынушы|${K}{3,}(?:шы|ші))(?:і|лер|лар|тар|тер|дар|дер)*(?:ға|ге|қа|ке|на|не|іне)\\s+(?=\\S+\\s)`);
const ASIDE = new RegExp(`\\s${NUMBER}\\s+${UNIT}(?:ға|ге)\\s+дейін(?:гі\\s+мерзімге)?(?=\\s|$)|\\sжыл\\s+сайын(?=\\s|$)|\\s(?:бір\\s+)?(?:маусымға|мерзімге)(?=\\s|$)|\\s(?:олардың|оның)\\s+атына(?=\\s|$)|\\s(?:${K}+(?:ның|нің|дың|дің|тың|тің)\\s+)?${SUBJECT}(?=\\s|$)|\\s${WITHIN}(?=\\s|$)|\\s${K}+\\s(?:бойынша|негізінде|арқылы)(?=\\s|$)|\\s(?:жеке\\s+)?(?:кабинетіне|мекенжайына|поштасына)(?=\\s|$)|\\s(?:өзі|қолына)(?=\\s|$)|(?:\\s${K}+)?\\s(?:қойма|қор|питомник)${K}*(?:нан|нен|дан|ден|тан|тен)(?=\\s|$)`, "g");

const OBJECT = new RegExp(`(?<!${K})(?!(?:оны|оларды|бұны|мұны|осыны|соны|өзін|бәрін|алдын|сайын|үшін|дейін|кейін|бұрын|тегін|ішін|жуық|кейбір|ақырын|болдым|деген|күні|түні|айы|жергілікті|уәкілетті|тиісті|кезекті|қажетті|заңды|міндетті|тұрақты|қатты|меншікті|салауатты|білікті)(?!${K}))${K}{2,}(?:ны|ні|(?<![аейы])(?:ды|ді)|ты|ті|ын|ін)(?!${K})`, "g");
/** To whom, where and with what it is then given: «қаптап, бірлестікке жібереді» is said of what stands before. */
const GOES_ON = new RegExp(`^[^,]*(?:ып|іп|ап|еп|йп)(?:,(?:\\s+${K}+)*\\s+${K}+(?:ға|ге|қа|ке|на|не|мен|пен|бен|да|де|та|те|ша|ше)|,)\\s*$`);

/** The last word in the accusative, and how far its deed is told without another. */
function lastObject(before: string): { readonly from: number; readonly until: number } | null {
  let last: RegExpMatchArray | null = null;
  for (const match of before.matchAll(OBJECT)) last = match;
  if (last?.index === undefined) return null;
  const end = last.index + last[0].length;
  const rest = before.slice(end);
  if (GOES_ON.test(rest)) return { from: last.index, until: end };
  return /[,:;]|(?:ады|еді|йды|йді)\s/.test(rest) ? null : { from: last.index, until: before.length };
}

/** How many of its signs say who, when, on what ground. */
export function leadOf(before: string): number {
  const lead = LEAD.exec(before)?.[0].length ?? 0;
  return lead + (MARK.exec(before.slice(lead))?.[0].length ?? 0);
}

/** Words that name a thing together with what is done to it: without who does it, when and on what ground. `passive`: the thing is the subject. */
export function thingIn(before: string, text: string, passive = false): string {
  const object = passive ? null : lastObject(before);
  const from = leadOf(object === null ? before : before.slice(0, object.from));
  const start = from + ((ANYONE.exec(before.slice(from)) ?? WHO_DID.exec(before.slice(from)) ?? ACCOUNT.exec(before.slice(from)))?.[0].length ?? 0);
  return withoutAsides(object === null ? before : before.slice(0, object.until), text, start);
}

const AFTER_ASKING = new RegExp(`^(?:[,\\s]|(?:және|не|немесе|олардың|оларға|оған|оның|оны|${WITHIN}|(?:белгіленген|тиісті)\\s+тәртіп${K}*|${K}+(?:ып|іп|ап|еп|йп),|(?:${NUMBER}\\s+)?(?:маусымға|${UNIT}(?:ға|ге|қа|ке))|${NUMBER}\\s+(?:${K}+\\s+){0,2}дейін|тегін|кезекпен|жыл\\s+сайын|бойынша|негізінде)(?=[,\\s]))+`);

/** «аудандық жұмыспен қамту бөлімі …»: the body that does it, with what tells which. */
const BODY_BEHIND = new RegExp(`^(?:(?!${K}+(?:ны|ні|ды|ді|ты|ті|ға|ге|қа|ке)\\s)${K}+\\s){0,4}${SUBJECT}\\s(?=\\S+\\s\\S)`);
/** From where it is taken, before a thing that is told fully without it. */
const SOURCE = new RegExp(`^(?:${K}+\\s){0,3}${K}{3,}(?:нан|нен|дан|ден|тан|тен)\\s(?!${NUMBER}\\s|${UNIT})(?=(?:\\S+\\s+){3})`);

/** All the words behind those by which one asks. */
export function wholeThing(before: string, text: string): string {
  const asked = AFTER_ASKING.exec(before)?.[0].length ?? 0;
  const body = asked + (BODY_BEHIND.exec(before.slice(asked))?.[0].length ?? 0);
  return withoutAsides(before, text, body + (SOURCE.exec(before.slice(body))?.[0].length ?? 0));
}

function withoutAsides(before: string, text: string, start: number): string {
  let thing = "";
  let at = start;
  for (const { 0: aside, index } of before.slice(start).matchAll(ASIDE)) {
    thing += text.slice(at, start + index);
    at = start + index + aside.length;
  }
  return (thing + text.slice(at, before.length)).replace(/\s+/gu, " ").trim();
}
