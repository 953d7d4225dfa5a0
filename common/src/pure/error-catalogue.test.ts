import { describe, expect, it } from "@jest/globals";
import { ERROR_CATALOGUE } from "./error-catalogue";

describe("the catalogue of errors", () => {
  it("names every error by its own code", () => {
    for (const [name, { code }] of Object.entries(ERROR_CATALOGUE)) expect(code).toBe(name);
  });

  it("tells the meaning of each in a sentence", () => {
    for (const { meaning } of Object.values(ERROR_CATALOGUE)) expect(meaning).toMatch(/^[A-Z].+\.$/);
  });

  it("keeps the text of inner faults, and of these alone, in the house", () => {
    const inner = Object.values(ERROR_CATALOGUE).filter((kind) => !kind.public).map(({ code }) => code);
    expect(inner).toEqual(["INTERNAL_SERVER_ERROR"]);
  });
});
