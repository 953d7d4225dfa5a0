import { spawnSync } from "node:child_process";
import { createHash } from "node:crypto";
import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { join, resolve } from "node:path";

const root = resolve(import.meta.dirname, "..");
const say = (line) => process.stderr.write(`· ${line}\n`);
process.env.APOLLO_TELEMETRY_DISABLED = "1";

const services = {
  "start:gateway": "gateway/dist/main.js",
  "start:catalogue": "subgraphs/catalogue/dist/main.js",
  "start:workflow": "subgraphs/workflow/dist/main.js",
  "start:legal": "subgraphs/legal/dist/main.js",
  "start:delivery": "subgraphs/delivery/dist/main.js",
  "start:worker": "subgraphs/delivery/dist/start-worker.js",
};
const usage = `usage: node scripts/bring-up.mjs start | start:processes | ${Object.keys(services).join(" | ")} | build | test [jest options] | prove [TEST…] | bench | run SCRIPT [options]`;

requireNode();
const [command, ...rest] = process.argv.slice(2);
switch (command) {
  case "start":
    install();
    await build({ pages: true });
    load("scripts/dist/start-registry.js");
    break;
  case "start:processes":
    install();
    await build({ pages: true });
    load("scripts/dist/start-processes.js");
    break;
  case "start:gateway":
    install();
    await build({ pages: true });
    load(services[command]);
    break;
  case "start:catalogue":
  case "start:workflow":
  case "start:legal":
  case "start:delivery":
  case "start:worker":
    install();
    await build({ pages: false });
    load(services[command]);
    break;
  case "build":
    install();
    await build({ pages: true });
    break;
  case "run": {
    const [script, ...options] = rest;
    install();
    // The explorer is what these two forms of the demo are for.
    await build({ pages: script === "play-demo" && options.some((option) => option === "--stay" || option === "--by-hand") });
    process.argv = [process.argv[0], join(root, "scripts", "dist", `${script}.js`), ...options];
    load(`scripts/dist/${script}.js`);
    break;
  }
  case "test":
    install();
    await build({ pages: false });
    await (await import("./run-tests.mjs")).runTests(rest, { say, buildPages });
    break;
  case "prove":
    install();
    await build({ pages: false });
    await (await import("./run-tests.mjs")).runProofs(rest, { say });
    break;
  case "bench":
    install();
    await build({ pages: false });
    await (await import("../bench/run-bench.mjs")).runBench(rest, { say });
    break;
  default:
    process.stderr.write(`${usage}\n`);
    process.exit(2);
}

/** Nothing is installed yet when this runs, so it asks Node itself. */
function requireNode() {
  const [major, minor] = process.versions.node.split(".").map(Number);
  const fits = (major === 20 && minor >= 19) || (major === 22 && minor >= 12) || major === 24;
  if (fits) return;
  process.stderr.write(`cannot start: Node ${process.versions.node} is not supported, use 20.19 or later, 22.12 or later, or 24\n`);
  process.exit(1);
}

/** Installs the locked packages when they are not those of package-lock.json. */
function install() {
  const lock = createHash("sha256").update(readFileSync(join(root, "package-lock.json"))).digest("hex");
  const stamp = join(root, "node_modules", ".tizilim-installed");
  if (existsSync(stamp) && readFileSync(stamp, "utf8") === lock) return;
  say("packages: installing what package-lock.json names (a few minutes the first time)");
  const begun = performance.now();
  const done = spawnSync("npm", ["ci", "--no-audit", "--no-fund", "--loglevel=error"], { cwd: root, stdio: ["ignore", 2, 2] });
  if (done.status !== 0) {
    process.stderr.write("cannot start: npm ci failed, see above\n");
    process.exit(1);
  }
  writeFileSync(stamp, lock);
  say(`packages: installed in ${((performance.now() - begun) / 1000).toFixed(0)} s`);
}

async function build({ pages }) {
  await (await import("./build.mjs")).buildSources({ say });
  if (pages) await buildPages();
}

async function buildPages() {
  const [{ buildExplorer }, { buildActPage }, { buildSchemaPages }] = await Promise.all([import("./build-explorer.mjs"), import("./build-act-page.mjs"), import("./build-schema-pages.mjs")]);
  await Promise.all([buildExplorer({ say }), buildActPage({ say }), buildSchemaPages(join(root, "schema.graphql"), { say })]);
}

function load(file) {
  createRequire(import.meta.url)(join(root, file));
}
