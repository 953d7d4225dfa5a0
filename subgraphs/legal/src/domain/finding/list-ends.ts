import type { ActLine } from "./act-line";

/** Of each line of the act's own clauses that leads to subpoints the last of these: in Kazakh it holds the verb of them all. */
export function listEnds(lines: ReadonlyArray<ActLine>): ReadonlyMap<ActLine, ActLine> {
  const ends = new Map<ActLine, ActLine>();
  for (const line of lines) {
    if (line.part === "CLAUSE" && line.parent !== null && line.provision.kind === "SUBPOINT") ends.set(line.parent, line);
  }
  return ends;
}
