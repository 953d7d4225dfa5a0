import { existsSync, readFileSync } from "node:fs";
import { join, posix } from "node:path";
import { describe, expect, it } from "@jest/globals";
import { ROOT, sourceFiles } from "./support/source-files";

const NORMS = 85;
const NORMS_OF_THE_RULES = 35;
/** As comments, findings and grounds write it. */
const CITATION = /RULES-2025|\bLAW\/|\bnorms? \d|\bLaw\b.*\bart\. \d|\bart\. \d/;

interface Reference {
  readonly name: string;
  readonly path: string;
}

function references(text: string): Reference[] {
  return [...text.matchAll(/\[`?(\w+)`?\]\(([^)]+)\)/g)].map(([, name = "", path = ""]) => ({ name, path: posix.normalize(posix.join("docs", path)) }));
}

const page = readFileSync(join(ROOT, "docs/rules.md"), "utf8");
const rows = page.split("\n").flatMap((line) => {
  const [, number, sense = "", where = "", test = ""] = /^\| (\d+) \| (.*?) \| (.*?) \| (.*?) \|$/.exec(line) ?? [];
  return number === undefined ? [] : [{ number: Number(number), sense, where, tests: references(test), code: references(where) }];
});
const all = references(page);
const domain = sourceFiles().filter(({ path, isTest }) => /^subgraphs\/[^/]+\/src\/domain\//.test(path) && !isTest);

describe("docs/rules.md", () => {
  it(`has the norms 1 to ${NORMS} in their order`, () => {
    expect(rows.map(({ number }) => number)).toEqual(Array.from({ length: NORMS }, (_, index) => index + 1));
  });

  it("says of each norm where it is held, by which issue it will be, or why it needs nothing", () => {
    const silent = rows.filter(({ sense, where, code }) => sense === "" || (code.length === 0 && !/^issue [3-6]\b/.test(where) && !/^none: \w/.test(where)));
    expect(silent.map(({ number }) => number)).toEqual([]);
  });

  it("names a test wherever it names code", () => {
    expect(rows.filter(({ code, tests }) => code.length > 0 && tests.length === 0).map(({ number }) => number)).toEqual([]);
  });

  it("leads to exports and tests that exist", () => {
    const lost = all.filter(({ name, path }) => {
      if (!existsSync(join(ROOT, path))) return true;
      return !path.endsWith("/") && !path.endsWith(".test.ts") && !new RegExp(`^export (async )?(function|const|type|interface|class) ${name}\\b`, "m").test(readFileSync(join(ROOT, path), "utf8"));
    });
    expect(lost).toEqual([]);
  });
});

describe("the domain folders", () => {
  it("are all on the page, so that a rule cannot be written past it", () => {
    const named = new Set(all.map(({ path }) => path));
    const covered = (path: string): boolean => named.has(path) || named.has(path.replace(/[^/]+$/, ""));
    expect(domain.map(({ path }) => path).filter((path) => !covered(path))).toEqual([]);
  });

  it("cite a provision in each file that a norm names", () => {
    const named = new Set(rows.flatMap(({ code }) => code.map(({ path }) => path)));
    const silent = domain.filter(({ path, text }) => named.has(path) && !CITATION.test(text));
    expect(silent.map(({ path }) => path)).toEqual([]);
  });

  it("cite only norms that there are", () => {
    const wrong = sourceFiles().filter(({ path }) => /^(common|subgraphs)\//.test(path)).flatMap(({ path, text }) => [
      ...[...text.matchAll(/RULES-2025\/(\d+)/g)].filter(([, number]) => Number(number) < 1 || Number(number) > NORMS_OF_THE_RULES).map(([all]) => `${path}: ${all}`),
      ...[...text.matchAll(/\bnorms? (\d+)/g)].filter(([, number]) => Number(number) < 1 || Number(number) > NORMS).map(([all]) => `${path}: ${all}`),
    ]);
    expect(wrong).toEqual([]);
  });
});
