import { readFileSync, writeFileSync } from "node:fs";
import { join, resolve } from "node:path";

/**
 * A registry that mirrors one platform leaves the binaries of the others out of package-lock.json, and `npm ci` then
 * refuses the file. This writes them back by their names and pinned versions; on such a platform npm fetches them.
 * To be run after each change of the packages: node scripts/complete-lock.mjs [folder, such as bench]
 */
const root = resolve(import.meta.dirname, "..");
const file = join(root, process.argv[2] ?? ".", "package-lock.json");
const lock = JSON.parse(readFileSync(file, "utf8"));

const systems = ["darwin", "win32", "linux", "android", "freebsd", "openbsd", "netbsd", "sunos", "aix", "openharmony"];
const processors = ["arm64", "arm", "x64", "ia32", "ppc64", "s390x", "riscv64", "mips64el", "loong64", "wasm32"];

const added = [];
for (const [place, { optionalDependencies = {} }] of Object.entries(lock.packages)) {
  for (const [name, version] of Object.entries(optionalDependencies)) {
    const key = `node_modules/${name}`;
    if (lock.packages[key] || !/^\d/.test(version)) continue;
    const words = name.split(/[-/]/);
    const os = systems.filter((system) => words.includes(system));
    const cpu = processors.filter((processor) => words.some((word) => word === processor || (processor === "arm" && word.startsWith("arm") && word !== "arm64")));
    lock.packages[key] = { version, ...(lock.packages[place].dev ? { dev: true } : {}), optional: true, os: os.length ? os : ["none"], cpu: cpu.length ? cpu : ["none"] };
    added.push(name);
  }
}
lock.packages = Object.fromEntries(Object.entries(lock.packages).sort(([one], [other]) => (one < other ? -1 : 1)));
writeFileSync(file, `${JSON.stringify(lock, null, 2)}\n`);
console.log(added.length === 0 ? `${file} is complete` : `added ${added.length}: ${added.join(", ")}`);
