import { join, resolve } from "node:path";
import { pathToFileURL } from "node:url";
import { buildPageFolder } from "./build-page-folder.mjs";

const gateway = join(resolve(import.meta.dirname, ".."), "gateway");
/** The language that a reader chose in one page holds in the other; both bear one mark. */
const shared = ["page-language.ts", "mark.svg"].map((file) => join(gateway, "explorer", "src", file));

export function buildActPage({ say = console.log, force = false } = {}) {
  return buildPageFolder({ title: "act page", folder: join(gateway, "act-page"), of: shared, say, force });
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? "").href) {
  await buildActPage({ force: process.argv.includes("--force") });
}
