import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "@jest/globals";
import { ROOT, sourceFiles } from "./support/source-files";

const readme = readFileSync(join(ROOT, "README.md"), "utf8");
const table = readme.slice(readme.indexOf("## Environment"), readme.indexOf("## Several processes"));
const READ = /\b(?:environment|env|process\.env)(?:\[["']|\.)([A-Z][A-Z0-9_]+)|^\s+([A-Z][A-Z0-9_]+): (?:optional\(|z\b)/gm;

const read = new Set(
  sourceFiles()
    .filter(({ path }) => /(^|\/)config\.ts$|^common\/src\/config\//.test(path))
    .flatMap(({ text }) => [...text.matchAll(READ)].flatMap(([, direct, declared]) => direct ?? declared ?? [])),
);

describe("README.md", () => {
  it("tells every variable of the environment that the house reads", () => {
    expect(read.size).toBeGreaterThan(15);
    expect([...read].filter((name) => !table.includes(`\`${name}\``))).toEqual([]);
  });

  it("names only commands that there are", () => {
    const { scripts } = JSON.parse(readFileSync(join(ROOT, "package.json"), "utf8")) as { scripts: Record<string, string> };
    const named = ["README.md", "CONTRIBUTING.md"].flatMap((file) => [...readFileSync(join(ROOT, file), "utf8").matchAll(/npm run ([\w:-]+)/g)].map(([, name]) => name ?? ""));
    expect(named.filter((name) => scripts[name] === undefined)).toEqual([]);
  });

  it("leads only to files that there are", () => {
    const links = ["README.md", "ARCHITECTURE.md", "CONTRIBUTING.md", "CHANGELOG.md"].flatMap((file) =>
      [...readFileSync(join(ROOT, file), "utf8").matchAll(/\]\((?!http)([^)#]+)\)/g)].map(([, path]) => path ?? ""),
    );
    expect(links.filter((path) => readable(path) === null)).toEqual([]);
  });
});

function readable(path: string): string | null {
  try {
    return readFileSync(join(ROOT, path), "utf8");
  } catch {
    return null;
  }
}
