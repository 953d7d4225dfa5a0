import { beforeAll, describe, expect, it } from "@jest/globals";
import { isOnSide, readCorpusHalf, type CorpusHalfName, type SideOfPart } from "../../scripts/evaluation/corpus-half";
import { f1, recall } from "../../scripts/evaluation/marks";
import { measureHalf, type MeasuredHalf } from "../../scripts/evaluation/measure-half";
import { CORPUS_LANGUAGES, type CorpusLanguage } from "../../scripts/evaluation/truth";

interface Floors {
  readonly candidates: number;
  readonly matches: number;
  readonly items: number;
  readonly values: number;
  readonly discrepancies: number;
  readonly card: number;
}

/** The parts of the corpus that are measured apart. */
const MEASURED = [
  { name: "first half", half: "first", side: null, tuned: true },
  { name: "second half", half: "second", side: null, tuned: true },
  { name: "third part, odd acts", half: "third", side: "odd", tuned: true },
  { name: "third part, even acts", half: "third", side: "even", tuned: true },
  { name: "fourth part, odd acts", half: "fourth", side: "odd", tuned: true },
  { name: "fourth part, even acts", half: "fourth", side: "even", tuned: true },
  { name: "fifth part", half: "fifth", side: null, tuned: true },
  { name: "sixth part", half: "sixth", side: null, tuned: true },
  { name: "seventh part", half: "seventh", side: null, tuned: true },
  { name: "eighth part", half: "eighth", side: null, tuned: true },
  { name: "ninth part", half: "ninth", side: null, tuned: true },
  { name: "tenth part", half: "tenth", side: null, tuned: true },
  { name: "eleventh part", half: "eleventh", side: null, tuned: true },
  { name: "twelfth part", half: "twelfth", side: null, tuned: true },
  { name: "thirteenth part", half: "thirteenth", side: null, tuned: true },
  { name: "fourteenth part", half: "fourteenth", side: null, tuned: true },
] as const satisfies ReadonlyArray<{ name: string; half: CorpusHalfName; side: SideOfPart | null; tuned: boolean }>;
type MeasuredName = (typeof MEASURED)[number]["name"];

