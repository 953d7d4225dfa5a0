import { spawnSync } from "node:child_process";
import { createHash } from "node:crypto";
import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";

const folder = import.meta.dirname;

/** Installs what bench/package-lock.json names, once. Null, or why the peers cannot be had. */
export function installPeers(say) {
  const lock = createHash("sha256").update(readFileSync(join(folder, "package-lock.json"))).digest("hex");
  const stamp = join(folder, "node_modules", ".tizilim-installed");
  if (existsSync(stamp) && readFileSync(stamp, "utf8") === lock) return null;
  say("bench: installing Hive Gateway into bench/node_modules (a minute or two the first time)");
  const done = spawnSync("npm", ["ci", "--no-audit", "--no-fund", "--loglevel=error"], { cwd: folder, encoding: "utf8" });
  if (done.status !== 0) {
    const words = `${done.stderr ?? ""}${done.error?.message ?? ""}`.trim().split("\n");
    return `npm ci failed in bench/: ${words.find((line) => /npm error/.test(line)) ?? words[0]}`;
  }
  writeFileSync(stamp, lock);
  return null;
}
