import type { ActText } from "./act-text";
import type { Provision } from "./provision";

/** The part of a text that an anchor names. */
export function provisionAt({ parts }: Pick<ActText, "parts">, anchor: string): Provision | null {
  const open = [...parts];
  for (let part = open.pop(); part !== undefined; part = open.pop()) {
    if (part.anchor === anchor) return part;
    open.push(...part.children);
  }
  return null;
}
