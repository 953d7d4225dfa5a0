import { describe, expect, it } from "@jest/globals";
import type { Language } from "../localized-text";
import { indexTerms, queryTerms, type IndexTerm, type QueryTerm } from "./search-terms";

/** Names of services and acts as they stand in the sources (services_without_code.csv). */
const ARCHIVE_RU = "Выдача архивных справок, копий архивных документов или архивных выписок";
const ARCHIVE_KK = "Архивтік анықтамалар, архивтік құжаттардың көшірмелерін немесе архивтік үзінділер беру";
const PASSPORTS = "Выдача паспортов, удостоверений личности гражданам Республики Казахстан";
const DOCTOR_KK = "Дәрігерді үйге шақыру";
const GUARDIANSHIP_KK = "Қорғаншылық және қамқоршылық жөнінде анықтама беру";
const CERTIFICATE = "Выдача справки с медицинской организации, оказывающей ПМСП";
const ENTREPRENEUR = "Регистрационный учет индивидуального предпринимателя (ИП)";

type TermMatch = "WORD" | "STEM" | "PREFIX";

/** How one word of a query meets a text at best, as the search of the database ranks it; null when it does not. */
function termMatch(query: QueryTerm, index: readonly IndexTerm[]): TermMatch | null {
  const words = index.filter(({ kind }) => kind === "WORD");
  if (words.some(({ term }) => term === query.word)) return "WORD";
  if (index.some(({ term, kind }) => kind === "STEM" && query.stems.includes(term))) return "STEM";
  return words.some(({ term }) => term.startsWith(query.word)) ? "PREFIX" : null;
}

function matches(query: string, name: string, language: Language): (TermMatch | null)[] {
  return queryTerms(query).map((term) => termMatch(term, indexTerms(name, language)));
}

describe("search", () => {
  it.each<[string, string, Language, TermMatch | null]>([
    ["кызмет", "Мемлекеттік қызмет көрсету", "KK", "WORD"],
    ["қызмет", "Мемлекеттік қызметтерді көрсету", "KK", "STEM"],
    ["қызмет", "Мемлекеттік қызметтер", "KK", "STEM"],
    ["кызметтин", "Мемлекеттік қызметтердің тізілімі", "KK", "STEM"],
    ["мемлекеттік", "Мемлекеттiк қызмет регламентi", "KK", "WORD"],
    ["мемлекеттiк", "Мемлекеттік қызмет", "KK", "WORD"],
    ["дәрігер", DOCTOR_KK, "KK", "STEM"],
    ["анықтама", ARCHIVE_KK, "KK", "STEM"],
    ["анықтаманы", GUARDIANSHIP_KK, "KK", "STEM"],
    ["құжат", ARCHIVE_KK, "KK", "STEM"],
    ["мемлекет", "Мемлекеттік қызмет", "KK", "PREFIX"],
    ["лицензия", "Выдача лицензии на занятие деятельностью", "RU", "STEM"],
    ["лицензию", "Лицензия на деятельность", "RU", "STEM"],
    ["справка", CERTIFICATE, "RU", "STEM"],
    ["справка", ARCHIVE_RU, "RU", "STEM"],
    ["справок", ARCHIVE_RU, "RU", "WORD"],
    ["паспо", PASSPORTS, "RU", "PREFIX"],
    ["паспорт", PASSPORTS, "RU", "STEM"],
    ["ИП", ENTREPRENEUR, "RU", "WORD"],
    ["пмсп", CERTIFICATE, "RU", "WORD"],
    ["egov", "портал www.eGov.kz", "RU", "WORD"],
    ["справка", PASSPORTS, "RU", null],
    ["порт", PASSPORTS, "RU", null],
  ])("for %s meets «%s» (%s): %s", (query, name, language, match) => {
    expect(matches(query, name, language)).toEqual([match]);
  });

  it("answers for every word of the query", () => {
    expect(matches("выдача паспорта гражданин земля", PASSPORTS, "RU")).toEqual(["WORD", "STEM", "STEM", null]);
  });

  it("stores each word and each stem once", () => {
    const terms = indexTerms(ARCHIVE_KK, "KK");
    expect(terms.filter(({ term, kind }) => term === "архивтик" && kind === "WORD")).toHaveLength(1);
    expect(new Set(terms.map(({ term, kind }) => `${kind} ${term}`)).size).toBe(terms.length);
  });

  it("makes no stems of numbers and Latin words", () => {
    expect(indexTerms("00101001 egov", "RU")).toEqual([{ term: "00101001", kind: "WORD" }, { term: "egov", kind: "WORD" }]);
    expect(queryTerms("00101001 egov").map(({ stems }) => stems)).toEqual([[], []]);
  });

  it("looks for nothing when a query has no letters or digits", () => {
    expect(queryTerms(" «» … ")).toEqual([]);
  });
});
