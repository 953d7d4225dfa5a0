import { spawnSync } from "node:child_process";
import { join } from "node:path";
import { ROOT } from "../../architecture/support/source-files";

const FOLDER = join(ROOT, "scripts/verify");

/** Runs the stand-alone verifier; its words in both streams. */
export function verifier(...args: ReadonlyArray<string>): { readonly code: number | null; readonly output: string } {
  const { status, stdout, stderr } = spawnSync(process.execPath, [join(FOLDER, "verify-export.mjs"), ...args], { encoding: "utf8" });
  return { code: status, output: `${stdout}${stderr}` };
}

export interface InclusionClaim {
  readonly index: number;
  readonly size: number;
  readonly leaf: string;
  readonly path: ReadonlyArray<string>;
  readonly root: string;
}

export interface ConsistencyClaim {
  readonly from: number;
  readonly to: number;
  readonly path: ReadonlyArray<string>;
  readonly fromRoot: string;
  readonly toRoot: string;
}

const IN_ONE_PROCESS = `
import { includes } from "./verify-export.mjs";
import { extendsTo } from "./compare-checkpoints.mjs";
import { readFileSync } from "node:fs";
const bytes = (_key, value) => (typeof value === "string" ? Buffer.from(value, "hex") : value);
const claims = JSON.parse(readFileSync(0, "utf8"), bytes);
console.log(JSON.stringify(claims.map((claim) => ("index" in claim ? includes(claim) : extendsTo(claim)))));
`;

/** What the verifier's two rules say of claims, all asked in one process. Hashes are hexadecimal. */
export function believed(claims: ReadonlyArray<InclusionClaim | ConsistencyClaim>): boolean[] {
  const { stdout, stderr } = spawnSync(process.execPath, ["--input-type=module", "-e", IN_ONE_PROCESS], { cwd: FOLDER, input: JSON.stringify(claims), encoding: "utf8", maxBuffer: 2 ** 26 });
  if (stderr !== "") throw new Error(stderr);
  return JSON.parse(stdout) as boolean[];
}
