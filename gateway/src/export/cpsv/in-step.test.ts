import { describe, expect, it } from "@jest/globals";
import fc from "fast-check";
import { ExportBroken } from "../export-broken";
import { inStep } from "./in-step";

async function* paged<T>(pages: ReadonlyArray<ReadonlyArray<T>>): AsyncGenerator<ReadonlyArray<T>> {
  for (const page of pages) yield await Promise.resolve(page);
}

const cut = <T>(rows: ReadonlyArray<T>, size: number): T[][] => Array.from({ length: Math.ceil(rows.length / size) }, (_, at) => rows.slice(at * size, (at + 1) * size));

describe("two lists in step", () => {
  it("gives each key its rows, wherever the pages are cut", async () => {
    const counts = fc.array(fc.integer({ min: 0, max: 4 }), { maxLength: 30 });
    await fc.assert(fc.asyncProperty(counts, fc.integer({ min: 1, max: 7 }), async (lengths, size) => {
      const rows = lengths.flatMap((length, key) => Array.from({ length }, (_, at) => ({ key: String(key), at })));
      const step = inStep(paged([[], ...cut(rows, size), []]), ({ key }) => key);
      for (const [key, length] of lengths.entries()) expect(await step.take(String(key))).toHaveLength(length);
      await step.end();
    }));
  });

  it("refuses rows that no key asked for, rather than leave them out", async () => {
    const step = inStep(paged([[{ key: "a" }, { key: "b" }]]), ({ key }) => key);
    expect(await step.take("b")).toEqual([]);
    await expect(step.end()).rejects.toThrow(ExportBroken);
  });
});
