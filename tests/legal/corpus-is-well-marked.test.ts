import { describe, expect, it } from "@jest/globals";
import { parseLegalActId } from "@tizilim/common/pure/identifiers/legal-act-id";
import { LEGAL_ACT_KINDS } from "@tizilim/legal/domain/legal-act-kind";
import { COMPARED_FIELDS } from "@tizilim/legal/domain/register/discrepancy";
import { REQUIREMENT_ITEMS, REQUIREMENT_VERDICTS } from "@tizilim/legal/domain/requirement/requirement-item";
import { CORPUS_HALVES, readCorpusHalf, type CorpusAct, type CorpusHalf, type CorpusHalfName } from "../../scripts/evaluation/corpus-half";
import { onOneLine, seenText } from "../corpus/seen-text";
import { CORPUS_LANGUAGES, type TrueService } from "../../scripts/evaluation/truth";

interface Acts {
  readonly ru: number;
  readonly kk: number;
  readonly both: number;
}

/** Acts only in Russian, only in Kazakh, in both. */
const EARLY: Acts = { ru: 15, kk: 10, both: 5 };
const LATER: Acts = { ru: 18, kk: 12, both: 0 };
const RUSSIAN: Acts = { ru: 18, kk: 0, both: 0 };
const AT_LEAST: Readonly<Record<CorpusHalfName, Acts>> = {
  first: EARLY, second: EARLY, third: EARLY, fourth: EARLY,
  fifth: LATER, sixth: LATER, seventh: LATER, eleventh: LATER, twelfth: LATER, thirteenth: LATER,
  eighth: RUSSIAN, ninth: RUSSIAN, tenth: RUSSIAN,
  fourteenth: { ru: 0, kk: 30, both: 13 },
};

const FEES = ["FREE", "PAID", "MIXED"];
const FORMS = ["ELECTRONIC_FULL", "ELECTRONIC_PARTIAL", "PAPER", "PROACTIVE", "ONE_APPLICATION", "ONE_WINDOW"];
const CHANNELS = ["PROVIDER", "STATE_CORPORATION", "EGOV_PORTAL", "FIXED_DEVICE", "MOBILE_DEVICE", "INFORMATION_OBJECT", "PARTNER_ORGANISATION"];

const written = CORPUS_HALVES.flatMap((name) => {
  const half = readCorpusHalf(name);
  return half === null ? [] : [{ name, half }];
});

it("has at least its first half", () => {
  expect(written.map(({ name }) => name)).toContain("first");
});

describe.each(written)("the $name half of the corpus", ({ name, half }) => {
  it("has enough acts of each language", () => {
    const spoken = half.acts.map((act) => languagesOf(act));
    const count = (languages: string): number => spoken.filter((each) => each.join() === languages).length;
    const atLeast = AT_LEAST[name];
    expect(count("ru")).toBeGreaterThanOrEqual(atLeast.ru);
    expect(count("kk")).toBeGreaterThanOrEqual(atLeast.kk);
    expect(count("ru,kk")).toBeGreaterThanOrEqual(atLeast.both);
  });

  it("has a register whose codes are eight digits, each once", () => {
    const codes = half.register.map(({ code }) => code);
    expect(codes.filter((code) => !/^\d{8}$/.test(code))).toEqual([]);
    expect(new Set(codes).size).toBe(codes.length);
  });

  it.each(half.acts)("marks the card of $folder", (act) => {
    const { about, card, notServices, ...rest } = act.truth;
    expect(Object.keys(rest)).toEqual(["services"]);
    expect(about).toMatch(/\S/);
    expect(notServices.every((phrase) => phrase.trim() !== "")).toBe(true);
    expect(Object.keys(card).sort()).toEqual(["date", "id", "kind", "number", "registrationNumber", "title"]);
    expect(LEGAL_ACT_KINDS).toContain(card.kind);
    expect(card.id === null || parseLegalActId(card.id) === card.id).toBe(true);
    expect(card.date === null || !Number.isNaN(Date.parse(card.date))).toBe(true);
    expect(namedIn(card.title).filter((language) => !languagesOf(act).includes(language))).toEqual([]);
  });

  it.each(half.acts)("marks the services of $folder in the form that README.md tells", (act) => {
    for (const service of act.truth.services) {
      expect(namedIn(service.name)).not.toEqual([]);
      expect(namedIn(service.name).filter((language) => !languagesOf(act).includes(language))).toEqual([]);
      if (service.kind === "EXCLUDE") expect(service).toMatchObject({ hidden: false, discrepancies: [] });
      else expectItems(act, service);
    }
  });

  it.each(half.acts)("quotes in $folder what stands in its text", (act) => {
    const missing = act.truth.services.flatMap((service) => quotesOf(service)).filter(({ language, quote }) => {
      const text = act.texts.find((each) => each.language === language);
      return text === undefined || !seenText(text).includes(onOneLine(quote));
    });
    expect(missing).toEqual([]);
  });

  it.each(half.acts)("holds $folder against services that its register has", (act) => {
    for (const service of act.truth.services) expectRegister(half, service);
  });
});

