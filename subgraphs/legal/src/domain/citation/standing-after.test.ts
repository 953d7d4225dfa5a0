import { describe, expect, it } from "@jest/globals";
import { parseLegalActId, type LegalActId } from "@tizilim/common/pure/identifiers/legal-act-id";
import type { ActCard } from "../act-card";
import { BLANK_ACT } from "../act-record";
import { lifeOfAct, type ActSegment } from "../life-of-act";
import { lifeAfter, standingAfter, type Standing } from "./standing-after";

const { titleMayHaveEnded: _, ...blank } = BLANK_ACT;
const card: ActCard = { ...blank, id: parseLegalActId("V2000020192") as LegalActId, date: "2020-03-30", status: "IN_FORCE", titles: [], statusSince: "2020-03-30" };
const IN_FORCE = lifeOfAct(card, "2026-01-01", []);
const statuses = (life: ReadonlyArray<ActSegment>) => life.map(({ validFrom, record }) => [validFrom, record.status]);
const after = (earlier: ReadonlyArray<ActSegment>, ...standings: Standing[]) => lifeAfter(card, earlier, standings, "2026-05-01");

describe("what an act does to one that it touches", () => {
  it("amends by changes, and by the end of a provision; ends by a repeal of the whole", () => {
    expect(standingAfter({ effect: "AMENDS", provision: "p-5", from: "2026-07-01" })).toEqual({ status: "AMENDED", since: "2026-07-01" });
    expect(standingAfter({ effect: "REPEALS", provision: "p-5", from: null })).toEqual({ status: "AMENDED", since: null });
    expect(standingAfter({ effect: "REPEALS", provision: null, from: null })).toEqual({ status: "REPEALED", since: null });
    expect(standingAfter({ effect: "ENDED_BY", provision: null, from: "2025-01-01" })).toEqual({ status: "REPEALED", since: "2025-01-01" });
  });

  it("does nothing by a mention", () => {
    expect(standingAfter({ effect: "MENTIONS", provision: null, from: null })).toBeNull();
    expect(standingAfter({ effect: "BASIS", provision: "art-10/p-1", from: null })).toBeNull();
  });

  it("holds from the day of entry into force, a coming one too", () => {
    expect(statuses(after(IN_FORCE, { status: "REPEALED", since: "2026-07-01" }))).toEqual([["2020-03-30", "IN_FORCE"], ["2026-07-01", "REPEALED"]]);
  });

  it("holds from the day on which it was seen where no day is told", () => {
    expect(statuses(after(IN_FORCE, { status: "AMENDED", since: null }))).toEqual([["2020-03-30", "IN_FORCE"], ["2026-05-01", "AMENDED"]]);
  });

  it("puts an earlier amendment before a repeal that is known already, and brings nothing back by a later one", () => {
    const repealed = after(IN_FORCE, { status: "REPEALED", since: "2024-01-01" });
    expect(statuses(after(repealed, { status: "AMENDED", since: "2022-01-01" }))).toEqual([["2020-03-30", "IN_FORCE"], ["2022-01-01", "AMENDED"], ["2024-01-01", "REPEALED"]]);
    expect(statuses(after(repealed, { status: "AMENDED", since: "2025-01-01" }))).toEqual([["2020-03-30", "IN_FORCE"], ["2024-01-01", "REPEALED"]]);
  });

  it("is the same when it is seen again", () => {
    const once = after(IN_FORCE, { status: "AMENDED", since: "2022-01-01" }, { status: "REPEALED", since: "2026-07-01" });
    expect(after(once, { status: "REPEALED", since: "2026-07-01" }, { status: "AMENDED", since: "2022-01-01" })).toEqual(once);
  });
});
