import { finalStatuses, TRANSITIONS } from "./transitions";

/** The transition table (RULES-2025/14 to 18, 33, 34) as a Mermaid state diagram for the docs. */
export function transitionDiagram(): string {
  const ways = TRANSITIONS.map(({ from, to, command, when, roles }) =>
    `    ${from ?? "[*]"} --> ${to}: ${command} (${roles.join(", ")})${when === null ? "" : `, ${when}`}`);
  const ends = finalStatuses().map((status) => `    ${status} --> [*]`);
  return ["stateDiagram-v2", ...ways, ...ends, ""].join("\n");
}
