import type { Language } from "@tizilim/common/pure/localized-text";
import { evidenceIn } from "../card/passage";
import type { Evidence } from "../evidence";
import { matchable } from "../text/matchable";
import type { ActLine } from "./act-line";
import { ASKING_WORDS, type AskingWords } from "./asking-words";
import { DECISIONS } from "./decision-words";
import { GRANTED, GRANTED_IN_A_STEP } from "./granted-words";
import { OFFICE } from "./russian-asking";
import { MOST_OF_A_LINE } from "./procedure-in";
import { SENTENCES } from "./sentences";

/** PERSON: someone outside of the state's offices. OFFICE: one office of another. UNTOLD: the sentence does not tell. */
export type Asker = "PERSON" | "OFFICE" | "UNTOLD";

export interface Asking {
  readonly asker: Asker;
  readonly line: ActLine;
  readonly evidence: Evidence;
}


/** Every sentence of some lines in which something is asked of a body. */
export function askingsIn(lines: ReadonlyArray<ActLine>): Asking[] {
  return lines.flatMap((line, at) => ofALine(ASKED, line, () => [...line.words.slice(0, MOST_OF_A_LINE).matchAll(SENTENCES)].flatMap(({ 0: sentence, index }) => askingIn(line, sentence, index, lines[at - 1], lines[at + 1]) ?? [])));
}

/** A line is looked at from its chapter, its document and each stretch of norms: what it says stays the same, but for cells, of which the neighbours tell. */
const ASKED = new WeakMap<ActLine, ReadonlyArray<Asking>>();
const GIVEN = new WeakMap<ActLine, Asking | null>();

function ofALine<T>(known: WeakMap<ActLine, T>, line: ActLine, read: () => T): T {
  if (line.provision.role === "CELL") return read();
  const before = known.get(line);
  if (before !== undefined) return before;
  const told = read();
  known.set(line, told);
  return told;
}

/**
 * What a section asks of a person: null where no one outside of the state's offices asks for anything. Where its sentences do not tell
 * who asks, it has to speak of such people, and of no office that asks another.
 */
export function askedByAPerson(lines: ReadonlyArray<ActLine>): Asking | null {
  const askings = askingsIn(lines);
  const told = askings.find(({ asker }) => asker === "PERSON");
  if (told !== undefined) return told;
  const [first] = askings;
  if (first === undefined || askings.some(({ asker }) => asker === "OFFICE")) return null;
  return lines.some(({ text: { language }, words }) => speaksOfAPerson(words.slice(0, MOST_OF_A_LINE), ASKING_WORDS[language])) ? first : null;
}

function speaksOfAPerson(words: string, { person, receives }: AskingWords): boolean {
  return person.test(words) || receives.test(words);
}

/**
 * The first words that tell of something given, other than by the one who asks. `deed`: what the heading names; under such a heading
 * its being done is the result as well, and its being decided where it is told who decides.
 */
export function givenIn(lines: ReadonlyArray<ActLine>, deed: RegExp | null = null, decided = true): Asking | null {
  return firstOfLines(lines, (line, at) => ofALine(GIVEN, line, () => givenInLine(lines, at, grantedIn)))
    ?? (deed === null ? null : firstOfLines(lines, (_, at) => givenInLine(lines, at, ({ text: { language } }, sentence) => deed.exec(sentence) ?? (decided ? DECISIONS[language].exec(sentence) : null))));
}

function grantedIn({ text: { language }, provision: { role } }: ActLine, sentence: string): RegExpExecArray | null {
  return GRANTED[language].exec(sentence) ?? (role === "CELL" && !ASKING_WORDS[language].askedFor.test(sentence) ? GRANTED_IN_A_STEP[language].exec(sentence) : null);
}

function firstOfLines(lines: ReadonlyArray<ActLine>, read: (line: ActLine, at: number) => Asking | null): Asking | null {
  for (const [at, line] of lines.entries()) {
    const told = read(line, at);
    if (told !== null) return told;
  }
  return null;
}

/** Deputies, members and staff are given badges, and what lists hold those who did not do their duty is no benefit. */
const TO_ITS_OWN: Readonly<Record<Language, RegExp>> = {
  RU: /(?:депутат|работник|сотрудник|служащ|член[ау]м?\s+(?:комисси|совет))[а-яё]*(?:у|ам|ю|им|ему|ым)?\s(?:[^.;]{0,40}\s)?(?:выда|вруча)[а-яё]+тся|(?<![а-яё])не\s+(?:сда|представи|выполни|прош|исполни|устрани)[а-яё]*вш/,
  KK: /(?:депутат|қызметкер|қызметші|жұмыскер|(?:комиссия|кеңес)\s+мүше)[а-яәғқңөұүһі]*(?:ға|ге|қа|ке|не|на)\s(?:[^.;]{0,40}\s)?(?:беріледі|табысталады)|(?:министрлік|комитет|басқарма|әкімдік|мұрағат)(?:ке|қа|ге|ға|сына)\s+(?:жіберіледі|жолданады|ұсынылады|тапсырылады)/,
};

