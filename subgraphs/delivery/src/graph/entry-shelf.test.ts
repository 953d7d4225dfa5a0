import { describe, expect, it } from "@jest/globals";
import type { AskGraph, GraphAnswer } from "./ask-graph";
import { EntryShelf, type EntryWish } from "./entry-shelf";

const WISH: EntryWish = { selection: { fields: "{ number }", fragments: "" }, filter: null };

/** A log of so many entries; `answers` may give something else in place of one. */
function shelf(length: () => number, noteOf = "x", instead: (limit: number) => GraphAnswer | null = () => null) {
  const asked: number[] = [];
  const ask: AskGraph = async (_query, { number, since, limit = 1 }) => {
    const [from, most] = [Number(since ?? Number(number) - 1), Number(limit)];
    asked.push(most);
    const other = instead(most);
    if (other !== null) return other;
    const entries = Array.from({ length: Math.max(0, Math.min(most, length() - from)) }, (_, at) => ({ number: from + at + 1, subject: "00101001", recordedAt: "2026-11-28T10:00:00.000000Z" }));
    const data = entries.map((entry) => ({ number: entry.number, note: noteOf }));
    return { data: most === 1 ? { heads: entries[0] ?? null, data: data[0] ?? null } : { heads: entries, data } };
  };
  return { asked, shelf: new EntryShelf(ask) };
}

async function walked(of: EntryShelf, end: number): Promise<number[]> {
  const numbers: number[] = [];
  while (numbers.length < end) {
    const page = await of.entriesAfter(WISH, numbers.length, end);
    if (page.length === 0) break;
    numbers.push(...page.map(({ number }) => number));
  }
  return numbers;
}

describe("the shelf of entries", () => {
  it("gives every entry in larger and larger pages, up to fifty", async () => {
    const { asked, shelf: of } = shelf(() => 300);
    expect(await walked(of, 300)).toEqual(Array.from({ length: 300 }, (_, at) => at + 1));
    expect(asked.slice(0, 4)).toEqual([8, 16, 32, 50]);
    expect(Math.max(...asked)).toBe(50);
  });

  it("keeps pages of large bodies small", async () => {
    const { asked, shelf: of } = shelf(() => 60, "x".repeat(100_000));
    expect(await walked(of, 60)).toHaveLength(60);
    expect(Math.max(...asked.slice(1))).toBeLessThanOrEqual(2);
  });

  it("asks once for all who want the same at the same time, and again for who wants something else", async () => {
    const { asked, shelf: of } = shelf(() => 8);
    await Promise.all([of.entriesAfter(WISH, 0, 8), of.entriesAfter({ ...WISH }, 0, 8), of.entriesAfter(WISH, 0, 8)]);
    await of.entriesAfter(WISH, 0, 8);
    await of.entriesAfter({ ...WISH, filter: { sections: ["001"], providers: null, category: null } }, 0, 8);
    expect(asked).toEqual([8, 8]);
  });

  it("does not keep a page that the log had not filled yet", async () => {
    let length = 3;
    const { shelf: of } = shelf(() => length);
    expect(await of.entriesAfter(WISH, 0, 4)).toHaveLength(3);
    length = 4;
    expect(await of.entriesAfter(WISH, 0, 4)).toHaveLength(4);
  });

  it("asks for smaller pages when one is over a limit of the graph, down to a single entry", async () => {
    const tooCostly: GraphAnswer = { errors: [{ message: "too costly", extensions: { code: "LIMIT_COST" } }] };
    const { asked, shelf: of } = shelf(() => 9, "x", (limit) => (limit > 1 ? tooCostly : null));
    expect(await walked(of, 9)).toHaveLength(9);
    expect(asked.slice(0, 4)).toEqual([8, 4, 2, 1]);
  });

  it("asks for a single entry when a page failed as a whole, so that one spoils no other", async () => {
    const broken: GraphAnswer = { data: null, errors: [{ message: "one entry broke the list" }] };
    const { asked, shelf: of } = shelf(() => 5, "x", (limit) => (limit > 1 ? broken : null));
    expect(await of.entriesAfter(WISH, 0, 5)).toHaveLength(1);
    expect(asked).toEqual([5, 1]);
  });
});
