import { KAZAKH_ASKING } from "./kazakh-asking";
import { OFFICE, PERSON } from "./kazakh-actors";
import { firstKazakhDeed } from "./kazakh-deeds";
import { kazakhGrant } from "./kazakh-grant";
import { wholeThing } from "./kazakh-phrase";
import { KAZAKH_LETTER as K } from "./letters";

const APPLICATION = "(?:өтініш|өтінім|өтініхат|арыз|сұрау|сұраныс|сауал|жүгін|өтін|ұсыну(?=ы)|шақыр|тапсыр(?:у|ыс)|хат(?=ы|тары)|тілег|тілек|қалау|ықылас)";
const SOMEONE = `(?:${PERSON})`;
const MANNER = "(?:жазбаша|ауызша|жеке|электрондық|не|немесе|және|жазған|берген|түскен|ұжымдық)";
/** «азаматтардың өтініштері бойынша», «өтініш берген тұрғындарға», «ұйымдардан өтінім қабылдап», «адамдардың өтінуімен». */
const APPLIED = new RegExp(
  `${SOMEONE}${K}*(?:\\s+${K}+){0,2}\\s+(?:${MANNER}\\s+){0,3}${APPLICATION}${K}*\\s+(?:бойынша|негізінде|қарап|қарай|қарайды|қабылдап|қабылдайды|түскенде|тіркеп|келіп)|` +
  `(?<!${K})(?!(?:${OFFICE}|мемлекеттік|ведомство|құрылым))${K}{2,}(?:ның|нің|дың|дің|тың|тің)\\s+(?:${MANNER}\\s+){0,3}${APPLICATION}${K}*(?:\\s+(?:бойынша|негізінде|қарап|қарай|қарайды|қабылдап|тіркеп)|(?<=ы|і|тары|тері|дары|дері)(?:мен))(?!${K})|` +
  `${SOMEONE}${K}*\\s+(?:жүгінген(?:де|\\s+(?:кезде|жағдайда)|і\\s+бойынша)|сұраған(?:да)?|келген(?:де|\\s+кезде|\\s+жағдайда)|өтініш\\s+берген(?:де|\\s+кезде|\\s+жағдайда))|(?<!${K})(?:жүгінген|(?:өтініш|өтінім|арыз|тапсырыс)${K}*\\s+(?:берген|әкелген|тапсырған|жазған|жолдаған|ұсынған|түсірген)|сұраған|өтінген|тілек\\s+білдірген|ниет\\s+білдірген)(?:,\\s+|\\s+(?=(?!(?:${OFFICE}))${K}+(?:ға|ге|қа|ке|ды|ді|ты|ті|ны|ні|ның|нің|дың|дің|тың|тің)(?!${K})))|` +
  `(?:${SOMEONE}${K}*(?:нан|нен|дан|ден|тан|тен)|(?<!${K})(?!(?:${OFFICE}))${K}{3,}(?:лардан|лерден|дардан|дерден|тардан|терден))\\s+(?:${K}+\\s+){0,2}${APPLICATION}${K}*\\s+(?:${K}+\\s+)?қабылда(?:п|йды)|(?<!${K})(?!(?!мектеп)(?:${OFFICE}))${K}+\\s+(?:сұраған|өтінген|жүгінген|хабарласқан)\\s+(?:кезде|жағдайда|соң)|${SOMEONE}[^;]{0,120}\\s(?:сұраса|жүгінсе|өтінсе|ұсынса|көрсетсе|растаса|тапсырса|әкелсе|келсе|өтініш\\s+берсе|хабарласса)(?:,\\s|\\s)|${K}{2,}(?:ғысы|гісі|қысы|кісі)\\s+кел(?:етін|ген)\\s|(?:автор|тұрғын|азамат|ұйым|бірлестік|шебер|ата-ана|шаруа)(?:лар|лер|дар|дер|тар|тер)?(?:ның|нің|дың|дің|тың|тің)\\s+ұсыныс(?:ы|тары)\\s+бойынша|(?<!${K})(?:олардың|оның)\\s+(?:жазбаша\\s+)?${APPLICATION}${K}*\\s+(?:бойынша|негізінде)`);
const OF_AN_OFFICE = new RegExp(`(?:мемлекеттік\\s+орган|құрылымдық\\s+бөлімше|аумақтық|сот|прокур|құқық\\s+қорғау|тергеу)${K}*(?:\\s+${K}+){0,2}\\s+(?:жазбаша\\s+)?${APPLICATION}`);
const NOT_FOR_A_PERSON = /ақылы|шарттық\s+негіз|шарт\s+бойынша|шағым|апелляция|есеп\s+беру|статистика|бюджет|конкурс|тендер|сатып\s+алу|(?:аппарат|министрлік|басқарма|орган)\S*\s+қызметкерлер|өз\s+қызметкерлер|кадр\s|(?:қызметке|жұмысқа|лауазымға)\s+(?:кір|тұр|орналас)|жұмыскерлер/;
const NOMINAL = new RegExp(`(${K}[^;]*?\\s(?:беру|тіркеу|келісу|растау|куәландыру|енгізу|тағайындау|бөлу|өтеу|тану|ұзарту|қою|аттестаттау|аккредиттеу|рәсімдеу|ресімдеу|табыстау|қосу|сараптау|босату|төлеу|таңбалау))(?:ді|ды|ны|ні)?\\s*(?:[;.,]|$|жүзеге\\s+асырады|жүргізеді|қамтамасыз\\s+етеді|және\\s)`);
const NO_THING = /(?:^|\s)(?:нұсқама|жауап|түсіндірме|кеңес|ұсыныс|ақпарат|мәлімет|есеп|шешім|ескерту|рұқсат\s+етілмей)[а-яәғқңөұүһі]*\s+(?:беру|енгізу|береді)|(?:бекітуге|қарауға)\s+енгізу/;
const LEAD = new RegExp(`^(?:[,\\s]|(?:және|олардың|оларға|оған|оның|оны|(?:белгіленген|${K}+\\s+(?:жұмыс|күнтізбелік))\\s+(?:${K}+\\s+)?(?:күн|мерзім|тәртіп)${K}*(?:\\s+ішінде)?|${K}+(?:ып|іп|п)|меншігіндегі|тегін)\\s)+`);
const LONGEST = 140;

