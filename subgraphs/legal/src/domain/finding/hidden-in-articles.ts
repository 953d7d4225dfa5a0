import type { Language } from "@tizilim/common/pure/localized-text";
import type { Candidate } from "./candidate";
import { functionNamed } from "./function-name";
import { hiddenIn } from "./hidden-services";
import { NO_STATE_BODY } from "./not-the-state";
import { MOST_OF_A_LINE } from "./procedure-in";
import { chaptersIn, documentsIn, type Section } from "./sections";
import type { TextSightings } from "./text-sightings";
import { askedByAPerson, givenIn } from "./who-asks";

const DAYS: Readonly<Record<Language, RegExp>> = {
  RU: /(?:в\s+течение|не\s+позднее|в\s+срок|за)\s[^.;]{0,50}(?:дн|час|месяц|суток)|(?:дневн|недельн|месячн)[а-яё]+\s+срок|(?:рабочих|календарных)\s+дн|в\s+день\s+(?:обращени|поступлени|подач)/,
  KK: /(?:күн|сағат|ай|тәулік)[а-яәғқңөұүһі]*\s+(?:ішінде|кешіктірмей)|(?:жұмыс|күнтізбелік)\s+күн|(?:күн|ай)(?:де|да|інде|ында)(?![а-яәғқңөұүһі])|(?:жүгінген|түскен)\s+күні/,
};
const REFUSAL: Readonly<Record<Language, RegExp>> = { RU: /отказ|отклоня|возвраща|не\s+(?:выда|включа|вносит|регистриру|присваива|предоставля|согласов)/, KK: /бас\s+тарт|қайтарылады|(?:беріл|енгізіл|тіркел|келісіл|қабылдан)м[ае]й/ };

/**
 * Functions hidden in the articles of a statute. Its competences name many («выдает лицензии»): only an article headed by the
 * function is one, in which an application comes in a point before what is issued, within days, unless it is refused.
 */
export function hiddenInArticles({ text: { language }, lines, manners }: TextSightings): Candidate[] {
  const setting = lines.filter((line) => (manners.get(line) ?? "SETS") === "SETS");
  return documentsIn(setting).flatMap((document) => chaptersIn(document).flatMap((article) => (setsAProcedure(article, language) ? (hiddenIn(article, functionNamed(article.title, language), language) ?? []) : [])));
}

function setsAProcedure({ heading, lines }: Section, language: Language): boolean {
  if (heading?.provision.kind !== "ARTICLE") return false;
  const says = (words: RegExp, within = lines): boolean => within.some((line) => words.test(line.words.slice(0, MOST_OF_A_LINE)));
  const asked = askedByAPerson(lines);
  const given = asked === null ? null : givenIn(lines.slice(lines.indexOf(asked.line)));
  if (asked === null || given === null || says(NO_STATE_BODY[language], [heading, asked.line, given.line])) return false;
  return asked.asker === "PERSON" && asked.line !== given.line ? says(DAYS[language]) || says(REFUSAL[language]) : says(DAYS[language]) && says(REFUSAL[language]);
}
