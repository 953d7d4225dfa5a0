import { WHEN_HANDED } from "./kazakh-asking";
import { GOODS } from "./kazakh-grant";
import { handedIn } from "./kazakh-handing";
import { thingIn, wholeThing } from "./kazakh-phrase";
import { KAZAKH_LETTER as K } from "./letters";
import { SENTENCES } from "./sentences";

interface Deed {
  readonly noun: string;
  /** In the active, the passive and as the first of two deeds. */
  readonly verb: string;
  /** How the words before it end, where it is no such deed else. */
  readonly after?: RegExp;
  /** It is done with a thing that the sentence tells in the accusative, wherever that stands. */
  readonly object?: true;
  /** What it is done with when it is no such deed. */
  readonly not?: RegExp;
}

const PAPERS = /(?:өтініш|өтінім|өтініхат|арыз|құжат|хат|сұрау|сұраныс|хабарлама|шағым|жүгіну|тапсырыс|материал|мәлімдеме|хабар|қағаз|сынама|оны|оларды)\S*$/;
const LISTS = "(?:тізім|тізбе|тізілім|реестр|кітап|кітаб|кадастр|қор|база|жүйе|каталог|дерекқор|ведомос|кесте|атлас|картотека|карта)";
const OBJECT = "(?:ын|ін|сын|сін|ны|ні|ды|ді|ты|ті)";
/** What is handed over or said and is nothing for the one who gets it. */
const NO_THING = /(?:есеп|есебі|мәлімет|ақпарат|деректер|дерегі|жауап|жауаб|ұсыныс|нұсқама|түсінік|түсініктеме|кеңес|тапсырма|баға|дауыс|хабарлама|хабар|ескерту|кепілдік|мүмкіндік|бұйрық|нұсқау|талдау|пікір|көмекші|түбір|ведомос|накладной|мерзім)\S*$|^(?:\S+\s)?данасы|қызметті\s+беруші/;
const MONEY = /(?:көмек|көмег|жәрдемақы|өтемақы|сыйақы|стипендия|шығын|шығыс|үстеме|зиян|грант|субсидия|қаражат|ақша|сома|құн|жол\s+ақы|айырма|пайыз|залал)\S*$/;

