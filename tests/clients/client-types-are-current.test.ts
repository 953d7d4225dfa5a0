import { execFileSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { describe, expect, it } from "@jest/globals";
import { clientTypes, GENERATED } from "../../scripts/clients/client-types";

const ROOT = resolve(__dirname, "../..");

describe("the typed documents of docs/clients", () => {
  it("are what the schema and the operations make now: npm run client-types", async () => {
    expect(readFileSync(join(ROOT, GENERATED), "utf8")).toBe(await clientTypes(ROOT));
  });

  it("fit the samples that use them", () => {
    const compiler = join(ROOT, "node_modules", "typescript", "bin", "tsc");
    expect(() => execFileSync(process.execPath, [compiler, "-p", join(ROOT, "docs/clients/tsconfig.json")], { encoding: "utf8" })).not.toThrow();
  });
});
