import { createRequire } from "node:module";
import { join, resolve } from "node:path";

export const root = resolve(import.meta.dirname, "..");

const requireOfRoot = createRequire(join(root, "package.json"));

/** A built module of the house, by its path without extension, such as "subgraphs/legal/dist/legal". */
export function built(path) {
  return requireOfRoot(join(root, `${path}.js`));
}

/** A package that the house itself has installed. */
export function packageOfRoot(name) {
  return requireOfRoot(name);
}
