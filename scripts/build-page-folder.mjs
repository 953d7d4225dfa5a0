import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { compressFolder } from "./compress-folder.mjs";
import { folderFingerprint } from "./folder-fingerprint.mjs";

const root = resolve(import.meta.dirname, "..");

/**
 * Builds FOLDER/dist with Vite unless it stands for the present sources and packages; `of` names what else it is made of.
 * Says in one line what it did. Resolves to whether it built; throws with the bundler's message when a source is broken.
 */
export async function buildPageFolder({ title, folder, of = [], say, force }) {
  const stamp = join(folder, "dist", "build-stamp.txt");
  const wanted = folderFingerprint(root, [folder, ...of, join(root, "package-lock.json"), import.meta.filename]);
  if (!force && existsSync(stamp) && readFileSync(stamp, "utf8") === wanted) {
    say(`${title}: up to date`);
    return false;
  }
  const begun = performance.now();
  // Readers get the page that is built for them, whatever the builder runs in: under a test React would build its slow form.
  process.env.NODE_ENV = "production";
  const { build } = await import("vite");
  await build({ configFile: join(folder, "vite.config.mjs"), mode: "production" });
  const { raw, gzip } = compressFolder(join(folder, "dist"));
  writeFileSync(stamp, wanted);
  const seconds = ((performance.now() - begun) / 1000).toFixed(1);
  say(`${title}: built in ${seconds} s, ${(raw / 1e6).toFixed(1)} MB, ${(gzip / 1e6).toFixed(1)} MB compressed`);
  return true;
}
