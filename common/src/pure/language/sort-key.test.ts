import { describe, expect, it } from "@jest/globals";
import fc from "fast-check";
import { LANGUAGES, type Language } from "../localized-text";
import { KAZAKH_ALPHABET, RUSSIAN_ALPHABET } from "./kazakh-alphabet";
import { SORT_KEY_LENGTH, sortKey } from "./sort-key";

const PIECES = [
  "мемлекеттік", "қызмет", "қызметтер", "көрсету", "ұйым", "үй", "ұлт", "һәм", "ғылым", "өңір", "іс-шара", "шаруа", "ырыс", "ел",
  "ёлка", "елка", "еще", "ещё", "выдача", "справки", "лицензия", "лицензии", "подъезд", "йод", "иод", "объект", "егов",
  "eGov", "www.egov.kz", "ID", "pdf", "café", "IV", "II", "2", "10", "39/НҚ", "№ 3", "№", "No", "241-VI", "(ЭЦП)", "«Е-лицензия»",
  "\"ASAN\"", "“Үкімет”", "д'Арк", "д’Арк", "ПМСП", "МСАК", "м²", "а\u00adб", "1–5", "5 %", "т.б.", "т.б…", "…", ",", ";", ":", "—", "§ 4",
];
const LETTERS = [...KAZAKH_ALPHABET, ..."eozix", ..."0197", ..." \u00a0-–.,:()/«»\"“”'’№…"];
const SEPARATORS = [" ", " ", " ", "-", ", ", "\u00a0", "", "/", " – ", ". "];

const words = fc.oneof(
  { weight: 3, arbitrary: fc.constantFrom(...PIECES) },
  { weight: 2, arbitrary: fc.array(fc.constantFrom(...LETTERS), { minLength: 1, maxLength: 4 }).map((letters) => letters.join("")) },
);
const randomCase = fc.tuple(words, fc.constantFrom("as is", "as is", "capital", "capitals", "small", "mixed"), fc.nat(0xffff))
  .map(([word, how, mask]) => {
    if (how === "capitals") return word.toUpperCase();
    if (how === "small") return word.toLowerCase();
    if (how === "capital") return word.charAt(0).toUpperCase() + word.slice(1);
    if (how === "mixed") return [...word].map((letter, index) => ((mask >> (index % 16)) & 1 ? letter.toUpperCase() : letter)).join("");
    return word;
  });
const names = fc
  .array(fc.tuple(randomCase, fc.constantFrom(...SEPARATORS)), { minLength: 1, maxLength: 5 })
  .map((parts) => parts.map(([word, separator], index) => (index === 0 ? word : separator + word)).join(""));

const sample = fc.sample(names, { seed: 20260711, numRuns: 10_000 });

const keysOfSample = new Map<Language, ReadonlyMap<string, string>>(
  LANGUAGES.map((language) => [language, new Map(sample.map((name) => [name, sortKey(name, language)]))]),
);

function byKey(language: Language): (a: string, b: string) => number {
  const keyOf = (name: string): string => keysOfSample.get(language)?.get(name) ?? sortKey(name, language);
  return (a, b) => Buffer.compare(Buffer.from(keyOf(a), "ascii"), Buffer.from(keyOf(b), "ascii"));
}

describe.each(LANGUAGES)("sort keys of %s", (language) => {
  const collator = new Intl.Collator(language.toLowerCase());
  const compare = byKey(language);

  it("put any two of 10,000 names as the collator of the language puts them", () => {
    const pairs = sample.flatMap((name, index) =>
      [1, 7, 4999].map((step) => [name, sample[(index + step) % sample.length] ?? ""] as const));
    expect(pairs.filter(([a, b]) => compare(a, b) !== Math.sign(collator.compare(a, b)))).toEqual([]);
  });

  it("put any two variants of one name as the collator puts them", () => {
    const letters = fc.constantFrom(..."аАеЕёЁéÉeEnN№'’‘\"“”iіІ2²- \u00a0\u2011…. ");
    fc.assert(fc.property(fc.array(letters, { maxLength: 5 }), fc.array(letters, { maxLength: 5 }), (a, b) => {
      expect(compare(a.join(""), b.join(""))).toBe(Math.sign(collator.compare(a.join(""), b.join(""))));
    }), { numRuns: 5_000, seed: 42 });
  });

  it("sort the whole list of 10,000 names as the collator does", () => {
    expect([...sample].sort(compare)).toEqual([...sample].sort(collator.compare));
  });

  it("are printable ASCII without the space, and at most 400 characters", () => {
    const keys = [...sample, "Қ".repeat(2000), "日本語 ελληνικά 🙂 \u0000"].map((name) => sortKey(name, language));
    expect(keys.filter((key) => !/^[\u0021-\u007e]{1,400}$/.test(key))).toEqual([]);
  });

  it("never put long names the wrong way round", () => {
    const longNames = sample.slice(0, 400).map((_, index) => sample.slice(index, index + 12).join(" "));
    longNames.forEach((name, index) => {
      const other = longNames[(index * 7 + 1) % longNames.length] ?? "";
      const order = compare(name, other);
      if (order !== 0) expect(order).toBe(Math.sign(collator.compare(name, other)));
    });
  });

  it.each([["390 small letters", "қазақстан ".repeat(39)], ["130 capitals", "ҚАЗАҚСТАН ".repeat(13)]])(
    "keep the exact order for a name of %s",
    (_, name) => {
      expect(sortKey(`${name}а`, language).length).toBeLessThan(SORT_KEY_LENGTH);
      expect(compare(`${name}а`, `${name}А`)).toBe(-1);
    },
  );
});

describe("alphabetical order", () => {
  it("is that of the Kazakh alphabet for all its 42 letters", () => {
    expect(KAZAKH_ALPHABET).toHaveLength(42);
    for (const alphabet of [KAZAKH_ALPHABET, KAZAKH_ALPHABET.toUpperCase()]) {
      expect([...alphabet].reverse().sort(byKey("KK")).join("")).toBe(alphabet);
    }
    expect(sortKey("елка", "KK") < sortKey("ёжик", "KK")).toBe(true);
  });

  it("is that of the Russian alphabet for all its 33 letters", () => {
    expect(RUSSIAN_ALPHABET).toHaveLength(33);
    expect([...RUSSIAN_ALPHABET].reverse().sort(byKey("RU")).join("")).toBe(RUSSIAN_ALPHABET);
    expect(sortKey("ёжик", "RU") < sortKey("елка", "RU")).toBe(true);
  });

  it("puts signs before digits, digits before Cyrillic, Cyrillic before Latin and the rest last", () => {
    expect(["日", "a", "я", "9", "«"].sort(byKey("KK"))).toEqual(["«", "9", "я", "a", "日"]);
  });
});
