import { describe, expect, it } from "@jest/globals";
import { TOKEN_LENGTH, tokens } from "./tokens";

describe("words of a text", () => {
  it("include words of two letters and single digits", () => {
    expect(tokens("Регистрация ИП, 2 дня")).toEqual(["регистрация", "ип", "2", "дня"]);
  });

  it("include codes and the parts of numbers", () => {
    expect(tokens("00101001; № 39/НҚ")).toEqual(["00101001", "39", "нк"]);
  });

  it("are the parts of a hyphenated word", () => {
    expect(tokens("веб-портал www.egov.kz")).toEqual(["веб", "портал", "www", "egov", "kz"]);
  });

  it("are read across a soft hyphen", () => {
    expect(tokens("справ\u00adка")).toEqual(["справка"]);
  });

  it("are none in a text of signs", () => {
    expect(tokens(" «…» — № ")).toEqual([]);
  });

  it("are cut at 64 characters", () => {
    expect(tokens("а".repeat(100))).toEqual(["а".repeat(TOKEN_LENGTH)]);
  });
});
