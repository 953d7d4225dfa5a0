import { createHash } from "node:crypto";
import { readFileSync, readdirSync, statSync } from "node:fs";
import { join, relative, sep } from "node:path";

const left = new Set(["node_modules", "dist", "dist-schema"]);

function filesOf(path) {
  if (!statSync(path).isDirectory()) return [path];
  return readdirSync(path)
    .filter((name) => !left.has(name))
    .sort()
    .flatMap((name) => filesOf(join(path, name)));
}

/** Hash over names and contents of files and folders, built ones left out: the same sources give the same hash. */
export function folderFingerprint(root, paths) {
  const hash = createHash("sha256");
  for (const file of paths.flatMap(filesOf)) {
    hash.update(`${relative(root, file).split(sep).join("/")}\0`).update(readFileSync(file)).update("\0");
  }
  return hash.digest("hex");
}
