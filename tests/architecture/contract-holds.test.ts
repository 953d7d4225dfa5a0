import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, it } from "@jest/globals";
import { contractFaults } from "../../scripts/contract-faults";
import { ROOT } from "./support/source-files";

it("serves what the contract promises, owes the rest to an issue, and breaks no client unannounced", () => {
  expect(contractFaults(ROOT, readFileSync(join(ROOT, "schema.graphql"), "utf8"))).toEqual([]);
});
