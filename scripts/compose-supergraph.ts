import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { emittedFiles } from "./emitted-files";

const HELP = `npm run compose [-- --check]

Emits each subgraph's schema.graphql from the code, composes supergraph.graphql after supergraph.yaml, and writes
schema.graphql: what clients see. With --check nothing is written; the exit code is 1 when a file is not current.
`;

const ROOT = join(__dirname, "..", "..");

const { values } = parseArgs({ options: { check: { type: "boolean", default: false }, help: { type: "boolean", default: false } } });
if (values.help) process.stdout.write(HELP);
else process.exitCode = compose(values.check);

function compose(check: boolean): number {
  const emitted = emittedFiles(ROOT);
  if ("faults" in emitted) {
    for (const fault of emitted.faults) process.stderr.write(`error ${fault}\n`);
    return 1;
  }
  for (const hint of emitted.hints) process.stderr.write(`hint ${hint}\n`);
  return emitted.files.map(({ file, text }) => (check ? isCurrent(file, text) : write(file, text))).every(Boolean) ? 0 : 1;
}

function write(file: string, text: string): boolean {
  writeFileSync(join(ROOT, file), text);
  process.stdout.write(`wrote ${file}\n`);
  return true;
}

function isCurrent(file: string, text: string): boolean {
  let current = false;
  try {
    current = readFileSync(join(ROOT, file), "utf8") === text;
  } catch {
    current = false;
  }
  process.stdout.write(`${current ? "current" : "NOT CURRENT: run npm run compose:"} ${file}\n`);
  return current;
}
