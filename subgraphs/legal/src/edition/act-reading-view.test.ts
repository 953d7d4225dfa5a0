import { describe, expect, it } from "@jest/globals";
import type { Provision } from "../domain/structure/provision";
import { readAct } from "../reading/read-act";
import { actReadingView } from "./act-reading-view";

const source = [
  "<html><body><article>",
  "<h3>Статья 1. Понятия</h3>",
  "<p>1. Срок &ndash; <b>5</b>&nbsp;дней:</p><p>1) для граждан;</p>",
  "<table><tr><td>Плата</td><td>&laquo;нет&raquo;</td></tr></table>",
  "</article></body></html>",
].join("\n");
const text = readAct("RU", source);
const { parts } = actReadingView({ edition: "2026-01-12", text });

describe("the reading of an act", () => {
  it("has every part of the tree once, each before its own parts", () => {
    const walk = (provisions: ReadonlyArray<Provision>): string[] => provisions.flatMap(({ anchor, children }) => [anchor, ...walk(children)]);
    expect(parts.map(({ anchor }) => anchor)).toEqual(walk(text.parts));
    expect(parts.length).toBeGreaterThan(4);
  });

  it("tells how deep each part stands", () => {
    const depths = new Map(parts.map(({ anchor, depth }) => [anchor, depth]));
    expect([depths.get("art-1"), depths.get("art-1/p-1"), depths.get("art-1/p-1/sp-1")]).toEqual([0, 1, 2]);
  });

  it("leads from every character that is read to its place in the loaded text", () => {
    for (const { lines } of parts) {
      for (const line of lines) {
        expect(line.runs.map(({ length }) => length).reduce((sum, length) => sum + length, 0)).toBe(line.text.length);
        for (const { at, offset, length, sourceLength } of line.runs) {
          if (sourceLength === null && line.text.slice(at, at + length).trim() !== "") expect(source.slice(offset, offset + length)).toBe(line.text.slice(at, at + length));
        }
      }
    }
    const line = parts.flatMap((part) => part.lines).find((each) => each.text === "«нет»");
    expect(line?.runs[0]).toMatchObject({ at: 0, offset: source.indexOf("&laquo;"), length: 1, sourceLength: 7 });
  });
});