/** In Kazakh what is given stands behind what is asked, in the same sentence too: «куәлікпен барып сұраса, жетон беріледі». */
function givenInLine(lines: ReadonlyArray<ActLine>, at: number, given: (line: ActLine, sentence: string) => RegExpExecArray | null): Asking | null {
  const line = lines[at] as ActLine;
  for (const { 0: sentence, index } of line.words.slice(0, MOST_OF_A_LINE).matchAll(SENTENCES)) {
    const match = given(line, sentence);
    if (match === null || TO_ITS_OWN[line.text.language].test(sentence)) continue;
    const asked = ASKING_WORDS[line.text.language].asks.exec(sentence);
    const within = asked !== null && match.index < asked.index + asked[0].length && match.index + match[0].length > asked.index;
    const theirs = within && askingIn(line, sentence, index, lines[at - 1], lines[at + 1])?.asker === "PERSON";
    const behind = theirs && line.text.language === "KK" ? asked.index + asked[0].length : 0;
    const told = theirs ? (behind === 0 ? null : given(line, sentence.slice(behind))) : match;
    if (told === null) continue;
    const from = index + behind + told.index;
    return { asker: "UNTOLD", line, evidence: evidenceIn(line.text, line.passage, from, from + told[0].length) };
  }
  return null;
}

function askingIn(line: ActLine, sentence: string, from: number, before: ActLine | undefined, after: ActLine | undefined): Asking | null {
  const { asks, asksInAStep, askedFor, otherPaper } = ASKING_WORDS[line.text.language];
  const step = line.provision.role === "CELL" && isOfAPerson(actorBeside(line, before, after)) ? asksInAStep?.exec(sentence) : null;
  if (step !== null && step !== undefined && !otherPaper.test(sentence)) return { asker: "PERSON", line, evidence: evidenceIn(line.text, line.passage, from + step.index, from + step.index + step[0].length) };
  const active = asks.exec(sentence);
  const match = active ?? askedFor.exec(sentence);
  if (match === null || otherPaper.test(sentence)) return null;
  if (active !== null && givesTo(match[0], ASKING_WORDS[line.text.language])) return null;
  const asker = askerOf(line, sentence, match, active !== null, actorBeside(line, before, after));
  return asker === null ? null : { asker, line, evidence: evidenceIn(line.text, line.passage, from + match.index, from + match.index + match[0].length) };
}

/** «көшірмесін ғалымға жібереді»: who has to do with a person, and with no office, gives. */
function givesTo(words: string, { givenTo, toOffice }: AskingWords): boolean {
  return givenTo !== undefined && givenTo.test(words) && !toOffice.test(words);
}

/** What only one who asks hands in; other papers an office may send in answer. */
const APPLICATIONS: Readonly<Record<Language, RegExp>> = { RU: /заявлени|заявк|ходатайств|запрос|обращени|прошени|анкет|просьб|письм|прос[ия]т|обраща/, KK: /өтініш|өтінім|арыз|сұрау|сауалнама|хат|сұрайды|жүгін/ };
/** Papers that are looked into may be anybody's: an application is one that asks. */
export function isAnApplication({ evidence: { quote }, line: { text: { language } } }: Asking): boolean {
  return APPLICATIONS[language].test(matchable(quote));
}

