import { describe, expect, it } from "@jest/globals";
import { exportCommand } from "./export-options";
import { UsageFault } from "./run-tool";

const names = (...args: string[]): string[] | undefined => exportCommand(["--to", "x", ...args])?.files.map(({ name }) => name);

describe("what an export is told", () => {
  it("is a folder, and everything else has a meaning when it is left out", () => {
    expect(exportCommand(["--to", "x"])).toMatchObject({ to: "x", url: null, day: null, number: null });
    expect(names()).toEqual(expect.arrayContaining(["services.ndjson", "entries.ndjson", "joined.ndjson"]));
    expect(names()?.every((name) => name.endsWith(".ndjson"))).toBe(true);
    expect(exportCommand(["--help"])).toBeNull();
  });

  it("takes tables and formats by their names, with commas between", () => {
    expect(names("--tables", "services,entries", "--format", "csv, parquet")).toEqual(["services.csv", "services.parquet", "entries.csv", "entries.parquet"]);
  });

  it("is refused in a sentence where it is wrong", () => {
    const wrong = [[], ["--to", ""], ["--to", "x", "--as-of", "2026-02-30"], ["--to", "x", "--url", "localhost"], ["--to", "x", "--tables", "service"], ["--to", "x", "--format", "xml"], ["--to", "x", "--tables", "acts", "--format", "jsonld"], ["--to", "x", "--number", "one"]];
    for (const args of wrong) expect(() => exportCommand(args)).toThrow(UsageFault);
  });
});
