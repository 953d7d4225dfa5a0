import { describe, expect, it } from "@jest/globals";
import fc from "fast-check";
import { matchable } from "./matchable";
import { wordsOf } from "./words-of";

describe("text as it is matched", () => {
  it("has small letters and one kind of quotation mark, dash and space", () => {
    expect(matchable("Правила «Выдача» – „А“\u00a0Б")).toBe('правила "выдача" - "а" б');
  });

  it("writes Kazakh words with Latin i in Cyrillic letters", () => {
    expect(matchable("мемлекеттiк ҚЫЗМЕТI бекiту")).toBe(matchable("мемлекеттік ҚЫЗМЕТІ бекіту"));
  });

  it("writes Russian words with Latin look-alikes in Cyrillic letters", () => {
    expect(matchable("Cтaтья ПPИКAЗЫBAЮ HОВЫЙ")).toBe(matchable("Статья ПРИКАЗЫВАЮ НОВЫЙ"));
  });

  it("writes Roman numbers in Latin letters, whoever typed them", () => {
    expect(matchable("№ 241-VІ")).toBe("№ 241-vi");
    expect(matchable("ІІ раздел")).toBe(matchable("II раздел"));
    expect(matchable("№ 88-V")).toBe("№ 88-v");
  });

  it("leaves Latin words, abbreviations and ё as they are", () => {
    expect(matchable("www.egov.kz, SMS, учёт, ЦОН, СМИ")).toBe("www.egov.kz, sms, учёт, цон, сми");
  });

  it("is as long as the text", () => {
    fc.assert(fc.property(fc.string({ unit: fc.oneof(fc.constantFrom(..."İIіiVХxА«»–\u00a0\u00ad а\n"), fc.string({ unit: "binary", minLength: 1, maxLength: 1 })) }), (text) => {
      expect(matchable(text)).toHaveLength(text.length);
      expect(matchable(matchable(text))).toHaveLength(text.length);
    }));
  });
});

describe("words of a text", () => {
  it("are words and numbers with their places", () => {
    const text = 'п. 2-1) "қызмет" 39/нқ';
    expect(wordsOf(text).map(({ word }) => word)).toEqual(["п", "2", "1", "қызмет", "39", "нқ"]);
    for (const { word, from, to } of wordsOf(text)) expect(text.slice(from, to)).toBe(word);
  });
});
