import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "@jest/globals";
import { authorityPages } from "../../scripts/authority-pages";
import { emittedFiles } from "../../scripts/emitted-files";
import { errorsPage } from "../../scripts/errors-page";
import { ROOT } from "./support/source-files";

const committed = (file: string): string => readFileSync(join(ROOT, file), "utf8");

describe("files made from the code", () => {
  const emitted = emittedFiles(ROOT);

  it("compose without a fault", () => {
    expect("faults" in emitted ? emitted.faults : []).toEqual([]);
  });

  it("are committed as the code makes them now: npm run compose", () => {
    const files = "files" in emitted ? emitted.files : [];
    expect(files.map(({ file }) => file)).toContain("supergraph.graphql");
    expect(files.filter(({ file, text }) => committed(file) !== text).map(({ file }) => file)).toEqual([]);
  });

  it("name every error code: npm run errors", () => {
    expect(committed("docs/errors.md")).toBe(errorsPage());
  });

  it("print the tables of who sees and does what, and of the states of a proposal: npm run authority", () => {
    expect(authorityPages().filter(({ file, text }) => committed(file) !== text).map(({ file }) => file)).toEqual([]);
  });
});
