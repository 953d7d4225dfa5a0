import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, it } from "@jest/globals";
import { sourceFiles } from "./support/source-files";

const runner = readFileSync(join(__dirname, "../../scripts/run-tests.mjs"), "utf8");
const [, list = ""] = /const proofs = \[([^\]]*)\]/.exec(runner) ?? [];
const named = [...list.matchAll(/"([^"]+)"/g)].map(([, start]) => start ?? "");
const withLongForm = sourceFiles().filter(({ isTest, text }) => isTest && /import \{[^}]*\bproves\b/.test(text)).map(({ path }) => path);

it("npm run prove runs every test that has a long form, and names no other", () => {
  expect(withLongForm.length).toBeGreaterThan(10);
  expect(withLongForm.filter((path) => !named.some((start) => path.startsWith(start)))).toEqual([]);
  expect(named.filter((start) => !withLongForm.some((path) => path.startsWith(start)))).toEqual([]);
});
