import { readdirSync, readFileSync } from "node:fs";
import { join, resolve } from "node:path";

export const ROOT = resolve(__dirname, "../../..");

export interface SourceFile {
  /** From the root, with slashes. */
  readonly path: string;
  readonly text: string;
  readonly lines: number;
  readonly isTest: boolean;
}

const ROOMS = ["common", "gateway", "subgraphs", "scripts", "tests", "bench"];
const LEFT_OUT = new Set(["node_modules", "dist", "dist-schema"]);
const SOURCE = /\.(ts|tsx|mjs|cjs)$/;

/** Every hand-written source of the house. */
export function sourceFiles(): SourceFile[] {
  return ROOMS.flatMap((room) => pathsUnder(room)).filter((path) => SOURCE.test(path)).map(sourceFile);
}

function pathsUnder(folder: string): string[] {
  let entries;
  try {
    entries = readdirSync(join(ROOT, folder), { withFileTypes: true });
  } catch {
    return [];
  }
  return entries.flatMap((entry) => {
    if (LEFT_OUT.has(entry.name)) return [];
    const path = `${folder}/${entry.name}`;
    return entry.isDirectory() ? pathsUnder(path) : [path];
  });
}

function sourceFile(path: string): SourceFile {
  const text = readFileSync(join(ROOT, path), "utf8");
  return { path, text, lines: text.split("\n").length - 1, isTest: path.startsWith("tests/") || path.includes(".test.") };
}
