import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { pathToFileURL } from "node:url";
import { compressFolder } from "./compress-folder.mjs";
import { folderFingerprint } from "./folder-fingerprint.mjs";

const root = resolve(import.meta.dirname, "..");
const explorer = join(root, "gateway", "explorer");
const stamp = join(explorer, "dist", "build-stamp.txt");

/**
 * Builds gateway/explorer/dist unless it stands for the present sources and packages. Says in one line what it did.
 * Resolves to whether it built; throws with the bundler's message when a source is broken.
 */
export async function buildExplorer({ say = console.log, force = false } = {}) {
  const wanted = folderFingerprint(root, [explorer, join(root, "package-lock.json"), import.meta.filename]);
  if (!force && existsSync(stamp) && readFileSync(stamp, "utf8") === wanted) {
    say("explorer: up to date");
    return false;
  }
  const begun = performance.now();
  const { build } = await import("vite");
  await build({ configFile: join(explorer, "vite.config.mjs"), mode: "production" });
  const { raw, gzip } = compressFolder(join(explorer, "dist"));
  writeFileSync(stamp, wanted);
  const seconds = ((performance.now() - begun) / 1000).toFixed(1);
  say(`explorer: built in ${seconds} s, ${(raw / 1e6).toFixed(1)} MB, ${(gzip / 1e6).toFixed(1)} MB compressed`);
  return true;
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? "").href) {
  await buildExplorer({ force: process.argv.includes("--force") });
}
