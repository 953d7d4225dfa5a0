import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { clientTypes, GENERATED } from "./clients/client-types";

const ROOT = join(__dirname, "..", "..");

/** Writes the typed documents of docs/clients; a test tells when they are not current. */
async function main(): Promise<void> {
  writeFileSync(join(ROOT, GENERATED), await clientTypes(ROOT));
  process.stdout.write(`wrote ${GENERATED}\n`);
}

void main();
