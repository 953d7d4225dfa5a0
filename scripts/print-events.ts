import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { EVENTS_FILE, eventsFile } from "./events/events-file";

const HELP = `npm run events [-- --check]

Writes ${EVENTS_FILE} from the code and the schema. With --check nothing is written; the exit code is 1 when it is not current.
`;

const ROOT = join(__dirname, "..", "..");
const PATH = join(ROOT, EVENTS_FILE);

const { values } = parseArgs({ options: { check: { type: "boolean", default: false }, help: { type: "boolean", default: false } } });
if (values.help) process.stdout.write(HELP);
else if (values.check) check();
else {
  writeFileSync(PATH, eventsFile(ROOT));
  process.stdout.write(`wrote ${EVENTS_FILE}\n`);
}

function check(): void {
  const current = readFileSync(PATH, "utf8") === eventsFile(ROOT);
  process.stdout.write(`${current ? "current" : "NOT CURRENT: run npm run events:"} ${EVENTS_FILE}\n`);
  process.exitCode = current ? 0 : 1;
}