function languagesOf({ texts }: CorpusAct): string[] {
  return CORPUS_LANGUAGES.filter((language) => texts.some((text) => text.language === language));
}

function namedIn(text: object): string[] {
  return Object.entries(text).flatMap(([language, words]) => (words === null ? [] : [language]));
}

function quotesOf({ quotes }: TrueService): Array<{ language: string; quote: string }> {
  return CORPUS_LANGUAGES.flatMap((language) => Object.values(quotes?.[language] ?? {}).map((quote) => ({ language, quote })));
}

function expectItems(act: CorpusAct, { items = {}, quotes = {}, said }: TrueService): void {
  expect(Object.keys(items).sort()).toEqual([...languagesOf(act)].sort());
  for (const language of CORPUS_LANGUAGES) {
    const verdicts = items[language];
    if (verdicts === undefined) continue;
    expect(Object.keys(verdicts).sort()).toEqual([...REQUIREMENT_ITEMS].sort());
    expect(Object.values(verdicts).filter((verdict) => !REQUIREMENT_VERDICTS.includes(verdict))).toEqual([]);
    const quoted = Object.keys(quotes[language] ?? {});
    expect(REQUIREMENT_ITEMS.filter((item) => verdicts[item] === "PRESENT" && !quoted.includes(item))).toEqual([]);
    expect(REQUIREMENT_ITEMS.filter((item) => (verdicts[item] === "MISSING" || verdicts[item] === "EMPTY") && quoted.includes(item))).toEqual([]);
  }
  const disagreeing = CORPUS_LANGUAGES.map((language) => REQUIREMENT_ITEMS.filter((item) => items[language]?.[item] === "DISAGREES"));
  expect(disagreeing[0]).toEqual(disagreeing[1]);
  expect([said?.fee ?? "FREE"].filter((fee) => !FEES.includes(fee))).toEqual([]);
  expect((said?.forms ?? []).filter((form) => !FORMS.includes(form))).toEqual([]);
  expect((said?.channels ?? []).filter((channel) => !CHANNELS.includes(channel))).toEqual([]);
}

function expectRegister({ register }: CorpusHalf, { match, discrepancies }: TrueService): void {
  const known = register.map(({ code }) => code);
  expect((match === null ? [] : [match].flat()).filter((code) => !known.includes(code))).toEqual([]);
  if (typeof match !== "string") expect(discrepancies).toEqual([]);
  if (Array.isArray(match)) expect(match.length).toBeGreaterThan(1);
  const fields = discrepancies.map(({ field }) => field);
  expect(fields.filter((field) => !COMPARED_FIELDS.includes(field))).toEqual([]);
  expect(new Set(fields).size).toBe(fields.length);
}
