import { describe, expect, it } from "@jest/globals";
import type { SourceFormat } from "../text/act-source";
import { cutOff } from "./cut-off";

const PAGE = '<html><body><article><p id="z1">1. Утвердить Правила.</p><table><tr><td>Срок</td></tr></table></article></body></html>';
const codes = (source: string, format: SourceFormat = "HTML"): string[] => cutOff({ language: "RU", format, source }).map(({ code }) => code);

describe("a page", () => {
  it("that is whole, or a part of one, is not cut off", () => {
    expect(codes(PAGE)).toEqual([]);
    expect(codes("<p>1. Срок < 5 дней")).toEqual([]);
    expect(codes("<div><p>1. Утвердить")).toEqual([]);
  });

  it("is cut off wherever it ends before its end", () => {
    for (let end = 20; end < PAGE.indexOf("</body>"); end += 7) expect([end, codes(PAGE.slice(0, end))]).toEqual([end, ["TRUNCATED"]]);
    expect(codes("<table><tr><td>Срок")).toEqual(["TRUNCATED"]);
    expect(codes('<p>1. Утвердить</p><p id="z')).toEqual(["TRUNCATED"]);
  });

  it("alone can be told to be: other texts have no end that is known", () => {
    expect(codes("1. Утвердить <table", "PLAIN")).toEqual([]);
  });
});
