import { normaliseKazakhText } from "@tizilim/common/pure/language/kazakh-text";
import type { Language } from "@tizilim/common/pure/localized-text";
import { matchable } from "../text/matchable";
import { functionNamed } from "./function-name";
import { titleOfRules } from "./sections";

/** Headings of what the applicant gets, and nothing of what for: «Получение разрешения», «Доступ в зал», «Залға кіру». */
const GETS: Readonly<Record<Language, RegExp>> = {
  RU: /^(?:порядок\s+)?(?:получени[ея]\s+(?:пропуска|разрешени[яй]|допуска|согласи[яй]|согласования)|(?:доступ|вход|въезд|проход|посещени[ея])\s+(?:в|на)\s+[а-яё]+)\.?$/,
  KK: /^(?:(?:рұқсат|рұқсаттама|рұқсатнама|келісім)(?:ты|ны|ді)?\s+алу|[а-яәғқңөұүһі]+(?:ға|ге|қа|ке)\s+(?:кіру|өту))(?:\s+тәртібі)?\.?$/,
};
const KAZAKH_USE = /^(.{3,160}\s(?:пайдалану|орналастыру|кіру|бару|болу|жүру|аулау))\s+(?:қағида|тәртіб|нұсқаулы)\p{L}*\s*$/iu;
/** What an office does, or all that may be said of a thing. */
const NO_USE = /^(?:ведени|хранени|охран|содержани|формировани|обеспечени|организаци|планировани|управлени|финансировани)/iu;

/** Under such a heading the rules as a whole tell what is got: «Правила размещения летних площадок» gives «Размещение летних площадок». */
export function nameOfUse(heading: string, title: string, language: Language): string | null {
  const plain = language === "KK" ? normaliseKazakhText(heading) : heading;
  if (!GETS[language].test(matchable(plain).trim())) return null;
  const rules = titleOfRules(title);
  if (language === "RU") {
    const name = functionNamed(rules, language, true);
    return name === null || NO_USE.test(name) ? null : name;
  }
  const name = KAZAKH_USE.exec(normaliseKazakhText(rules).replace(/\s+/gu, " "))?.[1] ?? null;
  return name === null ? functionNamed(rules, language) : `${name.charAt(0).toUpperCase()}${name.slice(1)}`;
}

/** A heading that names the deed alone has its object from the title: «Есепке қою» in the rules «Аппараттарды есепке қою қағидалары». */
export function withItsObject(name: string, title: string | null, language: Language): string {
  if (title === null || title.length <= name.length) return name;
  const [short, long] = [matchable(name).trim(), matchable(title).trim()];
  const held = language === "KK" ? long.endsWith(` ${short}`) : long.startsWith(`${short} `) && !short.includes(" ");
  return held ? title : name;
}
