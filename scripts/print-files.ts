import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { parseArgs } from "node:util";
import type { EmittedFile } from "./emitted-files";

const ROOT = join(__dirname, "..", "..");

export interface PrintedFiles {
  /** As it is called by npm run. */
  readonly command: string;
  readonly help: string;
  /** What the files must hold, worked out from the code; `root` is the project's. */
  readonly files: (root: string) => ReadonlyArray<EmittedFile> | Promise<ReadonlyArray<EmittedFile>>;
}

/** Writes committed files that are made from the code, or with --check tells whether they are current: the exit code is 1 when one is not. */
export async function printFiles({ command, help, files }: PrintedFiles): Promise<void> {
  const { values } = parseArgs({ options: { check: { type: "boolean", default: false }, help: { type: "boolean", default: false } } });
  if (values.help) return void process.stdout.write(`npm run ${command} [-- --check]\n\n${help} With --check nothing is written; the exit code is 1 when one is not current.\n`);
  for (const { file, text } of await files(ROOT)) {
    const path = join(ROOT, file);
    if (!values.check) {
      writeFileSync(path, text);
      process.stdout.write(`wrote ${file}\n`);
      continue;
    }
    const isCurrent = readFileSync(path, "utf8") === text;
    process.stdout.write(`${isCurrent ? "current" : `NOT CURRENT: run npm run ${command}:`} ${file}\n`);
    if (!isCurrent) process.exitCode = 1;
  }
}
