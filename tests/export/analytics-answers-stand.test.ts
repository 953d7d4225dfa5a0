import { readFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "@jest/globals";
import { freePort } from "../support/free-port";
import { buildHouse, houseProcess } from "../support/house-process";
import { embeddedPlace } from "../support/registry-place";
import { askDuckdb } from "./support/duckdb";

const PAGE = readFileSync(resolve(__dirname, "../../docs/analytics.md"), "utf8");
const QUESTIONS = [...PAGE.matchAll(/^### (.+)\n\n```sql\n([^`]+)```\n\n((?:\|.*\n)+)/gm)].map(([, title = "", sql = "", table = ""]) => ({ title, sql, answer: cellsOf(table) }));
/** After the demo has been played. */
const CLOCK = "2026-11-28T06:00:00Z";

describe("docs/analytics.md", () => {
  const place = embeddedPlace();
  const folder = place.environment["DATA_DIR"] ?? "";
  beforeAll(async () => {
    buildHouse();
    const demo = houseProcess("scripts/dist/play-demo.js", { ...place.environment, HOST: "127.0.0.1", PORT: String(await freePort()) });
    if ((await demo.ended) !== 0) throw new Error(demo.output());
    // As the page has it, but for the folder.
    expect(PAGE).toContain("DATA_DIR=./data/demo npm run export -- --to export --format parquet --as-of 2026-11-01\n");
    const exported = houseProcess("scripts/dist/export-register.js", { ...place.environment, CLOCK }, ["--to", join(folder, "export"), "--format", "parquet", "--as-of", "2026-11-01"]);
    if ((await exported.ended) !== 0) throw new Error(exported.output());
  });
  afterAll(() => place.remove());

  it("has at least five questions, refusals by ground and body among them", () => {
    expect(QUESTIONS.length).toBeGreaterThanOrEqual(5);
    expect(QUESTIONS.map(({ title }) => title)).toContain("Which refusals were there, by ground and body?");
    expect(QUESTIONS.every(({ answer }) => answer.length > 1)).toBe(true);
  });

  it.each(QUESTIONS)("answers as DuckDB does: $title", async ({ sql, answer }) => {
    const rows = await askDuckdb(sql, folder);
    const names = Object.keys(rows[0] ?? {});
    expect([names, ...rows.map((row) => names.map((name) => String(row[name])))]).toEqual(answer);
  });
});

/** Heading and rows of a table, without the line between. */
function cellsOf(table: string): string[][] {
  return table.trim().split("\n").filter((_, at) => at !== 1).map((line) => line.split("|").slice(1, -1).map((cell) => cell.trim()));
}
