import type { Language } from "@tizilim/common/pure/localized-text";
import type { ActLine } from "./act-line";
import type { Candidate } from "./candidate";
import { functionNamed } from "./function-name";
import { isToldOf, looselyNamed } from "./loosely-named";
import { hiddenIn } from "./hidden-in-section";
import { nameInNorms } from "./name-in-norms";
import { NO_STATE_BODY } from "./not-the-state";
import { MOST_OF_A_LINE } from "./procedure-in";
import { PROCEDURE_WORDS } from "./procedure-words";
import { chaptersIn, documentsIn, type Section } from "./sections";
import type { TextSightings } from "./text-sightings";
import { isOwnWork, tellsLittle } from "./tells-little";
import { toldInOneClause } from "./told-in-one-clause";
import { askedByAPerson, givenIn } from "./who-asks";

const DAYS: Readonly<Record<Language, RegExp>> = {
  RU: /(?:в\s+течение|не\s+позднее|в\s+срок|за)\s[^.;]{0,50}(?:дн|час|месяц|суток)|(?:дневн|недельн|месячн)[а-яё]+\s+срок|(?:рабочих|календарных)\s+дн|в\s+день\s+(?:обращени|поступлени|подач)/,
  KK: /(?:күн|сағат|ай|тәулік)[а-яәғқңөұүһі]*\s+(?:ішінде|кешіктірмей)|(?:жұмыс|күнтізбелік)\s+күн|(?:күн|ай)(?:де|да|інде|ында)(?![а-яәғқңөұүһі])|(?:жүгінген|түскен)\s+күні/,
};
const REFUSAL: Readonly<Record<Language, RegExp>> = { RU: /отказ|отклоня|возвраща|не\s+(?:подлеж|выда|включа|вносит|регистриру|присваива|предоставля|согласов)/, KK: /бас\s+тарт|қайтарылады|(?:беріл|енгізіл|тіркел|келісіл|қабылдан)м[ае]й/ };

const FULLY_TOLD = 4;
/** How far a procedure goes on in the articles behind the one that begins it. */
const MOST_ARTICLES = 3;
/** A right that somebody has to be given something. */
const TO_RECEIVE: Readonly<Record<Language, RegExp>> = { RU: /(?<![а-яё])получ(?:ать|ить)(?![а-яё])/, KK: /(?<![а-яәғқңөұүһі])алуға(?![а-яәғқңөұүһі])/ };
const COMPETENCE: Readonly<Record<Language, RegExp>> = { RU: /компетенци|полномочи|функции|понятия|обязанност|запрет|ответственност|контрол|надзор/i, KK: /құзырет|өкілетт|функция|ұғым|(?<!құқықтары\s+(?:мен|және)\s+)міндет|тыйым|жауап|бақылау|қадағалау|тексеру/i };

/**
 * Functions hidden in the articles of a statute. Its competences name many («выдает лицензии»): only an article headed by the
 * function is one, in which an application comes in a point before what is issued, within days, unless it is refused.
 */
export function hiddenInArticles({ text: { language }, lines, manners }: TextSightings): Candidate[] {
  const setting = lines.filter((line) => (manners.get(line) ?? "SETS") === "SETS");
  return documentsIn(setting).flatMap((document) => {
    const articles = chaptersIn(document);
    return articles.flatMap((article, at) => {
      const name = nameOf(article, language);
      const headedIn = (whole: Section): Candidate | null => (setsAProcedure(whole, language) ? hiddenIn(whole, name === null || isTheirs(article, language) ? (namedByNorms(whole, language) ?? name) : name, language) : null);
      const longer = name === null ? article : withItsSequel(article, articles.slice(at + 1), language);
      const headed = headedIn(article) ?? (longer === article ? null : headedIn(longer));
      return headed === null ? toldInAnArticle(article, language) : [headed];
    });
  });
}

