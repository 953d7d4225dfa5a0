import { readFileSync } from "node:fs";
import { join } from "node:path";
import { contractFaults } from "./contract-faults";

const ROOT = join(__dirname, "..", "..");

const faults = contractFaults(ROOT, readFileSync(join(ROOT, "schema.graphql"), "utf8"));
for (const fault of faults) process.stderr.write(`error ${fault}\n`);
if (faults.length === 0) process.stdout.write("the schema holds the contract\n");
process.exitCode = faults.length === 0 ? 0 : 1;
