import { describe, expect, it } from "@jest/globals";
import { ACT, contentOf, foundBy, inclusion } from "../../../../../tests/support/proposal-fixture";
import { governingActCanGovern } from "./governing-act-can-govern";

const known = (act: Partial<typeof ACT>): { acts: Map<string, typeof ACT> } => ({ acts: new Map([[ACT.id, { ...ACT, ...act }]]) });

describe("the order of a service", () => {
  it("is set by an act that stands and is known", () => {
    expect(foundBy(governingActCanGovern, inclusion({}))).toEqual([]);
    expect(foundBy(governingActCanGovern, inclusion({}), known({ status: "REPEALED" }))).toEqual(["ERROR GOVERNING_ACT_REPEALED governingAct"]);
    expect(foundBy(governingActCanGovern, inclusion({}), { acts: new Map([[ACT.id, null]]) })).toEqual(["ERROR GOVERNING_ACT_UNKNOWN governingAct"]);
    expect(foundBy(governingActCanGovern, inclusion({}), { acts: new Map() })).toEqual(["ERROR GOVERNING_ACT_UNCHECKED governingAct"]);
  });

  it.each([
    [{ kk: null, ru: "Об утверждении регламента государственной услуги «Выдача справки»" }, true],
    [{ kk: null, ru: "Регламенты оказания государственных услуг" }, true],
    [{ kk: "«Анықтама беру» мемлекеттік көрсетілетін қызмет регламентін бекіту туралы", ru: null }, true],
    [{ kk: "мемлекеттiк қызмет регламентi", ru: null }, true],
    [{ kk: null, ru: "Технический регламент «Требования к топливу»" }, false],
    [{ kk: "Мемлекеттік қызмет көрсету қағидалары", ru: "Правила оказания государственной услуги" }, false],
  ])("is not set by an abolished regulation: %j is one: %s", (title, is) => {
    expect(foundBy(governingActCanGovern, inclusion({}), known({ title }))).toEqual(is ? ["ERROR GOVERNED_BY_REGULATION governingAct"] : []);
  });

  it("that an amendment leaves alone is told and does not stop it", () => {
    expect(foundBy(governingActCanGovern, contentOf("AMEND"), known({ status: "REPEALED" }))).toEqual(["WARNING GOVERNING_ACT_REPEALED governingAct"]);
  });
});
