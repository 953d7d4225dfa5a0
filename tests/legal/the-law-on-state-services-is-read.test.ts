import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "@jest/globals";
import { parseStructure } from "@tizilim/legal/domain/structure/parse-structure";
import type { ActSource } from "@tizilim/legal/domain/text/act-source";
import { readBlocks } from "@tizilim/legal/reading/read-blocks";
import { coverFaults, ownText, partAt, partsOf } from "../support/acts/act-outline";

const law: ActSource = { language: "RU", format: "MARKDOWN", source: readFileSync(join(__dirname, "fixtures/law-on-state-services.txt"), "utf8") };
const act = parseStructure(law, readBlocks(law));
const parts = partsOf(act);
const ofKind = (kind: string): string[] => parts.filter((part) => part.kind === kind).map(({ number }) => number ?? "");
const under = (anchor: string): string[] => partAt(act, anchor).children.filter(({ role }) => role === "TEXT").map((part) => part.anchor.slice(anchor.length + 1));

/** Counted by hand in the text: grep of headings and of «исключен», and reading. */
const EXCLUDED = [
  "art-1/p-6", "art-1/p-7", "art-1/p-16", "art-1/p-18", "art-5/p-1/sp-2", "art-7/p-7", "art-8/p-4", "art-8/p-7",
  "art-9/p-2", "art-9/p-3", "art-9/p-4", "art-9/p-5", "art-9/p-6", "art-9/p-7", "art-9/p-8-1", "art-9/p-10", "art-9/p-13",
  "art-9-1/p-2", "art-9-1/p-5", "art-10/p-2", "art-14/p-1", "art-16", "art-17", "art-20/p-5", "art-21/p-4",
];
const WITHOUT_NOTES = ["2", "3", "24", "30", "31"];
const WITH_TWO_NOTES = ["13", "14", "15"];

