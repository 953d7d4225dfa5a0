import { spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "@jest/globals";

const ROOT = resolve(__dirname, "../..");
const LONGEST_MS = 360_000;

interface Written {
  readonly runs: ReadonlyArray<{ readonly megabytes: number; readonly acts: number; readonly services: number; readonly readingRate: number; readonly analysisRate: number; readonly faults: ReadonlyArray<string> }>;
  readonly changed: { readonly services: number; readonly acts: ReadonlyArray<{ readonly analysis: number }>; readonly faults: ReadonlyArray<string> };
  readonly loading: { readonly files: number; readonly rate: number; readonly faults: ReadonlyArray<string> };
}

describe("the benchmark of acts, in short", () => {
  const folder = mkdtempSync(join(tmpdir(), "tizilim-legal-bench-"));
  let written: Written;
  beforeAll(() => {
    const file = join(folder, "runs.json");
    const options = ["legal", "--quick", "--sizes", "0.5,4", "--changed", "5", "--load", "2", "--json", file];
    const script = [
      'import { buildSources } from "./scripts/build.mjs";',
      'import { runBench } from "./bench/run-bench.mjs";',
      "await buildSources({ say: () => {} });",
      `await runBench(${JSON.stringify(options)}, { say: () => {} });`,
    ].join("\n");
    const run = spawnSync(process.execPath, ["--input-type=module", "-e", script], { cwd: ROOT, encoding: "utf8", timeout: LONGEST_MS });
    if (run.status !== 0) throw new Error(`${run.stdout}${run.stderr}`);
    written = JSON.parse(readFileSync(file, "utf8")) as Written;
  }, LONGEST_MS);
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  it("gives every text back by its parts, and finds the services that were put in with their ten items", () => {
    expect(written.runs.map(({ megabytes, faults }) => [megabytes, faults])).toEqual([[0.5, []], [4, []]]);
    expect(written.runs.every(({ acts, services }) => acts > 3 && services > 3)).toBe(true);
  });

  it("matches each to the service of the register that it is", () => {
    expect([written.changed.services, written.changed.acts.length, written.changed.faults]).toEqual([1_500, 5, []]);
  });

  it("loads all of them by the command", () => {
    expect(written.loading.faults).toEqual([]);
    expect(written.loading.files).toBeGreaterThan(5);
  });

  it("is far from taking the square of the length", () => {
    // The goals are for a machine with nothing else to do.
    expect(written.runs.every(({ readingRate, analysisRate }) => readingRate > 1 && analysisRate > 0.4)).toBe(true);
  });
});