/** «Разработчик (государственный орган)» is one office of the others. */
const CALLED_AN_OFFICE: Readonly<Record<Language, RegExp>> = {
  RU: /^[^.;]{0,60}\((?:[а-яё]+\s+){0,2}(?:государственн[а-яё]+\s+(?:орган|учреждени|предприяти)|орган|кгу|ргу|ргп|кгп)|^[^.;]{0,50}(?<![а-яё])подведомственн[а-яё]+\s+(?:организаци|учреждени|предприяти)[яие](?![а-яё])/,
  KK: /^[^.;]{0,60}(?<!(?:ға|ге|қа|ке|на|не|нан|нен|дан|ден|тан|тен)\s)\((?:[а-яёәғқңөұүһі]+\s+){0,2}(?:мемлекеттік\s+(?:орган|мекеме|кәсіпорын)|орган|кмм|рмм|рмк|кмк)|^[^.;]{0,50}(?<![а-яёәғқңөұүһі])мемлекеттік\s+(?:мекеме|орган|кәсіпорын)(?:лар|лер|дар)?\s|^[^.;]{0,50}ведомстволық\s+бағынысты\s+(?:ұйым|мекеме)/,
};

/** «ими представляются чеки»: by those of whom the norm before it speaks. */
const BY_THEM = /(?:^|\s)ими?\s+(?:предста|пода|сда|напра|предъя)/;
const LONGEST_ACTOR = 60;
const RIGHT_BEHIND = 40;
/** The noun that stands right behind «заявке». */
const OWNER = /^[а-яё]*\s+(?:[а-яё-]+(?:ого|его|ой|ей|ых|их)\s+){0,2}([а-яё]+(?:а|я|ы|и|ов|ев|ей|ий|в|й|т))(?![а-яё])/;
const OFFICE_STEM = new RegExp(`^(?:${OFFICE})[а-яё]{0,4}$`);

/** «Подает …»: what follows is handed in, or to whom. Of «заявление студия подает» the one who asks stands in between. */
const TELLS_VERB_FIRST = /^[а-яё]+(?:[её]т|[уюая]т|ит|тся|ть|ться|ти|тись|вши|шись|в)(?![а-яё])/;

/** «… присваивается органом по предложению владельца, который прилагает …»: the clause tells of the one right before it. */
const RELATIVE = /(?:^|\s)((?:[а-яё]+\s+)?[а-яё]+),\s+котор(?:ый|ая|ое|ые)\s+[^,;]{0,200}$/;

/** «по письмам клубов», «по заявке департамента»: whose application it is stands right behind it. */
function applicationOf(following: string, language: Language): Asker | null {
  if (language !== "RU") return null;
  const { person, office } = ASKING_WORDS[language];
  const next = following.slice(0, RIGHT_BEHIND);
  const [, owner] = OWNER.exec(next) ?? [];
  if (owner !== undefined && OFFICE_STEM.test(owner)) return "OFFICE";
  const [byPerson, byOffice] = [next.search(person), next.search(office)];
  return byPerson >= 0 && (byOffice < 0 || byPerson < byOffice) ? "PERSON" : null;
}

/** In a table of steps the cell before tells who does it, or the one after. */
function actorBeside({ provision: { role }, text: { language } }: ActLine, before: ActLine | undefined, after: ActLine | undefined): ActLine | undefined {
  if (role !== "CELL") return before;
  const { person, office } = ASKING_WORDS[language];
  const isActor = (cell: ActLine | undefined): boolean => cell?.provision.role === "CELL" && cell.words.length <= LONGEST_ACTOR && (person.test(cell.words) || office.test(cell.words));
  if (isActor(before) || isActor(after)) return isActor(before) ? before : after;
  return [before, after].find((cell) => cell?.provision.role === "CELL" && NAMES_SOMEONE.test(cell.words)) ?? before;
}

/** A cell of a word or two, and no time. */
const NAMES_SOMEONE = /^\s*(?!.*(?:дн[яей]|день|час|срок|недел|месяц|минут|күн|сағат|ай))\p{L}{4,}(?:\s\p{L}{3,}){0,3}\s*$/u;

/** A cell that tells of one who is no office. */
function isOfAPerson(cell: ActLine | undefined): boolean {
  if (cell === undefined || cell.words.length > LONGEST_ACTOR) return false;
  const { person, office } = ASKING_WORDS[cell.text.language];
  return person.test(cell.words) && !office.test(cell.words);
}

/** In a list the line above it tells who does what follows, in a table of steps the cell beside. Null where an office gives and does not ask. */
function askerOf(line: ActLine, sentence: string, match: RegExpExecArray, active: boolean, before: ActLine | undefined): Asker | null {
  const { person, office, toOffice } = ASKING_WORDS[line.text.language];
  if (line.provision.role === "CELL" && before?.provision.role === "CELL" && NAMES_SOMEONE.test(before.words) && !office.test(before.words) && !person.test(before.words) && sentence.slice(0, match.index).trim().length < 12) return "PERSON";
  const whose = active || !APPLICATIONS[line.text.language].test(match[0]) ? null : applicationOf(sentence.slice(match.index + match[0].length), line.text.language);
  if (whose !== null) return whose;
  const lead = sentence.slice(0, match.index);
  const opens = lead.trim().length < 12;
  const above = opens && line.provision.role === "CELL" ? before?.words : (opens || !(person.test(lead) || office.test(lead))) && line.provision.kind === "SUBPOINT" ? line.parent?.words : undefined;
  const [, antecedent] = RELATIVE.exec(`${lead}${match[0]}`) ?? [];
  const told = `${above ?? ""} ${antecedent !== undefined && person.test(antecedent) ? antecedent : lead}${line.text.language === "KK" ? match[0] : active && !TELLS_VERB_FIRST.test(match[0]) ? match[0] : ""}`;
  const [byPerson, byOffice] = CALLED_AN_OFFICE[line.text.language].test(told) ? [-1, 0] : [told.search(person), told.search(office)];
  if (byOffice >= 0 && (byPerson < 0 || byOffice < byPerson)) {
    if (!active) return person.test(sentence) || BY_THEM.test(match[0]) ? "PERSON" : toOffice.test(sentence) ? "OFFICE" : "UNTOLD";
    return toOffice.test(sentence) || (!person.test(sentence) && APPLICATIONS[line.text.language].test(match[0])) ? "OFFICE" : null;
  }
  if (byPerson >= 0 || (active && person.test(sentence)) || (/^\s*по\s/.test(match[0]) && person.test(match[0]))) return "PERSON";
  return active && /\p{L}{3}/u.test(told) ? "PERSON" : "UNTOLD";
}
