import { spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "@jest/globals";

const ROOT = resolve(__dirname, "../..");
const VARIANTS = ["one-process", "http", "bare"];
const SCENARIOS = ["one", "twenty", "hundred"];
const LONGEST_MS = 240_000;

interface Written {
  readonly results: ReadonlyArray<{
    readonly variant: string;
    readonly scenario: string;
    readonly requests: number;
    readonly wrong: number;
    readonly firstWrong: string | null;
    readonly statements: number;
    readonly processor: number;
    readonly peak: number;
  }>;
}

describe("the benchmark in short", () => {
  const folder = mkdtempSync(join(tmpdir(), "tizilim-bench-test-"));
  let written: Written = { results: [] };
  let output = "";

  beforeAll(() => {
    const file = join(folder, "results.json");
    const options = ["--quick", "--seconds", "0.3", "--warm-up", "0.1", "--variants", VARIANTS.join(","), "--json", file];
    const script = [
      'import { buildSources } from "./scripts/build.mjs";',
      'import { runBench } from "./bench/run-bench.mjs";',
      "await buildSources({ say: () => {} });",
      `await runBench(${JSON.stringify(options)}, { say: () => {} });`,
    ].join("\n");
    const run = spawnSync(process.execPath, ["--input-type=module", "-e", script], { cwd: ROOT, encoding: "utf8", timeout: LONGEST_MS });
    output = `${run.stdout}${run.stderr}`;
    if (run.status !== 0) throw new Error(output);
    written = JSON.parse(readFileSync(file, "utf8")) as Written;
  });
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  it("asks every question of every variant", () => {
    expect(written.results.map(({ variant, scenario }) => `${variant} ${scenario}`).sort()).toEqual(
      VARIANTS.flatMap((variant) => SCENARIOS.map((scenario) => `${variant} ${scenario}`)).sort(),
    );
    expect(written.results.filter(({ requests }) => requests === 0)).toEqual([]);
  });

  it("finds each body to be the service that was generated", () => {
    expect(written.results.filter(({ wrong }) => wrong > 0).map(({ variant, scenario, firstWrong }) => `${variant} ${scenario}: ${firstWrong}`)).toEqual([]);
  });

  it.each(["one-process", "http"])("counts two statements for 1, 20 and 100 services in the variant %s", (variant) => {
    expect(written.results.filter((result) => result.variant === variant).map(({ statements }) => statements)).toEqual([2, 2, 2]);
  });

  it("prints its table with the goals that can be judged without the stock gateway", () => {
    expect(output).toContain("| ours, one process ");
    expect(output).toContain("ok     every body is right");
    expect(output).not.toContain("MISSED");
  });
});