describe("the Law on State Services, edition of 2023", () => {
  it("gives its text back when its parts are put together", () => {
    expect(coverFaults(act)).toEqual([]);
    expect(act.faults).toEqual([]);
  });

  it("has 6 chapters and 35 articles, among them 9-1, 11-1, 19-1 and 21-1", () => {
    expect(ofKind("CHAPTER")).toEqual(["1", "2", "3", "4", "5", "6"]);
    expect(ofKind("ARTICLE")).toEqual(
      "1 2 3 4 5 6 7 8 9 9-1 10 11 11-1 12 13 14 15 16 17 18 19 19-1 20 21 21-1 22 23 24 25 26 27 28 29 30 31".split(" "),
    );
    expect(parts.filter(({ kind }) => kind === "ARTICLE").map(({ anchor, number }) => anchor === `art-${number}`)).not.toContain(false);
  });

  it("has its articles in their chapters", () => {
    const chapters = act.parts.filter(({ kind }) => kind === "CHAPTER").map(({ children }) => children.filter(({ kind }) => kind === "ARTICLE").map(({ number }) => number));
    expect(chapters.map((articles) => [articles[0], articles.at(-1)])).toEqual([["1", "5"], ["6", "11-1"], ["12", "17"], ["18", "25"], ["26", "29"], ["30", "31"]]);
  });

  it("has 25 excluded provisions, each at its number", () => {
    expect(parts.filter(({ excluded }) => excluded !== null).map(({ anchor }) => anchor)).toEqual(EXCLUDED);
    expect(partAt(act, "art-20/p-5").excluded?.acts).toEqual([{
      number: "272-VI", date: "2019-11-25", actId: null,
      entryIntoForce: "вводится в действие по истечении десяти календарных дней после дня его первого официального опубликования", inForceFrom: null,
    }]);
  });

  it("has 35 notes, each with its article or chapter", () => {
    const expected = new Map(parts.flatMap(({ kind, number, anchor }) =>
      kind === "ARTICLE" ? [[anchor, WITHOUT_NOTES.includes(number as string) ? 0 : WITH_TWO_NOTES.includes(number as string) ? 2 : 1]] : [[anchor, anchor === "ch-3" || anchor === "ch-5" ? 1 : 0]]));
    expect(new Map(parts.map(({ anchor, notes }) => [anchor, notes.length]))).toEqual(expected);
    expect(parts.filter(({ role }) => role === "NOTE")).toHaveLength(35);
    expect([...expected.values()].reduce<number>((sum, count) => sum + (count as number), 0)).toBe(35);
  });

  it("reads the acts of a note that a page cut in two", () => {
    const [note] = partAt(act, "art-7").notes;
    expect(note?.acts.map(({ number, date, inForceFrom }) => [number, date, inForceFrom])).toEqual([
      ["384-V", "2015-11-02", "2016-01-01"], ["417-V", "2015-11-23", null], ["160-VI", "2018-06-13", null],
      ["134-VII", "2022-07-04", null], ["141-VII", "2022-07-14", null],
    ]);
    expect(note?.acts.every(({ entryIntoForce }) => entryIntoForce !== null)).toBe(true);
    expect(act.source.slice(note?.start, note?.end)).toMatch(/^Сноска\. Статья 7 [^]*\.$/);
  });

  it("has the definitions of article 1 at art-1/p-1 to art-1/p-19", () => {
    expect(under("art-1")).toEqual([
      "par-1", ..."1 1-1 1-2 2 3 4 4-1 5 6 7 8 9 10 10-1 11 12 13 14 15 16 17 17-1 17-2 17-3 17-4 18 19".split(" ").map((number) => `p-${number}`),
    ]);
    expect(ownText(act, partAt(act, "art-1/p-5"))).toMatch(/^5\) государственная услуга – одна из форм .* благ;$/);
    expect(ownText(act, partAt(act, "art-1/p-13"))).toMatch(/^13\)[^]*в сфере оказания\s+государственных услуг центральными[^]*Республики Казахстан;$/);
  });

  it("has the competences of article 8 at art-8/p-1 to art-8/p-10", () => {
    expect(under("art-8")).toEqual(["par-1", ..."1 2 2-1 3 4 5 6 7 8 8-1 9 10".split(" ").map((number) => `p-${number}`)]);
    expect(ownText(act, partAt(act, "art-8/p-2-1"))).toMatch(/^2-1\) утверждает реестр государственных услуг/);
  });

  it("has the points of article 5 with their subpoints, and what may not be asked for beneath its own paragraph", () => {
    expect(under("art-5")).toEqual(["p-1", "p-2"]);
    expect(under("art-5/p-1")).toEqual(["sp-1", "sp-2"]);
    expect(under("art-5/p-2")).toEqual([...Array.from({ length: 14 }, (_, index) => `sp-${index + 1}`), "par-1"]);
    expect(under("art-5/p-2/par-1")).toEqual(["sp-1", "sp-2"]);
  });

  it("has the items of the appendix as paragraphs of article 14, 3-1)", () => {
    expect(under("art-14/p-3-1")).toEqual(Array.from({ length: 10 }, (_, index) => `par-${index + 1}`));
    expect(under("art-14/p-2")).toHaveLength(4);
  });

  it("joins the heading of article 11 that goes on in the next heading", () => {
    expect(partAt(act, "art-11").heading).toBe(
      "Компетенция местных исполнительных органов областей, городов республиканского значения, столицы, районов, городов областного значения, акимов районов в городе, городов районного значения, поселков, сел, сельских округов",
    );
  });

  it("reads the б) that stands for a 6) at its number", () => {
    expect(partAt(act, "art-26/p-6")).toMatchObject({ number: "б", kind: "SUBPOINT" });
  });

  it("has a title, a preamble and the President's signature", () => {
    expect(act.parts.filter(({ kind }) => kind !== "CHAPTER").map(({ anchor, role }) => [anchor, role])).toEqual([
      ["title", "TITLE"], ["preamble", "PREAMBLE"], ["signature", "SIGNATURE"], ["signature~2", "SIGNATURE"],
    ]);
  });
});
