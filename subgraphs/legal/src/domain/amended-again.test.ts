import { describe, expect, it } from "@jest/globals";
import { END_OF_DAYS } from "@tizilim/common/pure/bitemporal";
import { BLANK_ACT } from "./act-record";
import type { ActCard } from "./act-card";
import { cardAmendedAgainOn, daysAmendedAgain } from "./amended-again";
import type { ActSegment } from "./life-of-act";
import type { LegalActStatus } from "./legal-act-status";

const segment = (validFrom: string, validTo: string, status: LegalActStatus): ActSegment => ({ validFrom, validTo, record: { ...BLANK_ACT, status } });
const life = [segment("2015-01-01", "2020-03-01", "IN_FORCE"), segment("2020-03-01", "2026-09-01", "AMENDED"), segment("2026-09-01", END_OF_DAYS, "REPEALED")];
const card = (status: LegalActStatus, statusSince: string | null): ActCard => ({ status, statusSince }) as ActCard;

describe("an act that was amended before", () => {
  it("is amended again on each day that an act tells, once", () => {
    const told = ["2026-02-01", "2021-05-05", "2026-02-01"].map((since) => ({ status: "AMENDED" as const, since }));
    expect(daysAmendedAgain(life, told, "2026-01-01")).toEqual(["2021-05-05", "2026-02-01"]);
  });
  it("is amended on the day on which that was seen, where no day is told", () => {
    expect(daysAmendedAgain(life, [{ status: "AMENDED", since: null }], "2026-03-03")).toEqual(["2026-03-03"]);
  });
  it("is not amended before it was in that state, once it is repealed, nor by what repeals it", () => {
    expect(daysAmendedAgain(life, [{ status: "AMENDED", since: "2019-01-01" }, { status: "AMENDED", since: "2026-10-01" }, { status: "REPEALED", since: "2021-01-01" }], "2026-01-01")).toEqual([]);
  });
  it("is amended again by a card that names a later day", () => {
    expect(cardAmendedAgainOn(card("AMENDED", "2021-05-05"), life)).toBe("2021-05-05");
  });
  it.each([
    ["the same day", card("AMENDED", "2020-03-01")],
    ["an earlier day", card("AMENDED", "2019-03-01")],
    ["no day", card("AMENDED", null)],
    ["another state", card("REPEALED", "2021-05-05")],
    ["a day after its end", card("AMENDED", "2026-10-01")],
  ])("is not by a card that names %s", (_, told) => {
    expect(cardAmendedAgainOn(told, life)).toBeNull();
  });
});
