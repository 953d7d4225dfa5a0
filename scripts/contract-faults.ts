import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { buildSchema } from "graphql";
import { breakingChanges } from "./breaking-changes";
import { committedFile } from "./committed-file";
import { compareContract } from "./compare-contract";
import { faultsOfContract, type ContractDebts } from "./contract-debts";

/** Both the last commit and the one before it: in CI the change to look at is already committed. */
const COMMITS = ["HEAD", "HEAD~1"];

/** Everything that stands between our API schema and what was promised: the contract, and the schema served until now. */
export function contractFaults(root: string, apiSchema: string): string[] {
  const read = (file: string): string => readFileSync(join(root, file), "utf8");
  const contract = read("docs/contract.graphql");
  const original = join(root, "..", "shared", "contract.graphql");
  const copied = !existsSync(original) || readFileSync(original, "utf8") === contract;
  const differences = compareContract(buildSchema(contract), buildSchema(apiSchema));
  const accepted = read("docs/breaking-changes.md");
  const broken = COMMITS.flatMap((commit) => {
    const served = committedFile(root, commit, "schema.graphql");
    return served === null ? [] : breakingChanges(served, apiSchema, accepted);
  });
  return [
    ...(copied ? [] : ["docs/contract.graphql is not the contract in ../shared any more: copy it"]),
    ...faultsOfContract(differences, JSON.parse(read("docs/contract-not-yet.json")) as ContractDebts),
    ...new Set(broken.map((change) => `breaks clients: ${change} (to accept it, add this line to docs/breaking-changes.md)`)),
  ];
}
