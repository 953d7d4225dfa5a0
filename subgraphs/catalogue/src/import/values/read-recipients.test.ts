import { describe, expect, it } from "@jest/globals";
import { readRecipients } from "./read-recipients";

describe("recipients", () => {
  it.each([
    ["Физические лица", ["NATURAL_PERSON"], false],
    ["Физические и юридические лица", ["NATURAL_PERSON", "LEGAL_ENTITY"], false],
    ["Физическое и (или) юридическое лицо", ["NATURAL_PERSON", "LEGAL_ENTITY"], false],
    ["Жеке тұлғалар", ["NATURAL_PERSON"], false],
    ["Жеке және заңды тұлғалар", ["NATURAL_PERSON", "LEGAL_ENTITY"], false],
    ["Заңды тұлғалар", ["LEGAL_ENTITY"], false],
    ["Индивидуальные предприниматели", ["NATURAL_PERSON"], true],
    ["Физические лица, достигшие 16 лет", ["NATURAL_PERSON"], true],
    ["Субъекты охоты", [], true],
  ])("%s", (text, kinds, noted) => {
    expect(readRecipients(text)).toEqual({ kinds, noted });
  });
});
