import { describe, expect, it } from "@jest/globals";
import { acceptedLanguage } from "./accepted-language";

describe("acceptedLanguage", () => {
  it.each([
    [undefined, "kk"],
    ["ru-RU,ru;q=0.9,en;q=0.8", "ru"],
    ["kk-KZ,kk;q=0.9,ru;q=0.8", "kk"],
    ["en, ru;q=0.3, kk;q=0.2", "ru"],
    ["en-US", "kk"],
    ["ru;q=0", "kk"],
    ["run", "kk"],
  ])("takes %j for %s", (header, language) => {
    expect(acceptedLanguage(header)).toBe(language);
  });
});
