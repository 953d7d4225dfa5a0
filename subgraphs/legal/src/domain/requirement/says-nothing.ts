import type { Language } from "@tizilim/common/pure/localized-text";
import { matchable } from "../text/matchable";
import { bareLabelItem } from "./read-label";
import type { RequirementItem } from "./requirement-item";

/** «нет», «не указано» and the like: somebody filled the place and said nothing. */
const NOTHING: Readonly<Record<Language, RegExp>> = {
  RU: /^(?:нет|не имеется|нет (?:данных|сведений|информации)|(?:данные|сведения|информация) (?:отсутству[юе]т|не (?:указан|представлен)\p{L}*)|не (?:указ|запол|опреде|предостав|представ|примен|устан|предусм|утверж|внес)\p{L}*|не указывается|отсутству[юе]т|пусто|прочерк|уточняется|подлежит (?:уточнению|заполнению)|по умолчанию|н\/?[дп]|-)$/u,
  KK: /^(?:жоқ|мәлімет(?:тер)? (?:жоқ|көрсетілмеген|берілмеген)|дерек(?:тер)? (?:жоқ|көрсетілмеген)|ақпарат (?:жоқ|көрсетілмеген)|көрсетілмеген|көрсетілмейді|толтырылма(?:ған|йды)|белгіленбеген|анықталма(?:ған|йды)|айқындалмаған|бекітілмеген|енгізілмеген|ұсынылмаған|көзделме(?:ген|йді)|қарастырылма(?:ған|йды)|нақтыланады|нақтылануда|бос|сызықша|қолданылмайды)$/u,
};
/** LAW/14, 3-1): that there are no grounds for a refusal is something said; so is that there is no fee. */
const NONE_IS_SAID: Readonly<Partial<Record<RequirementItem, RegExp>>> = {
  REFUSAL_GROUNDS: /^(?:нет|не имеется|отсутству[юе]т|не (?:предусм|устан)\p{L}*|жоқ|көзделме(?:ген|йді)|белгіленбеген|қарастырылма(?:ған|йды))$/u,
  FEE: /^(?:отсутствует|не предусм\p{L}*|көзделме(?:ген|йді)|қарастырылма(?:ған|йды))$/u,
};
/** Heads of columns. */
const COLUMN_HEAD = /^(?:содержание|значение|описание|сведения|требование|показатель|содержание требовани[яй]|мазмұны|мәні|сипаттамасы|талаптың мазмұны|талап|көрсеткіш)$/u;
const ROW_NUMBER = /^(?:№|п\/п|р\/с|\d{1,3}(?:-\d+)?[.)]?)$/u;
const PUNCTUATION = /^[\s"'.,;:*_•…()\-]+|[\s"'.,;:*_•…()\-]+$/gu;

/** Whether what stands beside a label is no content: nothing, a dash, «не указано», a number of a row, another label. */
export function saysNothing(words: string, item: RequirementItem, language: Language): boolean {
  const plain = matchable(words).replace(/\s+/g, " ").replace(PUNCTUATION, "");
  if (!/[\p{L}\d]/u.test(plain)) return true;
  if (NONE_IS_SAID[item]?.test(plain) === true) return false;
  if (NOTHING[language].test(plain) || NOTHING[language === "RU" ? "KK" : "RU"].test(plain) || COLUMN_HEAD.test(plain) || ROW_NUMBER.test(plain)) return true;
  return item === "CHANNELS" ? false : bareLabelItem(plain, language) !== null;
}
