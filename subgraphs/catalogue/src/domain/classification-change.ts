import type { Day } from "@tizilim/common/pure/day";
import { missingLanguages, type Language, type LocalizedText } from "@tizilim/common/pure/localized-text";
import { problem, type Problem } from "@tizilim/common/pure/problem";
import type { CodeScheme } from "./code-scheme";
import { isSectionCode, isSubsectionCode, sectionOf } from "./service-code";

export interface ClassificationItem {
  readonly code: string;
  readonly name: LocalizedText;
}

/** LAW/12 (2): sections and subsections as an order of the authorised body sets them. */
export interface ClassificationChange {
  readonly orderNumber: string;
  readonly orderDate: Day;
  readonly effectiveFrom: Day;
  readonly sections: ReadonlyArray<ClassificationItem>;
  readonly subsections: ReadonlyArray<ClassificationItem>;
}

/** What the register holds on the day from which the change has effect. */
export interface ClassificationStanding {
  readonly scheme: CodeScheme;
  readonly sections: ReadonlySet<string>;
  readonly today: Day;
}

export const LONGEST_ORDER_NUMBER = 64;
export const MOST_ITEMS = 1_000;

/** Everything that stands in the way of a change, all of it, in the order of the input; empty when nothing does. */
export function classificationProblems(change: ClassificationChange, standing: ClassificationStanding): Problem[] {
  const { sections, subsections } = change;
  const added = new Set(sections.map(({ code }) => code));
  return [
    ...orderProblems(change, standing.today),
    ...sizeProblems(sections.length + subsections.length),
    ...itemProblems("sections", sections, (code) => isSectionCode(code, standing.scheme)),
    ...itemProblems("subsections", subsections, (code) => isSubsectionCode(code, standing.scheme)),
    ...subsections.flatMap(({ code }, index) => {
      const section = sectionOf(code, standing.scheme);
      const placed = !isSubsectionCode(code, standing.scheme) || added.has(section) || standing.sections.has(section);
      return placed ? [] : [unknownSection(`subsections[${index}].code`, section)];
    }),
  ];
}

function orderProblems({ orderNumber, orderDate }: ClassificationChange, today: Day): Problem[] {
  const length = orderNumber.trim().length;
  return [
    ...(length > 0 && length <= LONGEST_ORDER_NUMBER
      ? []
      : [problem("ORDER_NUMBER_INVALID", "orderNumber", "LAW/12 (2)", `Бұйрық нөмірінде 1-ден ${LONGEST_ORDER_NUMBER}-ке дейін таңба болады`, `В номере приказа от 1 до ${LONGEST_ORDER_NUMBER} знаков`)]),
    ...(orderDate <= today
      ? []
      : [problem("ORDER_DATE_TO_COME", "orderDate", "LAW/12 (2)", `Бұйрықтың күні әлі келген жоқ: ${orderDate}`, `День приказа ещё не наступил: ${orderDate}`)]),
  ];
}

function sizeProblems(items: number): Problem[] {
  if (items === 0) return [problem("NOTHING_GIVEN", null, "LAW/12 (2)", "Бөлім де, кіші бөлім де берілмеген", "Не дано ни одного раздела или подраздела")];
  if (items <= MOST_ITEMS) return [];
  return [problem("TOO_MANY_ITEMS", null, null, `Бір өтініште ең көбі ${MOST_ITEMS} бөлім мен кіші бөлім`, `В одном запросе не больше ${MOST_ITEMS} разделов и подразделов`)];
}

function itemProblems(list: string, items: ReadonlyArray<ClassificationItem>, isCode: (code: string) => boolean): Problem[] {
  return items.flatMap(({ code, name }, index) => {
    const twin = items.findIndex((other) => other.code === code);
    return [
      ...(isCode(code) ? [] : [invalidCode(`${list}[${index}].code`, code)]),
      ...(twin < index ? [givenTwice(`${list}[${index}].code`, code)] : []),
      ...missingLanguages(name).map((language) => languageMissing(`${list}[${index}].name.${language.toLowerCase()}`, language)),
    ];
  });
}

function invalidCode(field: string, code: string): Problem {
  return problem("INVALID_LEVEL_CODE", field, "RULES-2025/6", `«${code}» кодында бұл деңгейдің цифр саны жоқ`, `В коде «${code}» не столько цифр, сколько у этого уровня`);
}

function givenTwice(field: string, code: string): Problem {
  return problem("GIVEN_TWICE", field, "RULES-2025/6", `${code} коды бір өтініште екі рет берілген`, `Код ${code} дан в одном запросе дважды`);
}

function unknownSection(field: string, section: string): Problem {
  return problem("UNKNOWN_SECTION", field, "RULES-2025/2", `${section} бөлімі бұл күні тізілімде жоқ`, `Раздела ${section} на эту дату нет в реестре`);
}

function languageMissing(field: string, language: Language): Problem {
  return language === "KK"
    ? problem("LANGUAGE_MISSING", field, "RULES-2025/1", "Қазақша атауы жоқ", "Нет названия на казахском языке")
    : problem("LANGUAGE_MISSING", field, "RULES-2025/1", "Орысша атауы жоқ", "Нет названия на русском языке");
}
