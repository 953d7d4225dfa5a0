import { join, resolve } from "node:path";
import { pathToFileURL } from "node:url";
import { buildPageFolder } from "./build-page-folder.mjs";

const folder = join(resolve(import.meta.dirname, ".."), "gateway", "explorer");

export function buildExplorer({ say = console.log, force = false } = {}) {
  return buildPageFolder({ title: "explorer", folder, say, force });
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? "").href) {
  await buildExplorer({ force: process.argv.includes("--force") });
}