const DEEDS: ReadonlyArray<Deed> = [
  { noun: "бекітіп беру", verb: "бекітіп\\s+береді|бекітіліп\\s+беріледі|бекітіп\\s+беріледі", not: NO_THING },
  { noun: "беру", verb: "береді|беріледі|беріп|беріліп|ұстатады|ұстатылады|табыстайды|табысталады", object: true, after: new RegExp(`(?:${OBJECT}|қа|ке|ға|ге|уақытша|жалға|көшет|үй-жай|құрал-сайман|тұқым|жем|отын|(?:${GOODS})(?:ы|і|сы|сі)?)$`), not: NO_THING },
  { noun: "бөліп бекіту", verb: "бөліп\\s+бекітеді|бөлініп\\s+бекітіледі" },
  { noun: "брондау", verb: "брондайды|брондалады|брондап|брондалып" },
  { noun: "бөліп беру", verb: "бөліп\\s+береді|бөлініп\\s+беріледі" },
  { noun: "апарып беру", verb: "апарып\\s+береді|апарып\\s+беріледі" },
  { noun: "жеткізіп беру", verb: "жеткізіп\\s+береді|жеткізіліп\\s+беріледі" },
  { noun: "тіркеу", verb: "тіркейді|тіркеледі|тіркеп|тіркеліп", not: new RegExp(`${PAPERS.source}|журнал|дәптер|кіріс|қызметкер|талон`) },
  { noun: "енгізу", verb: "енгізеді|енгізіледі|енгізіп|енгізіліп", after: new RegExp(`${LISTS}${K}{0,6}(?:ға|ге|қа|ке|на|не)$`), not: /жазба|ақпаратты|бағалар/ },
  { noun: "қосу", verb: "қосады|қосылады|қосып|қосылып", after: new RegExp(`(?:${LISTS}|кезек|желі|топ|топқ|қатар)${K}{0,6}(?:ға|ге|қа|ке|на|не)$`) },
  { noun: "алу", verb: "алады|алынады|алып|алынып", after: /(?:есеп|қатар|тізім|тіркеу)\S{0,6}(?:ға|ге|қа|ке|на|не)$/, not: /санын|қалдығ|жазба|түскен/ },
  { noun: "қою", verb: "қояды|қойылады|қойып|қойылып", after: /(?:есепке|кезекке|кезегіне|тіркеуге|мөр|мөрін|мөртабан|мөртабанын|белгі|белгісін|таңба|таңбасын|апостиль|виза)$/ },
  { noun: "басу", verb: "басады|басылады", after: /(?:мөр|мөрін|мөртабан|мөртабанын|таңба|таңбасын|таңбаны|белгі|белгісін|белгісі)$/ },
  { noun: "салу", verb: "салады|салынады", after: /(?:таңба|белгі|сақина|мөр|нөмір|пломба)\S{0,4}$/ },
  { noun: "жазу", verb: "жазады|жазылады|жазып", after: /(?:кезекке|кезегіне|тізіміне|тізімге|ретінде|үйірмеге|курсқа|мектебіне|топқа|тобына|кітабына)$/ },
  { noun: "тағайындау", verb: "тағайындайды|тағайындалады|тағайындап|тағайындалып", not: /төреші|комиссия|басшы|қызмет|лауазым|жауапты|күн|уақыт|тексеру|орынбасар|директор/ },
  { noun: "бөлу", verb: "бөледі|бөлінеді|бөліп|бөлініп", not: /бюджет|топқа|тақырып|санатқа|мөлшерде/ },
  { noun: "өтеу", verb: "өтейді|өтеледі", not: /қарыз|борыш/ },
  { noun: "төлеу", verb: "төлейді|төленеді|аударады|аударылады", after: MONEY },
  { noun: "аудару", verb: "аударады|аударылады", after: /(?:шотына|картасына|шотқа)$/ },
  { noun: "ілестіру", verb: "ілестіреді" },
  { noun: "келісу", verb: "келіседі|келісіледі|келісіп", not: /(?:мен|пен|бен)$/ },
  { noun: "растау", verb: "растайды|расталады", not: /қолтаңба|алғанын|алынғанын|көрсетілген\s+қызмет/ },
  { noun: "куәландыру", verb: "куәландырады|куәландырылады" },
  { noun: "тану", verb: "таниды|танылады", after: /(?:деп|ын|ін|ны|ні|ды|ді|ты|ті|қорытындысы|диплом|куәлік)$/ },
  { noun: "ұзарту", verb: "ұзартады|ұзартылады" },
  { noun: "сараптау", verb: "сараптайды" },
  { noun: "аттестаттау", verb: "аттестаттайды|аттестатталады" },
  { noun: "аккредиттеу", verb: "аккредиттейді|аккредиттеледі" },
  { noun: "таңбалау", verb: "таңбалайды|таңбаланады" },
  { noun: "қабылдау", verb: "қабылдайды|қабылданады", after: /(?:на|не|ға|ге|қа|ке)$/, not: new RegExp(`(?:қарауға|назарға|жұмысқа|қызметке|есепке|еске|үлгіге|лауазымға|негізге|орындауға)$|өтініш|өтінім|арыз|құжат|шешім`) },
  { noun: "жіберу", verb: "жібереді|жіберіледі|жолдайды|жолданады", after: /(?:ға|ге|қа|ке|на|не)$/, not: new RegExp(`${NO_THING.source}|құжат|өтін|хат|материал|сынама|орган|комитет|министрлі|басқарма|бөлім|сот`) },
  { noun: "беру", verb: "жібереді|жіберіледі|жолдайды|жолданады|тапсырады|тапсырылады", after: new RegExp(`${OBJECT}$`), not: new RegExp(`${NO_THING.source}|құжат|өтін|хат|материал|сынама`) },
  { noun: "бекіту", verb: "бекітеді|бекітіледі", after: /(?:ға|ге|қа|ке|на|не)$/, not: /тізбе|жоспар|кесте|норма|нысан|үлгі/ },
  { noun: "босату", verb: "босатады|босатылады", object: true, after: new RegExp(`(?:${OBJECT}|тегін|мөлшерде|бағамен|жеңілдікпен|кезекпен|шабақ|тұқым|көшет|отын|көмір|жем|қап|сүрек|кітап)$`), not: /лауазым|қызмет|жауап/ },
  { noun: "рұқсат беру", verb: "рұқсат\\s+етеді|рұқсат\\s+етіледі", after: /(?:ға|ге|қа|ке|на|не)$/ },
  { noun: "қалпына келтіру", verb: "қалпына\\s+келтіреді|қалпына\\s+келтіріледі" },
  { noun: "ауыстыру", verb: "ауыстырады|ауыстырылады|айырбастайды|алмастырады", not: /сөз|жұмыс|сүзгі/ },
  { noun: "көрсету", verb: "көрсетеді", after: /(?:көмек|көмегін|жәрдем|жәрдемін|қолдау)$/ },
  { noun: "орнату", verb: "орнатады|орнатылады|орнатып\\s+береді", after: /(?:құрылғы|аспап|датчик|пандус|есептегіш|тұтқа|антенна)\S*(?:\s(?:тегін|өтеусіз))?$/ },
  { noun: "ашу", verb: "ашады|ашылады", after: /(?:шот|шотын|карточка|карточкасын|паспорт|паспортын)$/ },
];
const ANY = new RegExp(`(?<!${K})(?:${DEEDS.map(({ verb }) => verb).join("|")})(?!${K})`, "g");
const VERBS = DEEDS.map((deed) => ({ ...deed, exactly: new RegExp(`^(?:${deed.verb})$`) }));
/** How it is handed over: «санап береді», «толтырып береді». */
const MANNER = new RegExp(`\\s(?:санап|нөмірлеп|толтырып|толтырылып|жазып|басып(?:\\s+шығарып)?|дайындап|әзірлеп|жасап|өлшеп|белгілеп|қайта|бұйрықпен|тізімдеме\\s+бойынша|қол\\s+қойғызып|ол\\s+сол\\s+күні|(?:бекітеді|дайындайды|ресімдейді|рәсімдейді|әзірлейді|жасайды|толтырады|басып\\s+шығарады)\\s+және)\\s*$`);
/** What the one who asked, or anyone else outside, does. */
const BY_A_PERSON = new RegExp(`(?<!${K})(?:иесі|иелері|азамат|азаматтар|тұрғын|тұрғындар|адам|адамдар|тұлға|тұлғалар|ұйым|ұйымдар|кәсіпкер|шаруашылық|(?!(?:сәулетші|кезекші|архивші|кітапханашы|қоймашы|орманшы|тіркеуші|хатшы|сақтаушы|әкімші|атқарушы|қараушы))${K}{3,}(?:шы|ші)(?:лар|лер)?)\\s(?!${K}*\\s?(?:болып|ретінде))`);
const CLAUSE_ENDS = /(?:ды|ді|са|се|ғанда|генде|жағдайда|кейін|соң),?\s/g;
const PASSIVE = /(?:лады|леді|нады|неді|лып|ліп|нып|ніп)$/;
const IN_THE_ACCUSATIVE = new RegExp(`(?<!${K})${K}{2,}${OBJECT}(?!${K})`);
/** «тізілімге енгізеді» tells nothing of what. */
const ONLY_TO_WHOM = new RegExp(`^(?:${K}+(?:ның|нің|дың|дің|тың|тің)\\s)?(?:${K}+\\s)?${K}+(?:ға|ге|қа|ке|на|не)$`);
/** When and how, and nothing that it is done with. */
const NO_OBJECT = /(?:^|\s)(?:күні|кезекпен|түрде|тәртіппен|нысанда|арқылы|бойынша|дейін|рет|бірге)$/;
/** «бөлімге билетті табыс еткен күннен бастап он күн ішінде»: it stands between what is done and its verb. */
const WHEN = new RegExp(`(?:(?:аудандық|қалалық|облыстық|ауылдық)\\s(?:${K}+\\s){0,3}?)?${WHEN_HANDED}\\s(?:бастап\\s)?(?:[^;,]{0,40}\\sішінде\\s)?`);
const SHORTEST = 3;
const LONGEST = 120;
/** How far before its verb a thing is looked for. */
const FURTHEST = 400;