/** «тифлоплеерді үйде пайдалануға алғысы келетін адамға құрылғы береді»: what they wish for is what they are given. */
const WISHED = new RegExp(`^\\s*(?:\\d+[.)]\\s+)?([^,;:]{8,100}?)\\s(?:алғысы\\s+кел(?:етін|ген)|алуды\\s+қала(?:йтын|ған)|алуға\\s+(?:ниет|тілек)\\s+білдірген)\\s(?:[^;]{0,200}\\s)?(?:береді|беріледі|табыстайды|ұсынады)(?!${K})`);

/** The name of what one sentence says a body does on the application of a person; null where it says nothing of the kind. */
export function kazakhClause(sentence: string, text: string): string | null {
  const applied = APPLIED.exec(sentence);
  const [, wished] = WISHED.exec(sentence) ?? [];
  if (wished !== undefined && !OF_AN_OFFICE.test(sentence) && !NOT_FOR_A_PERSON.test(sentence)) return `${text.slice(sentence.indexOf(wished), sentence.indexOf(wished) + wished.length)} беру`;
  if (applied === null || OF_AN_OFFICE.test(sentence) || KAZAKH_ASKING.otherPaper.test(sentence) || NOT_FOR_A_PERSON.test(sentence)) return null;
  const from = applied.index + applied[0].length;
  const deed = firstKazakhDeed(sentence, text, from);
  return nominalIn(sentence, text, from) ?? (deed === null || NO_THING.test(deed.toLowerCase()) ? null : deed) ?? kazakhGrant(sentence, text) ?? anyDeed(sentence, text, from, applied.index);
}

/** A finite verb in the present, by its stem; those that tell how an application is dealt with are no result. */
const FINITE = new RegExp(`(?<!${K})(?!(?:қара|тексер|жүргіз|ұйымдастыр|қабылда|шеш|түсіндір|хабарла|тыңда|жауап|талда|зертте|бақыла|анықта|ұсын|жолда|жібер|асыр|айналыс|қатыс|атқар|орында|қолдан|өткіз|жина|жинақта|әзірле|дайында|құр|қорға|көмектес|жәрдемдес|үйлестір|оқыт|насихатта|жоспарла|іріктейді|ете|болады|алады)${K}*(?!${K}))${K}{2,}?(?:[ае]йд[ыі]|ад[ыі]|ед[ыі]|яды)(?!${K})`, "g");
const WITH_AN_OBJECT = new RegExp(`(?<!${K})(?!(?:оны|оларды|мәселе|қызмет|шара|жұмыс|іс-шара|өтініш|құжат|кездесу)${K}*(?!${K}))${K}{2,}(?:ны|ні|(?<![аейы])(?:ды|ді)|ты|ті|ын|ін)(?!${K})`);

/** Whatever else is done with something because a person applied: «малды емдейді» gives «Малды емдеу». */
function anyDeed(sentence: string, text: string, from: number, applied: number): string | null {
  const [object = ""] = THEIRS.test(sentence.slice(applied)) ? (OBJECT_BEFORE.exec(sentence.slice(0, applied)) ?? []) : [];
  const told = text.slice(applied - object.length, applied).trimStart();
  for (const { 0: verb, index } of sentence.slice(from).matchAll(FINITE)) {
    const thing = wholeThing(sentence.slice(from, from + index).trimEnd(), text.slice(from));
    if (object !== "" && thing.length <= LONGEST) return `${told}${thing} ${nounOf(verb)}`;
    if (thing.length > 3 && thing.length <= LONGEST && WITH_AN_OBJECT.test(thing.toLowerCase())) return `${thing} ${nounOf(verb)}`;
  }
  return null;
}

/** «құжаттарын олардың өтініші бойынша аударады»: what it is done with stands before the asking. */
const OBJECT_BEFORE = new RegExp(`(?:${K}+\\s){0,2}${K}{2,}(?:ны|ні|ды|ді|ты|ті|ын|ін)\\s$`);
const THEIRS = /^(?:олардың|оның)\s/;

function nounOf(verb: string): string {
  return verb.replace(/([ае])йд[ыі]$/, "$1у").replace(/[ае]д[ыі]$/, "у").replace(/яды$/, "ю");
}

function nominalIn(sentence: string, text: string, from: number): string | null {
  const [whole, name = ""] = NOMINAL.exec(sentence.slice(from)) ?? [];
  if (whole === undefined || NO_THING.test(whole)) return null;
  const start = from + sentence.slice(from).indexOf(name);
  const skipped = LEAD.exec(name)?.[0].length ?? 0;
  const told = text.slice(start + skipped, start + name.length).trim();
  return told.length < 4 || told.length > LONGEST ? null : told;
}
