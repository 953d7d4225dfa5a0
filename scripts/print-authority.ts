import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { authorityPages } from "./authority-pages";

const HELP = `npm run authority [-- --check]

Writes docs/authority.md and docs/proposal-states.md from the tables of the workflow, of the acts and of the endpoints. With
--check nothing is written; the exit code is 1 when one is not current.
`;

const ROOT = join(__dirname, "..", "..");
const { values } = parseArgs({ options: { check: { type: "boolean", default: false }, help: { type: "boolean", default: false } } });
if (values.help) process.stdout.write(HELP);
else for (const { file, text } of authorityPages()) (values.check ? check : write)(file, text);

function write(file: string, text: string): void {
  writeFileSync(join(ROOT, file), text);
  process.stdout.write(`wrote ${file}\n`);
}

function check(file: string, text: string): void {
  const current = readFileSync(join(ROOT, file), "utf8") === text;
  process.stdout.write(`${current ? "current" : "NOT CURRENT: run npm run authority:"} ${file}\n`);
  if (!current) process.exitCode = 1;
}
