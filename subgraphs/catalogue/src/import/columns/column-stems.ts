import type { ColumnField } from "./column";

/** Beginnings of words by which a heading is known, by the language of the words; the names of the contract belong to none. */
export interface ColumnStems {
  readonly field: ColumnField;
  readonly ru: readonly string[];
  readonly kk: readonly string[];
  readonly contract: readonly string[];
}

/**
 * The first field that one of its stems fits is the column's, so that what is named in passing («разработку подзаконного
 * НПА») comes first. The six details are those of RULES-2025/27 to 32.
 */
export const COLUMN_STEMS: readonly ColumnStems[] = [
  { field: "providerBin", ru: ["бин"], kk: ["бсн"], contract: ["bin", "provider bin"] },
  {
    field: "responsibleBody",
    ru: ["разрабат", "разработ", "цго", "центральный государственный орган", "центрального государственного органа"],
    kk: ["әзірле", "омо", "орталық мемлекеттік орган"],
    contract: ["responsible"],
  },
  { field: "subsection", ru: ["подраздел", "жизненн"], kk: ["кіші бөлім", "өмірлік"], contract: ["subsection"] },
  { field: "section", ru: ["раздел", "сфера общественных"], kk: ["бөлім", "қоғамдық қатынастар"], contract: ["section"] },
  {
    field: "intake",
    ru: ["прием заявлен", "осуществляющих прием", "прием и выдач", "канал", "способ"],
    kk: ["өтініштерді қабылда", "өтінішті қабылда", "арналар", "тәсіл"],
    contract: ["intake", "accept", "channel"],
  },
  { field: "fee", ru: ["платн", "бесплатн", "оплат", "плата"], kk: ["ақылы", "тегін", "төлем"], contract: ["fee"] },
  { field: "form", ru: ["форм"], kk: ["нысан"], contract: ["form"] },
  { field: "term", ru: ["срок"], kk: ["мерзім"], contract: ["term"] },
  {
    field: "category",
    ru: ["категор", "вид услуг", "вид государственн", "общественно значим"],
    kk: ["санат", "қызмет түрі", "қызметтің түрі", "қоғамдық маңызы"],
    contract: ["category"],
  },
  {
    field: "act",
    ru: ["подзаконн", "нпа", "нормативн", "правов", "регулирующ"],
    kk: ["заңға тәуелді", "нқа", "нормативтік", "құқықтық"],
    contract: ["act"],
  },
  { field: "recipient", ru: ["услугополучател", "получател"], kk: ["алушы"], contract: ["recipient"] },
  { field: "provider", ru: ["услугодател"], kk: ["беруші"], contract: ["provider"] },
  { field: "code", ru: ["код", "шифр"], kk: [], contract: ["code"] },
  { field: "name", ru: ["наименован", "назван", "услуга"], kk: ["атау"], contract: ["name"] },
  { field: "number", ru: ["№"], kk: ["реттік"], contract: [] },
];
