import { basename, extname } from "node:path";
import { describe, expect, it } from "@jest/globals";
import { sourceFiles, type SourceFile } from "./support/source-files";

const all = sourceFiles();
const written = all.filter(({ path }) => !path.includes("/migrations/"));
const production = written.filter(({ isTest, path }) => !isTest && /\.tsx?$/.test(path));

const LARGEST = 250;
const LARGEST_MEDIAN = 60;
const KEBAB = /^[a-z0-9]+(-[a-z0-9]+)*$/;
/** The machine that a file touches; a file without a suffix touches none. */
const SUFFIXES = new Set([
  "config", "d", "entity", "enum", "input", "loader", "mutation", "query", "reference", "resolver", "result", "row", "scalar", "store",
  "stub", "subscription", "table", "tables", "test", "type", "value",
]);
const BANNED = /(^|-)(utils?|helpers?|managers?|impl|misc|stuff|index)(-|$)|(^|-)base$/;

function nameFaults({ path }: SourceFile): string[] {
  const [name = "", ...suffixes] = basename(path, extname(path)).split(".");
  return [
    ...(KEBAB.test(name) ? [] : [`${path}: ${name} is not kebab-case`]),
    ...(BANNED.test(name) ? [`${path}: ${name} says nothing of what is in it`] : []),
    ...suffixes.filter((suffix) => !SUFFIXES.has(suffix)).map((suffix) => `${path}: .${suffix} is no known suffix`),
  ];
}

describe("files", () => {
  it("are named in kebab-case with known suffixes and tell what is in them", () => {
    expect(all.flatMap(nameFaults)).toEqual([]);
  });

  it("export by name", () => {
    const typed = all.filter(({ path }) => /\.tsx?$/.test(path));
    expect(typed.filter(({ text }) => /^export default\b|^export \{[^}]*\bas default\b/m.test(text)).map(({ path }) => path)).toEqual([]);
  });

  it("are no barrels: none only passes on what others export", () => {
    const barrels = production.filter(({ text }) => /^export (\*|\{[^}]*\}) from /m.test(text));
    expect(barrels.map(({ path }) => path)).toEqual([]);
  });

  it("define no class named by its place instead of its meaning", () => {
    const named = production.filter(({ text }) => /\b(class|interface) (I[A-Z]\w*|Base[A-Z]\w*|\w+(Impl|Manager|Helper|Utils))\b/.test(text));
    expect(named.map(({ path }) => path)).toEqual([]);
  });

  it(`are at most ${LARGEST} lines long`, () => {
    expect(written.filter(({ lines }) => lines > LARGEST).map(({ path, lines }) => `${path}: ${lines}`)).toEqual([]);
  });

  it(`have a median of at most ${LARGEST_MEDIAN} lines`, () => {
    const sizes = production.map(({ lines }) => lines).sort((a, b) => a - b);
    const at = (share: number): number => sizes[Math.floor((sizes.length - 1) * share)] ?? 0;
    process.stderr.write(`files: ${sizes.length}; lines: median ${at(0.5)}, p90 ${at(0.9)}, largest ${at(1)}\n`);
    expect(at(0.5)).toBeLessThanOrEqual(LARGEST_MEDIAN);
  });
});
