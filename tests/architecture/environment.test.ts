import { expect, it } from "@jest/globals";
import { sourceFiles } from "./support/source-files";

const READS_ENVIRONMENT = /\bprocess\s*(\.|\[\s*["'])env\b|import\s*\{[^}]*\benv\b[^}]*\}\s*from\s*["'](node:)?process["']/;

it("reads the environment in files named config.ts and in the scripts that bring the house up", () => {
  const readers = sourceFiles().filter(({ path, text }) => READS_ENVIRONMENT.test(text) && path !== "tests/architecture/environment.test.ts");
  expect(readers).not.toEqual([]);
  expect(readers.map(({ path }) => path).filter((path) => !/(^|\/)config\.ts$/.test(path) && !/^(scripts|bench)\/[^/]+\.mjs$/.test(path))).toEqual([]);
});
