import { describe, expect, it } from "@jest/globals";
import { actsCommand } from "./act-options";
import { UsageFault } from "./run-tool";

const command = (line: string) => actsCommand(line.split(" ").filter((word) => word !== ""));

describe("the command that loads acts", () => {
  it("takes files and folders, and leaves to the texts what is not told", () => {
    expect(command("a.html acts")).toEqual({ paths: ["a.html", "acts"], id: null, edition: null });
  });

  it("takes the act and the day of the edition", () => {
    expect(command("law.txt --id z1300000088 --edition 2023-07-01")).toEqual({ paths: ["law.txt"], id: "Z1300000088", edition: "2023-07-01" });
  });

  it.each([
    ["without a file", "--id Z1300000088", /at least one file/],
    ["with an identifier of nothing", "a.txt --id Z13", /--id is an identifier/],
    ["with a day that does not exist", "a.txt --edition 2023-02-30", /--edition is a day/],
    ["with an option that it does not know", "a.txt --force", /--force/],
  ])("is refused %s", (_, line, rule) => {
    expect(() => command(line)).toThrow(rule);
  });

  it("is wrong use, told as such, where the caller erred", () => {
    expect(() => command("a.txt --id Z13")).toThrow(UsageFault);
  });

  it("tells its help before anything is missed", () => {
    expect(command("--help")).toBeNull();
  });
});
