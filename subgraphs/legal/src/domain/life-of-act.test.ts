import { describe, expect, it } from "@jest/globals";
import { parseLegalActId, type LegalActId } from "@tizilim/common/pure/identifiers/legal-act-id";
import fc from "fast-check";
import type { ActCard } from "./act-card";
import { BLANK_ACT, NO_TITLE } from "./act-record";
import { BEFORE_ALL_DAYS, lifeOfAct, type ActSegment } from "./life-of-act";
import { LEGAL_ACT_STATUSES } from "./legal-act-status";

const { titleMayHaveEnded: _, ...blank } = BLANK_ACT;
const card = (more: Partial<ActCard>): ActCard => ({
  ...blank, id: parseLegalActId("Z1300000088") as LegalActId, date: "2013-04-15", status: "IN_FORCE", titles: [], statusSince: null, ...more,
});
const title = (ru: string) => ({ kk: null, ru });
const statuses = (life: ReadonlyArray<ActSegment>) => life.map(({ validFrom, record }) => [validFrom, record.status]);
const titles = (life: ReadonlyArray<ActSegment>) => life.map(({ validFrom, record }) => [validFrom, record.title.ru, record.titleMayHaveEnded]);

describe("life of an act", () => {
  it("begins on the day of the act, or before all days where that is not known", () => {
    expect(lifeOfAct(card({}), "2026-10-01", [])[0]?.validFrom).toBe("2013-04-15");
    expect(lifeOfAct(card({ date: null }), "2026-10-01", [])[0]?.validFrom).toBe(BEFORE_ALL_DAYS);
  });

  it("has the status of a named day from that day, and an unknown one before", () => {
    const life = lifeOfAct(card({ status: "REPEALED", statusSince: "2021-01-02" }), "2026-10-01", []);
    expect(statuses(life)).toEqual([["2013-04-15", "UNKNOWN"], ["2021-01-02", "REPEALED"]]);
  });

  it("has a status without a day from the day on which it was first seen", () => {
    const first = lifeOfAct(card({ status: "AMENDED" }), "2026-10-01", []);
    expect(statuses(first)).toEqual([["2013-04-15", "UNKNOWN"], ["2026-10-01", "AMENDED"]]);
    const second = lifeOfAct(card({ status: "REPEALED" }), "2026-12-01", first);
    expect(statuses(second)).toEqual([["2013-04-15", "UNKNOWN"], ["2026-10-01", "AMENDED"], ["2026-12-01", "REPEALED"]]);
  });

  it("forgets a status seen after the day from which the source now names another", () => {
    const first = lifeOfAct(card({ status: "IN_FORCE" }), "2026-10-01", []);
    expect(statuses(lifeOfAct(card({ status: "REPEALED", statusSince: "2026-09-01" }), "2026-12-01", first))).toEqual([
      ["2013-04-15", "UNKNOWN"], ["2026-09-01", "REPEALED"],
    ]);
  });

  it("corrects a title for the whole life", () => {
    const first = lifeOfAct(card({ title: title("О услугах") }), "2026-10-01", []);
    const second = lifeOfAct(card({ title: title("Об услугах") }), "2026-12-01", first);
    expect(second.map(({ record }) => record.title.ru)).toEqual(["Об услугах", "Об услугах"]);
  });

  it("keeps the former title until the next one was seen, and says that it may have ended before", () => {
    const renamed = card({
      statusSince: "2013-04-15",
      title: title("new"),
      titles: [
        { title: title("old"), from: "2013-04-15", provenance: [] },
        { title: title("new"), from: null, provenance: [{ field: "title.ru", origin: "SOURCE", source: "page" }] },
      ],
      provenance: [{ field: "number", origin: "SOURCE", source: "list" }],
    });
    const life = lifeOfAct(renamed, "2026-10-01", []);
    expect(titles(life)).toEqual([["2013-04-15", "old", true], ["2026-10-01", "new", false]]);
    expect(life.map(({ record }) => record.provenance.map(({ field }) => field))).toEqual([["number"], ["number", "title.ru"]]);
    expect(lifeOfAct(renamed, "2026-12-01", life)).toEqual(life);
  });

  const day = fc.integer({ min: 2014, max: 2026 }).map((year) => `${year}-06-01`);
  const cards = fc.record({
    status: fc.constantFrom(...LEGAL_ACT_STATUSES),
    statusSince: fc.option(day),
    date: fc.option(fc.constantFrom("2013-04-15", "2020-01-01")),
    title: fc.constantFrom(NO_TITLE, title("a"), title("b")),
  });

  it("is the same when the same card is seen again", () => {
    fc.assert(
      fc.property(cards, cards, (one, other) => {
        const first = lifeOfAct(card(one), "2027-01-01", []);
        const second = lifeOfAct(card(other), "2027-02-01", first);
        expect(lifeOfAct(card(other), "2027-03-01", second)).toEqual(second);
      }),
    );
  });

  it("leaves no day without a state from its first day on, and has the card's status at its end", () => {
    fc.assert(
      fc.property(cards, cards, (one, other) => {
        const life = lifeOfAct(card(other), "2027-02-01", lifeOfAct(card(one), "2027-01-01", []));
        life.slice(1).forEach((segment, index) => expect(segment.validFrom).toBe(life[index]?.validTo));
        expect(life.at(-1)).toMatchObject({ validTo: "9999-12-31", record: { status: other.status } });
      }),
    );
  });
});
