import type { ColumnField } from "./column";

/**
 * Beginnings of words by which a heading is known, in Russian, Kazakh and the names of the contract. The first field that one
 * of its stems fits is the column's, so that what is named in passing («разработку подзаконного НПА») comes first. The six
 * details are those of RULES-2025/27 to 32.
 */
export const COLUMN_STEMS: readonly (readonly [ColumnField, readonly string[]])[] = [
  ["providerBin", ["бин", "бсн", "bin", "provider bin"]],
  ["responsibleBody", ["разрабат", "разработ", "цго", "центральный государственный орган", "центрального государственного органа", "әзірле", "омо", "орталық мемлекеттік орган", "responsible"]],
  ["subsection", ["подраздел", "жизненн", "кіші бөлім", "өмірлік", "subsection"]],
  ["section", ["раздел", "сфера общественных", "бөлім", "қоғамдық қатынастар", "section"]],
  ["intake", ["прием заявлен", "осуществляющих прием", "прием и выдач", "канал", "способ", "өтініштерді қабылда", "өтінішті қабылда", "арналар", "тәсіл", "intake", "accept", "channel"]],
  ["fee", ["платн", "бесплатн", "оплат", "плата", "ақылы", "тегін", "төлем", "fee"]],
  ["form", ["форм", "нысан", "form"]],
  ["term", ["срок", "мерзім", "term"]],
  ["category", ["категор", "вид услуг", "вид государственн", "общественно значим", "санат", "қызмет түрі", "қызметтің түрі", "қоғамдық маңызы", "category"]],
  ["act", ["подзаконн", "нпа", "нормативн", "правов", "регулирующ", "заңға тәуелді", "нқа", "нормативтік", "құқықтық", "act"]],
  ["recipient", ["услугополучател", "получател", "алушы", "recipient"]],
  ["provider", ["услугодател", "беруші", "provider"]],
  ["code", ["код", "шифр", "code"]],
  ["name", ["наименован", "назван", "услуга", "атау", "name"]],
  ["number", ["№", "реттік"]],
];