/** What the sentences of a norm say is done, each as a name: «спортшыға стипендия тағайындайды» gives «Спортшыға стипендия тағайындау». */
export function kazakhDeeds(words: string, text: string): string[] {
  return [...words.matchAll(SENTENCES)].flatMap(({ 0: sentence, index }) => {
    const told = text.slice(index, index + sentence.length);
    const { 0: when, index: from } = WHEN.exec(sentence) ?? { 0: "", index: 0 };
    return deedsIn(sentence.slice(0, from) + sentence.slice(from + when.length), told.slice(0, from) + told.slice(from + when.length));
  });
}

function deedsIn(sentence: string, text: string): string[] {
  const asked = handedIn(sentence);
  return [...sentence.matchAll(ANY)].flatMap(({ 0: verb, index }) => {
    if (asked !== null && index + verb.length > asked.from && index < asked.to) return [];
    if (!PASSIVE.test(verb) && BY_A_PERSON.test(clauseOf(sentence.slice(0, index)))) return [];
    const from = Math.max(0, index - FURTHEST);
    const thing = thingIn(before(sentence, index).slice(from), text.slice(from), PASSIVE.test(verb));
    return ONLY_TO_WHOM.test(thing.toLowerCase()) && !IN_THE_ACCUSATIVE.test(thing.toLowerCase()) && !PASSIVE.test(verb) ? [] : (named(verb, thing) ?? []);
  });
}

/** The first deed behind `from`, with all that stands between: «өңдеп, өңдеу актісін береді» is one. */
export function firstKazakhDeed(sentence: string, text: string, from: number): string | null {
  for (const { 0: verb, index } of sentence.slice(from).matchAll(ANY)) {
    const name = named(verb, wholeThing(before(sentence, from + index).slice(from), text.slice(from)));
    if (name !== null) return name;
  }
  return null;
}

/** From where the last clause before it ended. */
function clauseOf(before: string): string {
  let from = 0;
  for (const { 0: end, index } of before.matchAll(CLAUSE_ENDS)) from = index + end.length;
  return before.slice(from);
}

function before(sentence: string, verb: number): string {
  return sentence.slice(0, verb).replace(MANNER, "").trimEnd();
}

function named(verb: string, thing: string): string | null {
  const told = thing.toLowerCase();
  const object = IN_THE_ACCUSATIVE.test(told);
  const deed = VERBS.find(({ exactly, after, object: needed }) => exactly.test(verb) && (after === undefined || after.test(told) || (needed === true && object && !PASSIVE.test(verb))));
  if (deed === undefined || NO_OBJECT.test(told) || thing.length < SHORTEST || thing.length > LONGEST || deed.not?.test(told) === true) return null;
  return `${thing} ${deed.noun}`;
}
