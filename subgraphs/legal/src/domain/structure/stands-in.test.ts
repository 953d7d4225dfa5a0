import { expect, it } from "@jest/globals";
import { readAct } from "../../reading/read-act";
import { provisionAt } from "./provision-at";
import { standsIn } from "./stands-in";

const HTML = "<p><b>Статья 8. Компетенция</b></p><p>1. Уполномоченный&nbsp;орган ведет <i>реестр</i>.</p><p>2-1. Утверждает &laquo;правила&raquo;&nbsp;— сам.</p>";
const text = readAct("RU", HTML);
const standsAt = (anchor: string, words: string): boolean => {
  const place = provisionAt(text, anchor);
  if (place === null) throw new Error(`no ${anchor}`);
  return standsIn(text, place, words);
};

it("an anchor leads to its part and to no other", () => {
  expect(provisionAt(text, "art-8/p-2-1")).toMatchObject({ kind: "POINT", number: "2-1" });
  expect(provisionAt(text, "art-8/p-2")).toBeNull();
  expect(provisionAt(text, "")).toBeNull();
});

it("words stand where a reader sees them, across marks, kinds of quotes, dashes and spaces", () => {
  expect(standsAt("art-8/p-1", "уполномоченный орган  ведет реестр")).toBe(true);
  expect(standsAt("art-8/p-2-1", "утверждает \"правила\" - сам")).toBe(true);
});

it("what is in a part is in what holds the part, and not beside it", () => {
  expect(standsAt("art-8", "ведет реестр")).toBe(true);
  expect(standsAt("art-8/p-2-1", "ведет реестр")).toBe(false);
});

it("words of nothing stand nowhere", () => {
  expect(standsAt("art-8", " \u00a0 ")).toBe(false);
});
