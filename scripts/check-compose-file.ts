import { readFileSync } from "node:fs";
import { join } from "node:path";
import { composeFileFaults } from "./compose-file-faults";

const faults = composeFileFaults(readFileSync(join(__dirname, "..", "..", "docker-compose.yml"), "utf8"));
for (const fault of faults) process.stderr.write(`error docker-compose.yml ${fault}\n`);
if (faults.length === 0) process.stdout.write("docker-compose.yml keeps to the Compose specification\n");
process.exitCode = faults.length === 0 ? 0 : 1;
