import { describe, expect, it } from "@jest/globals";
import { containsPattern } from "./contains-pattern";

describe("pattern of a contains search", () => {
  it("takes the pattern's own signs as plain signs", () => {
    expect(containsPattern("100%_a!")).toBe("%100!%!_a!!%");
  });
});
