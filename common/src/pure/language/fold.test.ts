import { describe, expect, it } from "@jest/globals";
import fc from "fast-check";
import { fold } from "./fold";
import { KAZAKH_ALPHABET } from "./kazakh-alphabet";

describe("folded text", () => {
  it("has the plain neighbour of every Kazakh letter, in small letters", () => {
    expect(fold(KAZAKH_ALPHABET)).toBe("аабвггдеежзийкклмнноопрстууу\u0444ххцчшщъыиьэюя");
    expect(fold(KAZAKH_ALPHABET.toUpperCase())).toBe(fold(KAZAKH_ALPHABET));
  });

  it("is the same for Latin i, Cyrillic і and и", () => {
    expect(fold("мемлекеттiк")).toBe(fold("мемлекеттік"));
    expect(fold("БЕКIТУ")).toBe(fold("бекіту"));
    expect(fold("№ 241-VІ")).toBe(fold("№ 241-VI"));
  });

  it("leaves Latin words to be found by themselves", () => {
    expect(fold("www.eGov.kz")).toBe("www.egov.kz");
    expect(fold("ONLINE")).toBe(fold("online"));
  });

  it("knows neither soft hyphens nor zero-width signs, and one kind of space and quote", () => {
    expect(fold("  мемле\u00adкеттік\u200b\u00a0\n қызмет ")).toBe("мемлекеттик кызмет");
    expect(fold("«А» “Б” „В” г’Г ‑")).toBe('"а" "б" "в" г\'г -');
  });

  it("does not depend on how a letter was composed", () => {
    expect(fold("и\u0306од е\u0308лка")).toBe(fold("йод ёлка"));
    expect(fold("ёлка")).toBe("елка");
  });

  it("stays the same when folded again", () => {
    fc.assert(fc.property(fc.string({ unit: fc.constantFrom(...KAZAKH_ALPHABET, ...KAZAKH_ALPHABET.toUpperCase(), ..." \u00a0«»iIaZ09-\u00ad") }), (text) => {
      expect(fold(fold(text))).toBe(fold(text));
    }));
  });
});
