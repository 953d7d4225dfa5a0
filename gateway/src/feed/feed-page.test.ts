import { describe, expect, it } from "@jest/globals";
import fc from "fast-check";
import type { Fault } from "../engine/execute/fault";
import type { AskFeed } from "./ask-feed";
import { readFeedEnd, readFeedPage, type FeedPage } from "./feed-page";
import { FeedUnavailable, SinceBeyondEnd } from "./feed-refusals";

interface AskedPage {
  readonly since: number;
  readonly limit: number;
  readonly filtered: boolean;
}

/** A log of so many entries, of which those that `fits` names match any filter; `broken` cannot be told. */
function logOf(length: number, { fits = () => true, broken = [], asElement = null }: { fits?: (number: number) => boolean; broken?: number[]; asElement?: "null" | "fault" | null } = {}) {
  const asked: AskedPage[] = [];
  const ask: AskFeed = (_document, variables) => {
    const { since, limit, filtered } = variables as unknown as AskedPage;
    asked.push({ since, limit, filtered });
    const numbers = Array.from({ length: Math.max(0, Math.min(limit, length - since)) }, (_, at) => since + at + 1);
    const entries = numbers.map((number) =>
      asElement === "null" && broken.includes(number) ? null : { number, subject: `s${number}`, recordedAt: "2026-01-01T00:00:00.000Z", ...(filtered ? { matches: fits(number) } : {}) },
    );
    const faults: Fault[] = asElement === "fault" ? broken.filter((number) => numbers.includes(number)).map((number) => ({ message: "no", code: "X", path: ["entries", number - since - 1, "service"], service: "catalogue" })) : [];
    return Promise.resolve({ data: { end: length, entries }, faults });
  };
  return { ask, asked };
}
const numbers = ({ entries }: FeedPage): number[] => entries.map(({ data }) => data.number);
const all = { since: 0, limit: 500, filter: null };
const FILTER = { sections: ["001"] };

describe("a page of the feed", () => {
  it("holds the entries after a number, asked for by the hundred", async () => {
    const { ask, asked } = logOf(1_000);
    const page = await readFeedPage(ask, { since: 3, limit: 250, filter: null });
    expect([page.entries[0]?.id, numbers(page).length, page.next, page.end, page.isFull]).toEqual(["register-4", 250, 253, 1_000, true]);
    expect(asked).toEqual([{ since: 3, limit: 100, filtered: false }, { since: 103, limit: 100, filtered: false }, { since: 203, limit: 50, filtered: false }]);
  });

  it("ends where the log ends, and says so", async () => {
    expect(await readFeedPage(logOf(2).ask, all)).toMatchObject({ next: 2, end: 2, isFull: false });
    expect(await readFeedPage(logOf(2).ask, { ...all, since: 2 })).toEqual({ entries: [], next: 2, end: 2, isFull: false });
    expect(await readFeedPage(logOf(0).ask, all)).toEqual({ entries: [], next: 0, end: 0, isFull: false });
  });

  it("under a filter holds what fits, looks no further than a thousand entries, and goes on behind the last that was looked at", async () => {
    const { ask, asked } = logOf(5_000, { fits: (number) => number % 400 === 0 });
    const page = await readFeedPage(ask, { since: 0, limit: 100, filter: FILTER });
    expect([numbers(page), page.next, page.isFull, asked.length]).toEqual([[400, 800], 1_000, false, 10]);
    expect(page.entries[0]?.data).not.toHaveProperty("matches");
  });

  it("that is full under a filter goes on behind its last entry, so that it never changes", async () => {
    const page = await readFeedPage(logOf(50, { fits: (number) => number % 5 === 0 }).ask, { since: 0, limit: 3, filter: FILTER });
    expect([numbers(page), page.next, page.isFull]).toEqual([[5, 10, 15], 15, true]);
  });

  it.each(["null", "fault"] as const)("ends before an entry that came as %s, and is refused where that is the first: none is skipped", async (asElement) => {
    const { ask } = logOf(300, { broken: [120], asElement });
    const before = await readFeedPage(ask, all);
    expect([numbers(before).length, before.next, before.end, before.isFull]).toEqual([119, 119, 300, false]);
    await expect(readFeedPage(ask, { ...all, since: 119 })).rejects.toEqual(new FeedUnavailable(120));
    expect(numbers(await readFeedPage(ask, { ...all, since: 120 }))).toHaveLength(180);
  });

  it.each<[string, AskFeed]>([
    ["rejects", () => Promise.reject(new Error("down"))],
    ["has no list", () => Promise.resolve({ data: { end: 5, entries: null }, faults: [] })],
    ["has no end", () => Promise.resolve({ data: { end: null, entries: [] }, faults: [] })],
    ["has a fault of no one entry", () => Promise.resolve({ data: { end: 5, entries: [] }, faults: [{ message: "no", code: "X", path: null, service: "catalogue" }] })],
    ["begins with another entry", () => Promise.resolve({ data: { end: 9, entries: [{ number: 8 }] }, faults: [] })],
  ])("is refused where the graph %s", async (_what, ask) => {
    await expect(readFeedPage(ask, { ...all, since: 4 })).rejects.toEqual(new FeedUnavailable(5));
  });

  it("is refused to a reader that is ahead of the log", async () => {
    await expect(readFeedPage(logOf(7).ask, { ...all, since: 8 })).rejects.toEqual(new SinceBeyondEnd(7));
    expect(await readFeedEnd(logOf(7).ask)).toBe(7);
    await expect(readFeedEnd(() => Promise.reject(new Error("down")))).rejects.toBeInstanceOf(FeedUnavailable);
  });

  it("put after page is what fits of the log, once and in order, whatever the sizes, the filter and what cannot be told at times", async () => {
    await fc.assert(
      fc.asyncProperty(fc.integer({ min: 0, max: 400 }), fc.integer({ min: 1, max: 500 }), fc.integer({ min: 1, max: 50 }), fc.boolean(), fc.array(fc.integer({ min: 1, max: 400 }), { maxLength: 3 }), async (length, limit, every, filtered, broken) => {
        const fits = (number: number): boolean => !filtered || number % every === 0;
        const told: number[] = [];
        let since = 0;
        for (let turn = 0; since < length; turn++) {
          // Now and then nothing is wrong, and it goes on.
          const { ask } = logOf(length, { fits, broken: turn % 2 === 0 ? broken : [], asElement: "null" });
          const page = await readFeedPage(ask, { since, limit, filter: filtered ? FILTER : null }).catch(() => null);
          told.push(...(page === null ? [] : numbers(page)));
          since = page?.next ?? since;
        }
        expect(told).toEqual(Array.from({ length }, (_, at) => at + 1).filter(fits));
      }),
      { numRuns: 60 },
    );
  });
});
