import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { errorsPage } from "./errors-page";

const HELP = `npm run errors [-- --check]

Writes docs/errors.md from the error codes of the code. With --check nothing is written; the exit code is 1 when it is not current.
`;

const FILE = "docs/errors.md";
const PATH = join(__dirname, "..", "..", FILE);

const { values } = parseArgs({ options: { check: { type: "boolean", default: false }, help: { type: "boolean", default: false } } });
if (values.help) process.stdout.write(HELP);
else if (values.check) check();
else {
  writeFileSync(PATH, errorsPage());
  process.stdout.write(`wrote ${FILE}\n`);
}

function check(): void {
  const current = readFileSync(PATH, "utf8") === errorsPage();
  process.stdout.write(`${current ? "current" : "NOT CURRENT: run npm run errors:"} ${FILE}\n`);
  process.exitCode = current ? 0 : 1;
}