/** What holds today may not be lost. What nobody tunes on has floors that only follow what it gives. */
const FLOORS: Readonly<Record<MeasuredName, Readonly<Record<CorpusLanguage, Floors>>>> = {
  "first half": {
    ru: { candidates: 1, matches: 0.99, items: 1, values: 1, discrepancies: 0.98, card: 1 },
    kk: { candidates: 1, matches: 1, items: 1, values: 1, discrepancies: 1, card: 1 },
  },
  "second half": {
    ru: { candidates: 1, matches: 1, items: 1, values: 1, discrepancies: 1, card: 0.99 },
    kk: { candidates: 1, matches: 1, items: 1, values: 1, discrepancies: 1, card: 1 },
  },
  "third part, odd acts": {
    ru: { candidates: 1, matches: 1, items: 1, values: 1, discrepancies: 1, card: 1 },
    kk: { candidates: 1, matches: 1, items: 1, values: 1, discrepancies: 1, card: 1 },
  },
  "third part, even acts": {
    ru: { candidates: 1, matches: 1, items: 1, values: 1, discrepancies: 1, card: 1 },
    kk: { candidates: 1, matches: 1, items: 1, values: 1, discrepancies: 1, card: 1 },
  },
  "fourth part, odd acts": {
    ru: { candidates: 1, matches: 1, items: 1, values: 1, discrepancies: 1, card: 1 },
    kk: { candidates: 1, matches: 1, items: 1, values: 1, discrepancies: 1, card: 1 },
  },
  "fourth part, even acts": {
    ru: { candidates: 1, matches: 1, items: 1, values: 1, discrepancies: 1, card: 1 },
    kk: { candidates: 1, matches: 1, items: 1, values: 1, discrepancies: 1, card: 1 },
  },
  "fifth part": {
    ru: { candidates: 1, matches: 1, items: 1, values: 1, discrepancies: 1, card: 1 },
    kk: { candidates: 1, matches: 1, items: 1, values: 1, discrepancies: 1, card: 1 },
  },
  "sixth part": {
    ru: { candidates: 1, matches: 1, items: 1, values: 1, discrepancies: 1, card: 1 },
    kk: { candidates: 0.96, matches: 1, items: 0.99, values: 1, discrepancies: 0.95, card: 0.97 },
  },
  "seventh part": {
    ru: { candidates: 1, matches: 1, items: 1, values: 1, discrepancies: 1, card: 1 },
    kk: { candidates: 1, matches: 1, items: 1, values: 1, discrepancies: 1, card: 1 },
  },
  "eighth part": {
    ru: { candidates: 1, matches: 1, items: 1, values: 1, discrepancies: 1, card: 1 },
    kk: { candidates: 1, matches: 1, items: 1, values: 1, discrepancies: 1, card: 1 },
  },
  "ninth part": {
    ru: { candidates: 1, matches: 1, items: 1, values: 1, discrepancies: 1, card: 1 },
    kk: { candidates: 1, matches: 1, items: 1, values: 1, discrepancies: 1, card: 1 },
  },
  "tenth part": {
    ru: { candidates: 1, matches: 0.97, items: 1, values: 1, discrepancies: 1, card: 1 },
    kk: { candidates: 1, matches: 1, items: 1, values: 1, discrepancies: 1, card: 1 },
  },
  "eleventh part": {
    ru: { candidates: 1, matches: 1, items: 1, values: 1, discrepancies: 1, card: 1 },
    kk: { candidates: 1, matches: 1, items: 1, values: 1, discrepancies: 1, card: 1 },
  },
  "twelfth part": {
    ru: { candidates: 1, matches: 1, items: 1, values: 1, discrepancies: 1, card: 1 },
    kk: { candidates: 1, matches: 1, items: 1, values: 1, discrepancies: 1, card: 1 },
  },
  "thirteenth part": {
    ru: { candidates: 1, matches: 1, items: 1, values: 1, discrepancies: 1, card: 1 },
    kk: { candidates: 1, matches: 1, items: 1, values: 1, discrepancies: 1, card: 1 },
  },
  "fourteenth part": {
    ru: { candidates: 1, matches: 1, items: 1, values: 1, discrepancies: 1, card: 1 },
    kk: { candidates: 1, matches: 1, items: 1, values: 1, discrepancies: 1, card: 1 },
  },
};

const parts = MEASURED.flatMap((part) => {
  const half = readCorpusHalf(part.half);
  return half === null ? [] : [{ ...part, corpus: half }];
});

describe.each(parts)("on the $name of the corpus", ({ name, corpus, side, tuned }) => {
  let measured: MeasuredHalf;
  beforeAll(() => {
    measured = measureHalf(corpus, (folder) => side === null || isOnSide(folder, side));
  });

  describe.each(CORPUS_LANGUAGES)("in %s", (language) => {
    const floors = FLOORS[name][language];

    it("calls nothing present that is not there", () => {
      const { misses } = measured;
      expect(!tuned ? [] : misses.filter((miss) => miss.what === "false PRESENT" && miss.language === language)).toEqual([]);
      expect(measured.marks[language]["false PRESENT"].wrong).toBe(0);
    });

    it("finds the services that are there, and no others", () => {
      expect(f1(measured.marks[language].candidates)).toBeGreaterThanOrEqual(floors.candidates);
    });

    it.each(["matches", "discrepancies"] as const)("is right about %s", (what) => {
      expect(f1(measured.marks[language][what])).toBeGreaterThanOrEqual(floors[what]);
    });

    it.each(["items", "values", "card"] as const)("is right about %s", (what) => {
      expect(recall(measured.marks[language][what])).toBeGreaterThanOrEqual(floors[what]);
    });
  });
});
