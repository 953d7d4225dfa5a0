import { afterAll, beforeAll, describe, expect, it } from "@jest/globals";
import fc from "fast-check";
import { DataSource } from "typeorm";
import type { PageRequest } from "../pure/page-request";
import { and, keysetPage, oneOf, type SortColumn } from "./keyset";
import { sqliteSource } from "./sqlite-source";
import { StatementCounter } from "./statement-counter";

type Row = { id: number; a: number; b: string };
const rows = fc.array(fc.record({ a: fc.integer({ min: 0, max: 3 }), b: fc.constantFrom("а", "ә", "б", "") }), { maxLength: 25 });
const sorts = fc.tuple(fc.boolean(), fc.boolean(), fc.boolean()).map(([a, b, id]): SortColumn[] => [{ name: "a", descending: a }, { name: "b", descending: b }, { name: "id", descending: id }]);

describe("pages by key", () => {
  let source: DataSource;
  beforeAll(async () => {
    source = await new DataSource({ ...sqliteSource(":memory:", new StatementCounter()) }).initialize();
    await source.query("CREATE TABLE line (id INTEGER PRIMARY KEY, a INTEGER, b TEXT)");
  });
  afterAll(() => source.destroy());

  const read = async (sort: SortColumn[], page: PageRequest): Promise<Row[]> => {
    const { where, orderLimit } = keysetPage(sort, page);
    return source.query(`SELECT id, a, b FROM line ${where.sql === "" ? "" : `WHERE ${where.sql}`} ${orderLimit}`, [...where.parameters]);
  };
  const keyOf = ({ id, a, b }: Row) => [a, b, id];
  const walk = async (sort: SortColumn[], size: number, backward: boolean): Promise<number[]> => {
    const ids: number[] = [];
    let key: ReadonlyArray<string | number> | null = null;
    for (;;) {
      const found: Row[] = await read(sort, { size, backward, after: backward ? null : key, before: backward ? key : null });
      const page = found.slice(0, size);
      ids.push(...page.map(({ id }) => id));
      const last = page.at(-1);
      if (found.length <= size || last === undefined) return ids;
      key = keyOf(last);
    }
  };

  it("walked forward are the whole list, and walked backward the whole list turned round, in any mixture of directions", async () => {
    await fc.assert(
      fc.asyncProperty(rows, sorts, fc.integer({ min: 1, max: 7 }), async (lines, sort, size) => {
        await source.query("DELETE FROM line");
        for (const [index, { a, b }] of lines.entries()) await source.query("INSERT INTO line (id, a, b) VALUES (?, ?, ?)", [index + 1, a, b]);
        const whole = (await read(sort, { size: 100, backward: false, after: null, before: null })).map(({ id }) => id);
        expect(whole).toHaveLength(lines.length);
        expect(await walk(sort, size, false)).toEqual(whole);
        expect(await walk(sort, size, true)).toEqual([...whole].reverse());
      }),
      { numRuns: 40 },
    );
  });

  it("read one row more than the page", () => {
    expect(keysetPage([{ name: "id" }], { size: 20, backward: false, after: null, before: null })).toEqual({
      where: { sql: "", parameters: [] }, orderLimit: "ORDER BY id ASC LIMIT 21",
    });
  });
});

describe("conditions", () => {
  it("leave out what says nothing, and hold every parameter in its order", () => {
    expect(and([oneOf("a", [1, 2]), { sql: "", parameters: [] }, oneOf("b", ["x"])])).toEqual({ sql: "a IN (?, ?) AND b IN (?)", parameters: [1, 2, "x"] });
  });

  it("are met by no row where a list of values is empty", () => expect(oneOf("a", []).sql).toBe("1 = 0"));
});
