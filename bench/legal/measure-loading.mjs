import { spawn } from "node:child_process";
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { root } from "../built-house.mjs";
import { peakMemory, processorTime } from "../process-account.mjs";
import { generateAct } from "./generate-act.mjs";

const LOOKS_EVERY_MS = 50;
const ENDINGS = { HTML: "html", MARKDOWN: "md", PLAIN: "txt" };

/** Files of so many megabytes, loaded by the command into an empty registry on the embedded database. */
export async function measureLoading(megabytes, seed) {
  const folder = mkdtempSync(join(tmpdir(), "tizilim-acts-"));
  try {
    mkdirSync(join(folder, "acts"));
    const written = writeActs(join(folder, "acts"), megabytes, seed);
    const begun = performance.now();
    const { code, output, peak, processor } = await runCommand(folder);
    const seconds = (performance.now() - begun) / 1_000;
    const loaded = output.split("\n").filter((line) => /: loaded as [A-Z]\d{2}/.test(line)).length;
    const faults = code === 0 && loaded === written.files ? [] : [`npm run acts ended with ${code}, ${loaded} of ${written.files} files loaded: ${output.split("\n").filter((line) => line.includes("REFUSED"))[0] ?? output.slice(-300)}`];
    return { ...written, seconds, peak, processor, rate: written.bytes / 1e6 / seconds, faults };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function writeActs(folder, megabytes, seed) {
  const ids = new Set();
  let [files, bytes] = [0, 0];
  for (let next = seed; bytes < megabytes * 1e6; next += 1) {
    const { id, language, format, source } = generateAct(next);
    if (ids.has(id)) continue;
    ids.add(id);
    writeFileSync(join(folder, `${id}.${language.toLowerCase()}.${ENDINGS[format]}`), source);
    files += 1;
    bytes += Buffer.byteLength(source);
  }
  return { files, bytes };
}

function runCommand(folder) {
  return new Promise((done) => {
    const child = spawn(process.execPath, [join(root, "scripts/dist/load-acts.js"), join(folder, "acts")], { cwd: root, env: { DATA_DIR: folder }, stdio: ["ignore", "pipe", "pipe"] });
    let output = "";
    let [peak, processor] = [0, 0];
    for (const stream of [child.stdout, child.stderr]) stream.on("data", (chunk) => (output += chunk));
    const look = setInterval(() => {
      peak = Math.max(peak, peakMemory(child.pid) || 0);
      processor = Math.max(processor, processorTime(child.pid) || 0);
    }, LOOKS_EVERY_MS);
    child.once("close", (code) => {
      clearInterval(look);
      done({ code, output, peak, processor });
    });
  });
}
