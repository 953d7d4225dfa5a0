import { OFFICE } from "./kazakh-actors";
import { KAZAKH_ASKING } from "./kazakh-asking";
import { kazakhGrant } from "./kazakh-grant";
import { KAZAKH_LETTER as K } from "./letters";

const APPLICATION = "(?:өтініш|өтінім|өтініхат|арыз|сұрау|сұраныс|жүгін|хат(?=ы|тары)|тілег|қалау)";
const SOMEONE = `(?:${KAZAKH_ASKING.person.source})`;
/** «азаматтардың өтініштері бойынша», «өтініш берген тұрғындарға», «ұйымдардан өтінім қабылдап». */
const APPLIED = new RegExp(
  `${SOMEONE}${K}*(?:\\s+${K}+){0,2}\\s+(?:жазбаша\\s+|ауызша\\s+)?${APPLICATION}${K}*\\s+(?:бойынша|негізінде|қарап|қарайды|қабылдап|қабылдайды|түскенде|тіркеп|келіп)|` +
  `${SOMEONE}${K}*\\s+(?:жүгінген(?:де|і\\s+бойынша)|сұраған)|(?<!${K})(?:жүгінген|өтініш\\s+берген|өтінім\\s+берген|сұраған|тілек\\s+білдірген|ниет\\s+білдірген)\\s+(?!(?:${OFFICE}))${K}+(?:ға|ге|қа|ке|ды|ді|ты|ті|ны|ні)(?!${K})|` +
  `${SOMEONE}${K}*(?:нан|нен|дан|ден|тан|тен)\\s+(?:${K}+\\s+){0,2}${APPLICATION}${K}*\\s+(?:${K}+\\s+)?қабылда|(?<!${K})(?:олардың|оның)\\s+(?:жазбаша\\s+)?${APPLICATION}${K}*\\s+(?:бойынша|негізінде)`);
const OF_AN_OFFICE = new RegExp(`(?:мемлекеттік\\s+орган|құрылымдық\\s+бөлімше|аумақтық|сот|прокур|құқық\\s+қорғау|тергеу)${K}*(?:\\s+${K}+){0,2}\\s+(?:жазбаша\\s+)?${APPLICATION}`);
const NOT_FOR_A_PERSON = /ақылы|шарттық\s+негіз|шарт\s+бойынша|шағым|апелляция|есеп\s+беру|статистика|бюджет|конкурс|тендер|сатып\s+алу|қызметкерлер|жұмыскерлер/;
/** Deeds beside those that give a thing out, each with its noun. */
const DEEDS: ReadonlyArray<readonly [verb: string, noun: string]> = [
  ["тіркейді", "тіркеу"], ["келіседі", "келісу"], ["растайды", "растау"], ["куәландырады", "куәландыру"], ["енгізеді", "енгізу"], ["тағайындайды", "тағайындау"], ["бөледі", "бөлу"], ["өтейді", "өтеу"],
  ["таниды", "тану"], ["ұзартады", "ұзарту"], ["есепке\\s+алады", "есепке алу"], ["есепке\\s+қояды", "есепке қою"], ["бекітіп\\s+береді", "бекітіп беру"], ["аттестаттайды", "аттестаттау"], ["аккредиттейді", "аккредиттеу"], ["қояды", "қою"], ["басады", "басу"],
  ["қосады", "қосу"], ["қабылдап,?\\s+ашады", "ашу"], ["дайындап\\s+береді", "дайындап беру"], ["көрсетеді", "көрсету"],
];
const NOMINAL = new RegExp(`(${K}[^;]*?\\s(?:беру|тіркеу|келісу|растау|куәландыру|енгізу|тағайындау|бөлу|өтеу|тану|ұзарту|қою|аттестаттау|аккредиттеу|рәсімдеу|ресімдеу|табыстау|қосу))(?:ді|ды|ны|ні)?\\s*(?:[;.,]|$|жүзеге\\s+асырады|жүргізеді|қамтамасыз\\s+етеді|және\\s)`);
const NO_THING = /(?:^|\s)(?:нұсқама|жауап|түсіндірме|кеңес|ұсыныс|ақпарат|мәлімет|есеп|шешім|ескерту|рұқсат\s+етілмей)[а-яәғқңөұүһі]*\s+(?:беру|енгізу|береді)|(?:бекітуге|қарауға)\s+енгізу/;
const LEAD = new RegExp(`^(?:[,\\s]|(?:және|олардың|оларға|оған|оның|оны|(?:белгіленген|${K}+\\s+(?:жұмыс|күнтізбелік))\\s+(?:${K}+\\s+)?(?:күн|мерзім|тәртіп)${K}*(?:\\s+ішінде)?|${K}+(?:ып|іп|п)|меншігіндегі|тегін)\\s)+`);
const LONGEST = 140;

/** The name of what one sentence says a body does on the application of a person; null where it says nothing of the kind. */
export function kazakhClause(sentence: string, text: string): string | null {
  const applied = APPLIED.exec(sentence);
  if (applied === null || OF_AN_OFFICE.test(sentence) || KAZAKH_ASKING.otherPaper.test(sentence) || NOT_FOR_A_PERSON.test(sentence)) return null;
  const from = applied.index + applied[0].length;
  return nominalIn(sentence, text, from) ?? kazakhGrant(sentence, text) ?? verbalIn(sentence, text, from);
}

function nominalIn(sentence: string, text: string, from: number): string | null {
  const [whole, name = ""] = NOMINAL.exec(sentence.slice(from)) ?? [];
  if (whole === undefined || NO_THING.test(whole)) return null;
  const start = from + sentence.slice(from).indexOf(name);
  return named(sentence, text, start, start + name.length);
}

function verbalIn(sentence: string, text: string, from: number): string | null {
  for (const [verb, noun] of DEEDS) {
    const done = new RegExp(`(?<!${K})${verb}(?!${K})`).exec(sentence.slice(from));
    const thing = done === null ? null : named(sentence, text, from, from + done.index);
    if (thing !== null && !NO_THING.test(`${thing.toLowerCase()} ${noun}`)) return `${thing} ${noun}`;
  }
  return null;
}

function named(sentence: string, text: string, from: number, to: number): string | null {
  const words = sentence.slice(from, to);
  const skipped = LEAD.exec(words)?.[0].length ?? 0;
  const name = text.slice(from + skipped, to).trim();
  return name.length < 4 || name.length > LONGEST ? null : name;
}