/** In Kazakh an article may be headed by any deed but those of the applicant or of the office alone. */
function nameOf(article: Section, language: Language): string | null {
  if (language === "RU") return functionNamed(article.title, language) ?? looselyNamed(article, language);
  const { title } = article;
  const name = functionNamed(title, language, true);
  return name === null || isOwnWork(name, language) || tellsLittle(name, language) ? null : name;
}

/** An article that tells what is asked may leave what is given to those that follow it in the same chapter. */
function withItsSequel(article: Section, following: ReadonlyArray<Section>, language: Language): Section {
  if (askedByAPerson(article.lines)?.asker !== "PERSON") return article;
  const end = following.findIndex(({ heading, title }) => heading?.parent !== article.heading?.parent || heading?.provision.kind !== "ARTICLE" || functionNamed(title, language) !== null);
  const sequel = following.slice(0, Math.min(MOST_ARTICLES, end < 0 ? following.length : end));
  return sequel.length === 0 ? article : { ...article, lines: [...article.lines, ...sequel.flatMap(({ lines }) => lines)] };
}

/** «Ұңғыма қазу» is what the applicant does, where the norms tell fully what a body gives for it. */
function isTheirs({ title, lines }: Section, language: Language): boolean {
  return language === "KK" && functionNamed(title, language) === null && (namedByNorms({ heading: null, title, lines }, language)?.split(" ").length ?? 0) >= FULLY_TOLD;
}

/** «Авторлық еңбектер» names nothing that is done: an article in which a person asks and a body gives is called by its norms. */
function namedByNorms({ title, lines }: Section, language: Language): string | null {
  return language === "RU" || COMPETENCE[language].test(title) || askedByAPerson(lines)?.asker !== "PERSON" ? null : nameInNorms(lines, language);
}

/** Rights and guarantees that hold a procedure in one of their points. Competences only name what others set. */
function toldInAnArticle({ heading, title, lines }: Section, language: Language): Candidate[] {
  if (heading?.provision.kind !== "ARTICLE" || COMPETENCE[language].test(title)) return [];
  const told = toldInOneClause(lines.filter(({ words, provision: { kind } }) => (kind !== "SUBPOINT" || TO_RECEIVE[language].test(words)) && !NO_STATE_BODY[language].test(words) && PROCEDURE_WORDS[language].body.test(words)), language);
  if (told.length > 0 || !setsWholly(lines, language)) return told;
  const procedure = hiddenIn({ heading, title, lines }, nameInNorms(lines, language), language);
  return procedure === null ? [] : [procedure];
}

/** A person asks a body, and it gives within days or refuses. */
function setsWholly(lines: ReadonlyArray<ActLine>, language: Language): boolean {
  const says = (words: RegExp): boolean => lines.some((line) => words.test(line.words.slice(0, MOST_OF_A_LINE)));
  return says(DAYS[language]) && says(REFUSAL[language]) && says(PROCEDURE_WORDS[language].body) && !says(NO_STATE_BODY[language]) && askedByAPerson(lines)?.asker === "PERSON";
}

function setsAProcedure({ heading, lines }: Section, language: Language): boolean {
  if (heading?.provision.kind !== "ARTICLE") return false;
  const says = (words: RegExp, within = lines): boolean => within.some((line) => words.test(line.words.slice(0, MOST_OF_A_LINE)));
  const asked = askedByAPerson(lines);
  const given = asked === null ? null : (givenIn(lines.slice(lines.indexOf(asked.line) + 1)) ?? givenIn([asked.line]));
  const told = given === null && asked?.asker === "PERSON" && isToldOf(lines, language);
  if (asked === null || (given === null && !told) || says(NO_STATE_BODY[language], [heading, asked.line, ...(given === null ? [] : [given.line])])) return false;
  return asked.asker === "PERSON" && asked.line.provision.kind !== "SUBPOINT" ? says(DAYS[language]) || says(REFUSAL[language]) || (given !== null && given.line !== asked.line) : says(DAYS[language]) && says(REFUSAL[language]);
}
