import { describe, expect, it } from "@jest/globals";
import { CATEGORY_WORDS, COMMAND_WORDS, ROLE_WORDS, STATUS_WORDS } from "./proposal-words";

describe("the words of a refusal", () => {
  it("are there in both languages, and no two states or moves share theirs", () => {
    for (const words of [STATUS_WORDS, COMMAND_WORDS, ROLE_WORDS, CATEGORY_WORDS].map((all) => Object.values(all))) {
      for (const language of ["kk", "ru"] as const) {
        expect(words.every((word) => /^[а-яёәғқңөұүһі ]+$/u.test(word[language] ?? ""))).toBe(true);
        expect(new Set(words.map((word) => word[language])).size).toBe(words.length);
      }
    }
  });
});
