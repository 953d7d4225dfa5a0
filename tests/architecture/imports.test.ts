import { describe, expect, it } from "@jest/globals";
import { forbiddenArrow } from "./support/forbidden-arrow";
import { importsOf } from "./support/imports-of";
import { impurityOf } from "./support/impurity-of";
import { sourceFiles } from "./support/source-files";

const sources = sourceFiles().filter((file) => !file.isTest && /\.tsx?$/.test(file.path));

/** The one place where pure code offers the machine's clock, so that everything else can be handed one. */
const CLOCK = "common/src/pure/clock.ts";

describe("the house", () => {
  it("has sources to look at in every room", () => {
    for (const room of ["common/src/", "gateway/src/engine/", "subgraphs/catalogue/", "subgraphs/workflow/", "subgraphs/legal/", "subgraphs/delivery/", "scripts/"]) {
      expect(sources.filter(({ path }) => path.startsWith(room))).not.toEqual([]);
    }
  });

  it("imports in the permitted direction only", () => {
    const wrong = sources.flatMap((file) =>
      importsOf(file).flatMap((to) => {
        const reason = forbiddenArrow(file.path.replace(/\.tsx?$/, ""), to);
        return reason === null ? [] : [`${file.path} -> ${to}: ${reason}`];
      }),
    );
    expect(wrong).toEqual([]);
  });

  it("keeps clocks, chance, waiting and frameworks out of its pure code", () => {
    const pure = sources.filter(({ path }) => /^common\/src\/pure\/|^subgraphs\/[^/]+\/src\/domain\//.test(path) && path !== CLOCK);
    expect(pure.length).toBeGreaterThan(30);
    expect(pure.flatMap(({ path, text }) => impurityOf(text).map((what) => `${path} touches ${what}`))).toEqual([]);
  });
});

describe("the federation engine", () => {
  /** Nouns of this register; a supergraph of anything else has none of them. (Web servers and metrics have registers too.) */
  const REGISTER_TERMS =
    /\b(tizilim|(the|our) regist(er|ry)|registry of|RegisterEntry|ServiceCode|LegalAct\w*|Proposal\w*|Provider\w*|Subsection|governingAct|Inventory|catalogue|workflow|legal|delivery)\b/i;

  it("knows no term of the register", () => {
    const engine = sources.filter(({ path }) => /^gateway\/src\/(engine|http)\//.test(path));
    const wrong = engine.flatMap(({ path, text }) =>
      text.split("\n").flatMap((line, index) => {
        const word = REGISTER_TERMS.exec(line.replaceAll("@tizilim/common/", ""))?.[0];
        return word === undefined ? [] : [`${path}:${index + 1} says ${word}`];
      }),
    );
    expect(engine).not.toEqual([]);
    expect(wrong).toEqual([]);
  });
});
