import { spawnSync } from "node:child_process";

/** A file as a commit has it; null where there is no git, no such commit or no such file in it. */
export function committedFile(root: string, commit: string, file: string): string | null {
  const { status, stdout } = spawnSync("git", ["show", `${commit}:${file}`], { cwd: root, encoding: "utf8", maxBuffer: 1 << 26 });
  return status === 0 ? stdout : null;
}
