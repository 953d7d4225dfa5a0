import { describe, expect, it } from "@jest/globals";
import { DEFAULT_CODE_SCHEME } from "../../domain/code-scheme";
import { readCode } from "./read-code";

const read = (text: string) => readCode(text, DEFAULT_CODE_SCHEME, new Set(["00101"]));

describe("code of an imported row", () => {
  it("is eight digits, spaces between them forgiven", () => {
    expect(read("00101001")).toEqual({ code: "00101001" });
    expect(read(" 001 01\u00a0001 ")).toEqual({ code: "00101001" });
  });

  it("is not repaired where a spreadsheet lost its zeros, but the likely code is told", () => {
    expect(read("101001")).toEqual({ fault: "CODE_ZEROS_LOST", likely: "00101001" });
  });

  it("is only too short where nothing known begins as the filled code would", () => {
    expect(read("4501001")).toEqual({ fault: "CODE_WRONG_LENGTH", likely: null });
    expect(read("0010100")).toEqual({ fault: "CODE_WRONG_LENGTH", likely: null });
  });

  it.each([
    ["", "CODE_MISSING"], ["0010100A", "CODE_NOT_DIGITS"], ["00101OO1", "CODE_NOT_DIGITS"], ["٠٠١٠١٠٠١", "CODE_NOT_DIGITS"],
    ["001010011", "CODE_WRONG_LENGTH"], ["001", "CODE_OF_A_LEVEL"], ["00101", "CODE_OF_A_LEVEL"],
  ])("%j is refused as %s", (text, fault) => {
    expect(read(text)).toEqual({ fault, likely: null });
  });
});
