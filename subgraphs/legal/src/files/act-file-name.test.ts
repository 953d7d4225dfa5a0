import { describe, expect, it } from "@jest/globals";
import { actFileName } from "./act-file-name";

const told = (path: string): [language: string | null, id: string | null] => {
  const { language, id } = actFileName(path);
  return [language, id];
};

describe("the name of a file", () => {
  it.each<[string, string | null, string | null]>([
    ["acts/act.kk.html", "KK", null],
    ["acts/act.ru.md", "RU", null],
    ["Z1300000088.rus.html", "RU", "Z1300000088"],
    ["Z1300000088.kaz.html", "KK", "Z1300000088"],
    ["v2000020192_kaz.docx", "KK", "V2000020192"],
    ["K950001000_.01-01-2020.rus.html", "RU", "K950001000_"],
    ["P2500001103-каз.txt", "KK", "P2500001103"],
    ["V26A0090001.txt", null, "V26A0090001"],
    ["rus/order 12.txt", "RU", null],
    ["kaz/order 12.txt", "KK", null],
    ["order.txt", null, null],
    ["kz-ru.txt", null, null],
    ["about-V20000201923.html", null, null],
  ])("%s tells the language %s and the act %s", (path, language, id) => {
    expect(told(path)).toEqual([language, id]);
  });

  it.each([
    ["a/act.kk.html", "a/act.ru.txt"],
    ["Z1300000088.rus.html", "old/z1300000088.kaz.md"],
    ["V2000020192 (қаз).docx", "V2000020192 (рус).docx"],
    ["acts/kk/order.txt", "acts/ru/order.txt"],
  ])("joins %s and %s", (one, other) => {
    expect(actFileName(one).key).toBe(actFileName(other).key);
  });

  it.each([
    ["a/act.kk.html", "b/act.ru.html"],
    ["Z1300000088.2020-01-01.rus.html", "Z1300000088.2024-01-01.kaz.html"],
  ])("keeps %s and %s apart", (one, other) => {
    expect(actFileName(one).key).not.toBe(actFileName(other).key);
  });
});
