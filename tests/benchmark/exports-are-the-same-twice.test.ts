import { spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { describe, expect, it } from "@jest/globals";

const ROOT = resolve(__dirname, "../..");
const LONGEST_MS = 240_000;
const SERVICES = 450;

interface MeasuredFile {
  readonly name: string;
  readonly rows: number;
  readonly parquetRows: number | null;
  readonly statements: number;
  readonly isSameTwice: boolean;
}

describe("the measurement of exports, in short", () => {
  it("finds the same bytes from two processes, every row, and statements by the page and not by the row", () => {
    const folder = mkdtempSync(join(tmpdir(), "tizilim-export-test-"));
    const file = join(folder, "runs.json");
    const options = ["export", "--services", String(SERVICES), "--tables", "joined", "--formats", "ndjson,parquet", "--json", file];
    const script = [
      'import { buildSources } from "./scripts/build.mjs";',
      'import { runBench } from "./bench/run-bench.mjs";',
      "await buildSources({ say: () => {} });",
      `await runBench(${JSON.stringify(options)}, { say: () => {} });`,
    ].join("\n");
    const run = spawnSync(process.execPath, ["--input-type=module", "-e", script], { cwd: ROOT, encoding: "utf8", timeout: LONGEST_MS });
    if (run.status !== 0) throw new Error(`${run.stdout}${run.stderr}`);
    const { runs } = JSON.parse(readFileSync(file, "utf8")) as { runs: Array<{ files: MeasuredFile[] }> };
    rmSync(folder, { recursive: true, force: true });
    const files = runs.flatMap((each) => each.files);
    expect(files.map(({ name, rows, parquetRows, isSameTwice }) => ({ name, rows, parquetRows, isSameTwice }))).toEqual([
      { name: "joined.ndjson", rows: SERVICES, parquetRows: null, isSameTwice: true },
      { name: "joined.parquet", rows: SERVICES, parquetRows: SERVICES, isSameTwice: true },
    ]);
    // Five pages, and what is asked once before and after them.
    for (const { statements } of files) expect(statements).toBeLessThanOrEqual(5 * 8 + 20);
  });
});
