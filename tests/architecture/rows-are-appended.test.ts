import { describe, expect, it } from "@jest/globals";
import { sourceFiles } from "./support/source-files";

const sources = sourceFiles().filter(({ path, isTest }) => !isTest && /^(common|subgraphs)\//.test(path));

function having(sign: RegExp): string[] {
  return sources.filter(({ text }) => sign.test(text)).map(({ path }) => path);
}

describe("tables", () => {
  it("change by migrations, never by the mapper's own comparison", () => {
    expect(having(/\bsynchronize:\s*true\b|\.synchronize\(/)).toEqual([]);
  });

  it("are written by statements that say what they write: save() would overwrite a version by its key", () => {
    expect(having(/\.save\(/)).toEqual([]);
  });
});
