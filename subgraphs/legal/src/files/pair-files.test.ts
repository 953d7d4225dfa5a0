import { describe, expect, it } from "@jest/globals";
import type { Language } from "@tizilim/common/pure/localized-text";
import type { ActFile } from "./act-file";
import { pairFiles } from "./pair-files";

const file = (path: string, key: string, language: Language | null): ActFile => ({ path, key, language, id: null });
const paired = (files: ReadonlyArray<ActFile>) => {
  const { pairs, rest } = pairFiles(files, ({ key }) => (key === "" ? null : key));
  return { pairs: pairs.map((pair) => pair.map(({ path }) => path)), rest: rest.map(({ path }) => path) };
};

describe("files", () => {
  it("in the two languages of the same act are joined", () => {
    expect(paired([file("1", "a", "KK"), file("2", "b", "RU"), file("3", "a", "RU")])).toEqual({ pairs: [["1", "3"]], rest: ["2"] });
  });

  it("of one language, of an unknown one, or of no act that is known are not", () => {
    expect(paired([file("1", "a", "RU"), file("2", "a", "RU"), file("3", "b", null), file("4", "b", "RU"), file("5", "", "KK"), file("6", "", "RU")])).toEqual({ pairs: [], rest: ["1", "2", "3", "4", "5", "6"] });
  });

  it("that are more than one in a language are not joined: which belongs to which is not known", () => {
    expect(paired([file("1", "a", "KK"), file("2", "a", "RU"), file("3", "a", "RU")]).pairs).toEqual([]);
  });
});
