import { describe, expect, it } from "@jest/globals";
import type { LegalActId } from "@tizilim/common/pure/identifiers/legal-act-id";
import type { ActCard } from "../act-card";
import type { ReadCard } from "../card/read-card";
import { lifeOfAct, type ActSegment } from "../life-of-act";
import { presentTitleSince, titlePeriods } from "../title-periods";
import { cardOfTexts, type EditionOfCard } from "./card-of-texts";

const ID = "Z1300000088" as LegalActId;
const OLD = { kk: null, ru: "О государственных услугах" };
const NEW = { kk: null, ru: "О государственных и социально ответственных услугах" };
const CARD: ActCard = {
  id: ID, kind: "LAW", title: NEW, titles: [{ title: OLD, from: "2013-04-15", provenance: [] }, { title: NEW, from: "2026-01-09", provenance: [] }],
  issuer: null, number: "88-V", date: "2013-04-15", registrationNumber: null, status: "AMENDED", statusSince: "2014-09-29", url: null, provenance: [],
};
const LIFE = lifeOfAct(CARD, "2026-11-28", []);
const EVIDENCE = { language: "RU", anchor: "title", start: 0, end: 1, quote: "О" } as const;
const SILENT: ReadCard = { id: null, kind: null, title: null, issuer: null, number: null, date: null, registrationNumber: null, registeredOn: null, status: null, editionDate: null };

const after = (life: ReadonlyArray<ActSegment>, title: string, edition: EditionOfCard): ActSegment[] => {
  const card = { ...SILENT, title: { value: title, evidence: EVIDENCE } };
  const known = { periods: titlePeriods(life), presentSince: presentTitleSince(life) };
  return lifeOfAct(cardOfTexts(ID, [{ language: "RU", card }], life.at(-1)?.record ?? null, edition, known), "2026-11-28", life);
};
const titles = (life: ReadonlyArray<ActSegment>) => life.map(({ validFrom, record }) => [validFrom, record.title.ru]);
const titleOn = (life: ReadonlyArray<ActSegment>, day: string) => life.find(({ validFrom, validTo }) => validFrom <= day && day < validTo)?.record.title.ru;

describe("the title of an act after a text was loaded", () => {
  it("is not taken from an edition that is older than the title", () => {
    const life = after(LIFE, OLD.ru, { date: "2023-07-01", newest: true, amends: false });
    expect(titleOn(life, "2026-11-28")).toBe(NEW.ru);
    expect(titleOn(life, "2020-01-01")).toBe(OLD.ru);
  });

  it("changes on the day of a newer edition, and what it was before stays", () => {
    const life = after(LIFE, "О государственных услугах и мерах поддержки", { date: "2026-12-01", newest: true, amends: true });
    expect([titleOn(life, "2020-01-01"), titleOn(life, "2026-06-01"), titleOn(life, "2026-12-02")]).toEqual([OLD.ru, NEW.ru, "О государственных услугах и мерах поддержки"]);
  });

  it("stays as it was by day when the text says the same", () => {
    expect(titles(after(LIFE, NEW.ru, { date: "2026-06-01", newest: true, amends: false }))).toEqual(titles(LIFE));
  });
});
