import { mkdirSync, readdirSync, rmSync, writeFileSync, existsSync, readFileSync } from "node:fs";
import { dirname, join, relative, resolve } from "node:path";
import { folderFingerprint } from "./folder-fingerprint.mjs";

const root = resolve(import.meta.dirname, "..");
const workspaces = [
  ["common/src", "common/dist"],
  ["gateway/src", "gateway/dist"],
  ["subgraphs/catalogue/src", "subgraphs/catalogue/dist"],
  ["subgraphs/workflow/src", "subgraphs/workflow/dist"],
  ["subgraphs/legal/src", "subgraphs/legal/dist"],
  ["subgraphs/delivery/src", "subgraphs/delivery/dist"],
  ["scripts", "scripts/dist"],
];

/**
 * Compiles each workspace into its dist unless that stands for the present sources. Types are checked apart
 * (npm run types). Says in one line what it did.
 */
export async function buildSources({ say = console.log } = {}) {
  const begun = performance.now();
  let files = 0;
  for (const [from, to] of workspaces) files += await buildWorkspace(join(root, from), join(root, to));
  if (files === 0) say("sources: up to date");
  else say(`sources: ${files} files compiled in ${((performance.now() - begun) / 1000).toFixed(1)} s`);
}

async function buildWorkspace(from, to) {
  const stamp = join(to, "build-stamp.txt");
  const sources = readdirSync(from, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && /\.ts$/.test(entry.name) && !/\.(test|d)\.ts$/.test(entry.name))
    .map((entry) => join(entry.parentPath, entry.name))
    .filter((file) => !/[\\/](dist|node_modules)[\\/]/.test(file));
  const wanted = folderFingerprint(root, [...sources, join(root, ".swcrc"), import.meta.filename]);
  if (existsSync(stamp) && readFileSync(stamp, "utf8") === wanted) return 0;
  const { transformFileSync } = await import("@swc/core");
  rmSync(to, { recursive: true, force: true });
  for (const file of sources) {
    const target = join(to, relative(from, file)).replace(/\.ts$/, ".js");
    mkdirSync(dirname(target), { recursive: true });
    writeFileSync(target, transformFileSync(file, { configFile: join(root, ".swcrc"), cwd: root }).code);
  }
  mkdirSync(to, { recursive: true });
  writeFileSync(stamp, wanted);
  return sources.length;
}
