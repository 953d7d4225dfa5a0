import type { ActLine } from "./act-line";

/** Of each line of the act's own clauses that leads to subpoints these, in their order: in Kazakh the last holds the verb of them all. */
export function listItems(lines: ReadonlyArray<ActLine>): ReadonlyMap<ActLine, ReadonlyArray<ActLine>> {
  const items = new Map<ActLine, ActLine[]>();
  for (const line of lines) {
    if (line.part !== "CLAUSE" || line.parent === null || line.provision.kind !== "SUBPOINT") continue;
    const held = items.get(line.parent);
    if (held === undefined) items.set(line.parent, [line]);
    else held.push(line);
  }
  return items;
}
