import type { Language } from "@tizilim/common/pure/localized-text";
import { matchable } from "../text/matchable";
import { repeatsALabel } from "./repeats-a-label";
import type { RequirementItem } from "./requirement-item";

/** «нет», «не указано» and the like: somebody filled the place and said nothing. */
const NOTHING: Readonly<Record<Language, RegExp>> = {
  RU: /^(?:нет|не имеется|(?:данн\p{L}+|сведени\p{L}+|информаци\p{L}+) (?:нет|отсутству[юе]т|не (?:указан|представлен|внесен)\p{L}*)|нет (?:данных|сведений|информации)|не (?:указ|запол|опреде|предостав|представ|примен|устан|предусм|утверж|внес)\p{L}*|(?:срок|форма|график|плата|результат|перечень)\p{L}* не (?:указ|опреде|устан|утверж)\p{L}*|отсутству[юе]т|пусто|прочерк|уточняется|подлежит (?:уточнению|заполнению|определению)|будет (?:указан|определен|установлен)\p{L}*(?: позднее| позже)?|н\/?[дп]|без указания|неизвестно)$/u,
  KK: /^(?:жоқ|(?:мәлімет|дерек|ақпарат)\p{L}* (?:жоқ|көрсетілмеген|берілмеген)|(?:мерзімі?|нысаны?|кестесі?|төлемі?|нәтижесі?) (?:көрсетілмеген|белгіленбеген|айқындалмаған)|көрсетілме(?:ген|йді)|толтырылма(?:ған|йды)|белгіленбе(?:ген|йді)|белгісіз|анықталма(?:ған|йды)|айқындалма(?:ған|йды)|бекітілме(?:ген|йді)|енгізілме(?:ген|йді)|ұсынылма(?:ған|йды)|көзделме(?:ген|йді)|қарастырылма(?:ған|йды)|нақтыланады|нақтылануда|кейін (?:көрсетіледі|айқындалады|белгіленеді)|бос|сызықша|қолданылмайды)$/u,
};
/** LAW/14, 3-1): that there are no grounds for a refusal is something said; so is that there is no fee. */
const NONE_IS_SAID: Readonly<Partial<Record<RequirementItem, RegExp>>> = {
  REFUSAL_GROUNDS: /^(?:нет|не имеется|отсутству[юе]т|не (?:предусм|устан)\p{L}*|жоқ|көзделме(?:ген|йді)|белгіленбе(?:ген|йді)|қарастырылма(?:ған|йды))$/u,
  FEE: /^(?:отсутствует|не предусм\p{L}*|көзделме(?:ген|йді)|қарастырылма(?:ған|йды))$/u,
};
/** Heads of columns. */
const COLUMN_HEAD = /^(?:содержание|значение|описание|сведения|требовани[ея]|показатель|содержание требовани[яй]|мазмұны|мәні|сипаттамасы|талаптың мазмұны|талап|көрсеткіш)$/u;
/** Names a part of what an item says, and nothing of it. */
const PART_NAME = /^(?:(?:по |для |при )?(?:подвид\p{L}*|вид\p{L}*)(?: \d+)?|\d*-?(?:ші |шы )?(?:кіші )?түр\p{L}*(?: бойынша)?|кіші түр\p{L}*(?: бойынша| \d+)*)$/u;
const ROW_NUMBER = /^(?:№|п\/п|р\/с|\d{1,3})$/u;
const BETWEEN = /[;,:()\n•*_…"'|\\]+|\.(?=\s|$)|(?:^|\s)-+(?=\s|$)|(?:^|\s)\d{1,2}[.)](?=\s|$)/gu;

const LONGEST_NOTHING = 600;

/** Whether what stands beside a label is no content: nothing, a dash, «не указано», a number of a row, another label. */
export function saysNothing(words: string, label: string, item: RequirementItem, language: Language): boolean {
  if (words.length > LONGEST_NOTHING) return false;
  const plain = matchable(words.replace(/\n/g, " ; ")).replace(/\s+/g, " ").trim();
  const parts = plain.split(BETWEEN).map((part) => part.trim()).filter((part) => /[\p{L}\d]/u.test(part));
  if (parts.length === 0) return true;
  if (parts.some((part) => NONE_IS_SAID[item]?.test(part) === true)) return false;
  if (parts.every((part) => isNothing(part))) return true;
  return item !== "CHANNELS" && repeatsALabel(plain, matchable(label), item, language);
}

function isNothing(part: string): boolean {
  return NOTHING.RU.test(part) || NOTHING.KK.test(part) || COLUMN_HEAD.test(part) || ROW_NUMBER.test(part) || PART_NAME.test(part);
}
