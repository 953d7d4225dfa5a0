import { spawn, spawnSync } from "node:child_process";
import { once } from "node:events";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";

const root = resolve(import.meta.dirname, "..");
const resolveFrom = createRequire(import.meta.url).resolve;
const tool = (name, bin) => join(resolveFrom(`${name}/package.json`), "..", bin);

/** Linting takes as long as building the pages and all other checks: it goes beside them. */
const lint = ["lint", tool("eslint", "bin/eslint.js"), [".", "--max-warnings=0", "--cache", "--cache-location=node_modules/.cache/eslint/"]];
const checks = [
  ["types", tool("typescript", "bin/tsc"), ["--noEmit", "-p", "tsconfig.json"]],
  ["types of the explorer", tool("typescript", "bin/tsc"), ["--noEmit", "-p", "gateway/explorer/tsconfig.json"]],
  ["types of the act page", tool("typescript", "bin/tsc"), ["--noEmit", "-p", "gateway/act-page/tsconfig.json"]],
  ["emitted files and composition", join(root, "scripts/dist/compose-supergraph.js"), ["--check"]],
  ["error codes in the docs", join(root, "scripts/dist/print-errors.js"), ["--check"]],
  ["the contract", join(root, "scripts/dist/check-contract.js"), []],
];

/**
 * Builds the pages, runs the checks and then jest, each with a line and its seconds; with arguments no checks, and jest gets them. Ends with
 * the line "N passed, N failed" over all of jest's tests and sets the exit code: 0 only when every step went well.
 */
export async function runTests(args, { say = console.error, buildPages = async () => undefined } = {}) {
  const [first, beside] = args.length > 0 ? [[], []] : [checks, [lint]];
  const broken = (await Promise.all([buildPages().then(() => inTurn(first, say)), inTurn(beside, say)])).flat();
  const work = mkdtempSync(join(tmpdir(), "tizilim-tests-"));
  const summary = join(work, "jest.json");
  say("tests: running");
  const begun = performance.now();
  const jest = spawnSync(process.execPath, [tool("jest", "bin/jest.js"), ...args, "--json", `--outputFile=${summary}`], {
    cwd: root,
    stdio: ["ignore", "ignore", "inherit"],
  });
  say(`tests: ended in ${seconds(begun)} s`);
  const { passed, failed, skipped } = counts(summary);
  rmSync(work, { recursive: true, force: true });
  if (broken.length > 0) say(`not in order: ${broken.join(", ")}`);
  if (skipped > 0) say(`${skipped} tests were left out; the lines LEFT OUT above say what they need`);
  const good = jest.status === 0 && broken.length === 0;
  process.stdout.write(`${passed} passed, ${failed + broken.length} failed\n`);
  process.exitCode = good ? 0 : 1;
}

/** Tests that have a long form. */
const proofs = [
  "tests/asof/the-graph-answers",
  "tests/delivery/endpoints-are-seen-by-their-owner",
  "tests/delivery/workers-are-killed-beside",
  "tests/delivery/workers-take-over",
  "tests/faults/orders-outlive-kill",
  "tests/federation/many-selections-tell",
  "tests/federation/no-selection-fails-another",
  "tests/federation/parts-in-common",
  "tests/legal/blocks-",
  "tests/legal/candidates-are-seen",
  "tests/legal/structure-of-mutated-acts",
  "tests/proof/proofs-are-those",
  "tests/streams/a-killed-subscriber",
  "tests/streams/a-lost-stream",
  "tests/workflow/authority-is-one-rule",
  "tests/workflow/orders-do-what-was-previewed",
  "tests/workflow/stored-proposals-move",
];

/**
 * Runs the long forms of the tests that have one, named or all, one after the other: an hour or more. A database server has to
 * be there. Each tells how far it is.
 */
export async function runProofs(args, { say = console.error } = {}) {
  process.env.TIZILIM_PROVE = "1";
  process.env.TIZILIM_REQUIRE_MARIADB = "1";
  say("prove: the long forms, with TIZILIM_PROVE=1");
  await runTests(["--runInBand", ...(args.length > 0 ? args : proofs)], { say });
}

/** The titles of those that are not in order. */
async function inTurn(checks, say) {
  const broken = [];
  for (const [title, file, options] of checks) if (!(await check(title, file, options, say))) broken.push(title);
  return broken;
}

async function check(title, file, options, say) {
  say(`${title}: checking`);
  const begun = performance.now();
  const [status] = await once(spawn(process.execPath, [file, ...options], { cwd: root, stdio: ["ignore", 2, 2] }), "exit");
  say(`${title}: ${status === 0 ? "in order" : "NOT IN ORDER"} (${seconds(begun)} s)`);
  return status === 0;
}

/** A suite that did not even load counts as one failure. */
function counts(summary) {
  try {
    const result = JSON.parse(readFileSync(summary, "utf8"));
    return {
      passed: result.numPassedTests,
      failed: result.numFailedTests + result.numRuntimeErrorTestSuites,
      skipped: result.numPendingTests,
    };
  } catch {
    return { passed: 0, failed: 1, skipped: 0 };
  }
}

function seconds(begun) {
  return ((performance.now() - begun) / 1000).toFixed(1);
}
