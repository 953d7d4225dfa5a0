import { spawnSync } from "node:child_process";
import { existsSync } from "node:fs";
import { describe } from "@jest/globals";

/** Something outside the project that a suite needs, e.g. a browser or a database server. */
export interface Need {
  /** What it is and where it was looked for, as the reader should see it. */
  readonly what: string;
  readonly met: boolean;
  /** The caller insists on it: then its absence is a failure. */
  readonly required: boolean;
  /** The setting that insists, named in the line that says the suite was left out. */
  readonly requiredBy: string;
}

export function fileNeed(what: string, path: string, required: boolean, requiredBy: string): Need {
  return { what: `${what} (${path})`, met: existsSync(path), required, requiredBy };
}

/** Several things that a suite needs together; those that are missing decide what is said. */
export function allNeeds(...needs: ReadonlyArray<Need>): Need {
  const missing = needs.filter(({ met }) => !met);
  const told = missing.length === 0 ? needs : missing;
  const join = (field: "what" | "requiredBy"): string => [...new Set(told.map((need) => need[field]))].join(" and ");
  return { what: join("what"), met: missing.length === 0, required: missing.some(({ required }) => required), requiredBy: join("requiredBy") };
}

/** A command that is found on the PATH and answers when asked for its version. */
export function commandNeed(command: string, required: boolean, requiredBy: string): Need {
  return { what: command, met: spawnSync(command, ["--version"]).status === 0, required, requiredBy };
}

/**
 * A suite that runs where its need is met. Where it is not, the suite fails if the need is required; else it is left out,
 * and a line says so.
 */
export function describeWith(need: Need, title: string, suite: () => void): void {
  if (need.met || need.required) {
    describe(title, () => {
      if (!need.met) throw new Error(`${title}: ${need.what} is missing, and ${need.requiredBy} demands it.`);
      suite();
    });
    return;
  }
  process.stderr.write(`LEFT OUT: "${title}" needs ${need.what}. Set ${need.requiredBy} to make its absence a failure.\n`);
  describe.skip(`${title} (left out: no ${need.what})`, suite);
}
