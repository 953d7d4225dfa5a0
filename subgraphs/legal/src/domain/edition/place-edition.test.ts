import { describe, expect, it } from "@jest/globals";
import { placeEdition, type KnownEdition } from "./place-edition";

const first: KnownEdition = { date: "2020-03-30", language: "RU", hash: "a" };
const days = { given: null, told: null, adopted: "2020-03-30", today: "2026-11-28" };

describe("the edition that a text makes", () => {
  it("is of the day of adoption when nothing else is known", () => {
    expect(placeEdition([], [{ language: "RU", hash: "a" }], days)).toEqual({ date: "2020-03-30", places: ["FIRST"] });
    expect(placeEdition([], [{ language: "RU", hash: "a" }], { ...days, adopted: null }).date).toBe("2026-11-28");
  });

  it("is of the newest change that its notes tell, and of the day that is given before all", () => {
    expect(placeEdition([first], [{ language: "RU", hash: "b" }], { ...days, told: "2024-01-05" })).toEqual({ date: "2024-01-05", places: ["NEWER"] });
    expect(placeEdition([first], [{ language: "RU", hash: "b" }], { ...days, told: "2024-01-05", given: "2019-01-01" })).toEqual({ date: "2019-01-01", places: ["OLDER"] });
  });

  it("is the one that is known when the text is the same to the letter", () => {
    expect(placeEdition([first], [{ language: "RU", hash: "a" }], days)).toEqual({ date: "2020-03-30", places: ["UNCHANGED"] });
  });

  it("joins the edition of its day in the other language", () => {
    expect(placeEdition([first], [{ language: "KK", hash: "q" }], days)).toEqual({ date: "2020-03-30", places: ["OTHER_LANGUAGE"] });
  });

  it("is of today when it tells no day and says something else than the text of the day of adoption", () => {
    expect(placeEdition([first], [{ language: "RU", hash: "b" }], days)).toEqual({ date: "2026-11-28", places: ["NEWER"] });
  });

  it("corrects the text of the very day that is given", () => {
    expect(placeEdition([first], [{ language: "RU", hash: "b" }], { ...days, given: "2020-03-30" })).toEqual({ date: "2020-03-30", places: ["CORRECTED"] });
  });
});
