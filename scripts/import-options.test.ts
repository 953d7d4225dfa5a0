import { describe, expect, it } from "@jest/globals";
import { importCommand } from "./import-options";
import { UsageFault } from "./run-tool";

const TODAY = "2026-03-01";
const command = (line: string) => importCommand(line.split(" ").filter((word) => word !== ""), TODAY);
const ORDER = "--order 12/НҚ --date 2026-01-05";

describe("the import command", () => {
  it("stands on an order and holds from its date", () => {
    expect(command(`a.csv b.csv --as Admin ${ORDER}`)).toEqual({
      files: ["a.csv", "b.csv"], authority: { kind: "ORDER", number: "12/НҚ", date: "2026-01-05" }, by: "Admin", effectiveFrom: "2026-01-05", dryRun: false,
    });
  });

  it("or is a sample and holds from today", () => {
    expect(command("a.csv --as Admin --sample --dry-run")).toMatchObject({ authority: { kind: "SAMPLE" }, effectiveFrom: TODAY, dryRun: true });
  });

  it("holds from another day where one is named", () => {
    expect(command(`a.csv --as Admin ${ORDER} --effective 2026-02-01`)?.effectiveFrom).toBe("2026-02-01");
  });

  it.each([
    ["without a file", `--as Admin ${ORDER}`, /at least one file/],
    ["without an order and without the mark of a sample", "a.csv --as Admin", /--order NUMBER .* or marks/],
    ["with an order without its date", "a.csv --as Admin --order 1", /--date/],
    ["with both an order and the mark of a sample", `a.csv --as Admin --sample ${ORDER}`, /not both/],
    ["without the name of the ADMIN", `a.csv ${ORDER}`, /--as/],
    ["with a date that does not exist", "a.csv --as Admin --order 1 --date 2026-02-30", /--date is a day/],
    ["with an impossible day of effect", `a.csv --as Admin ${ORDER} --effective 2026-13-01`, /--effective/],
  ])("is refused %s", (_, line, rule) => {
    expect(() => command(line)).toThrow(UsageFault);
    expect(() => command(line)).toThrow(rule);
  });

  it("knows no other option", () => {
    expect(() => command(`a.csv --as Admin ${ORDER} --force`)).toThrow(/--force/);
  });

  it("tells its help before anything is missed", () => {
    expect(command("--help")).toBeNull();
  });
});
