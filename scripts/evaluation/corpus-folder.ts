import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";

/** From the sources and from what they are compiled to. */
export const CORPUS = [join(__dirname, "../../tests/corpus"), join(__dirname, "../../../tests/corpus")].find((room) => existsSync(room)) ?? "tests/corpus";

/** One object a line; blank lines are none. */
export function readJsonLines<T>(file: string): T[] {
  return readFileSync(file, "utf8").split("\n").filter((line) => line.trim() !== "").map((line) => JSON.parse(line) as T);
}
