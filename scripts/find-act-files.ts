import { readdirSync, statSync } from "node:fs";
import { extname, join } from "node:path";

export interface FoundFiles {
  readonly files: ReadonlyArray<string>;
  /** Files in the folders that are no text by their names. */
  readonly leftOut: ReadonlyArray<string>;
  readonly bytes: number;
}

/** What is looked into in a folder: forms that acts come in, and those that are often taken for one and are told then. */
const LOOKED_INTO: ReadonlySet<string> = new Set(["", ".html", ".htm", ".xhtml", ".md", ".markdown", ".txt", ".docx", ".doc", ".rtf", ".pdf", ".zip"]);

/** The files that are named, and those in the folders that are named and below; hidden ones and links to folders apart. Each once, in order. */
export function findActFiles(paths: ReadonlyArray<string>): FoundFiles {
  const files = new Set<string>();
  const leftOut: string[] = [];
  const walk = (folder: string): void => {
    for (const entry of readdirSync(folder, { withFileTypes: true }).sort((a, b) => (a.name < b.name ? -1 : 1))) {
      const path = join(folder, entry.name);
      if (entry.name.startsWith(".")) continue;
      if (entry.isDirectory()) walk(path);
      else if (LOOKED_INTO.has(extname(entry.name).toLowerCase())) files.add(path);
      else leftOut.push(path);
    }
  };
  for (const path of paths) {
    if (statSync(path, { throwIfNoEntry: false })?.isDirectory()) walk(path);
    else files.add(path);
  }
  const bytes = [...files].reduce((sum, path) => sum + (statSync(path, { throwIfNoEntry: false })?.size ?? 0), 0);
  return { files: [...files], leftOut, bytes };
}
