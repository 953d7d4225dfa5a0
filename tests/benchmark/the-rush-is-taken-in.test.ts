import { spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { describe, expect, it } from "@jest/globals";
import { testDatabaseUrl } from "../support/config";
import { describeWith } from "../support/needs";
import { databaseServerNeed } from "../support/registry-place";

const ROOT = resolve(__dirname, "../..");
const LONGEST_MS = 240_000;

interface Run {
  readonly engine: string;
  readonly bodies: number;
  readonly items: number;
  readonly calls: number;
  readonly itemsPerSecond: number;
  readonly statementsPerCall: number;
}

/** The rush in short; it fails where one answer is wrong. */
function rush(...more: string[]): Run[] {
  const folder = mkdtempSync(join(tmpdir(), "tizilim-rush-test-"));
  const file = join(folder, "runs.json");
  const options = ["rush", "--bodies", "4,12", "--services", "120", "--batch", "60", "--json", file, ...more];
  const script = [
    'import { buildSources } from "./scripts/build.mjs";',
    'import { runBench } from "./bench/run-bench.mjs";',
    "await buildSources({ say: () => {} });",
    `await runBench(${JSON.stringify(options)}, { say: () => {} });`,
  ].join("\n");
  const run = spawnSync(process.execPath, ["--input-type=module", "-e", script], { cwd: ROOT, encoding: "utf8", timeout: LONGEST_MS });
  if (run.status !== 0) throw new Error(`${run.stdout}${run.stderr}`);
  const { runs } = JSON.parse(readFileSync(file, "utf8")) as { runs: Run[] };
  rmSync(folder, { recursive: true, force: true });
  return runs;
}

const expected = [{ bodies: 4, items: 480, calls: 12 }, { bodies: 12, items: 1_440, calls: 36 }];
const figures = (runs: ReadonlyArray<Run>) => runs.map(({ bodies, items, calls }) => ({ bodies, items, calls }));

describe("the rush of the 5th, in short", () => {
  it("is taken in whole on the embedded database, every answer right", () => {
    const runs = rush();
    expect(figures(runs)).toEqual(expected);
    expect(runs.every(({ itemsPerSecond, statementsPerCall }) => itemsPerSecond > 0 && statementsPerCall < 40)).toBe(true);
  });

  describeWith(databaseServerNeed(), "on a database server", () => {
    it("is taken in alike", () => expect(figures(rush("--database", testDatabaseUrl))).toEqual(expected));
  });
});
