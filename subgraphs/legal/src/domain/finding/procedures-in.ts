import type { ActLine } from "./act-line";
import { askingsIn, givenIn, isAnApplication } from "./who-asks";

/** Points that one procedure runs over at most, and what may stand before the one who asks and behind what is given; of a table its cells. */
const POINTS = { longest: 10, before: 3, behind: 3 } as const;
const CELLS = { longest: 60, before: 12, behind: 12 } as const;

/** Stretches of norms in which a person asks and something is given thereafter, or told right before. */
export function proceduresIn(lines: ReadonlyArray<ActLine>): ReadonlyArray<ActLine>[] {
  const askings = askingsIn(lines);
  const asker = askings.some((each) => each.asker === "PERSON") ? "PERSON" : "UNTOLD";
  if (asker === "UNTOLD" && askings.some((each) => each.asker === "OFFICE")) return [];
  const asking = [...new Set(askings.filter((each) => each.asker === asker && (asker === "PERSON" || isAnApplication(each))).map(({ line }) => lines.indexOf(line)))];
  return asking.flatMap((at) => {
    const { longest, before: lead, behind } = lines[at]?.provision.role === "CELL" ? CELLS : POINTS;
    const from = Math.max(0, at - lead);
    const after = givenIn(lines.slice(at, at + longest));
    const before = after === null ? givenIn(lines.slice(from, at)) : null;
    const given = after ?? before;
    return given === null ? [] : [lines.slice(from, Math.max(at, lines.indexOf(given.line)) + behind)];
  });
}
