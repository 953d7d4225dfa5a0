import type { Block } from "../text/block";
import type { ActText } from "./act-text";
import type { Provision } from "./provision";

/** A block with the place that it has in the tree. */
export interface PlacedBlock {
  readonly at: number;
  readonly block: Block;
  readonly provision: Provision;
  /** The innermost appendix or approved document that it stands in; null in the act's own body. */
  readonly appendix: Provision | null;
  /** Whether it says something that is in force: no notes, announcements, page matter, blanks, nor what is excluded. */
  readonly says: boolean;
}

const SAYS_NOTHING = new Set<Provision["role"]>(["NOTE", "FUTURE_CHANGE", "STRAY"]);

/** Every block of a text, in its order, with its provision. */
export function placedBlocks(text: ActText): PlacedBlock[] {
  const placed: PlacedBlock[] = [];
  const visit = (provision: Provision, appendix: Provision | null, excluded: boolean): void => {
    const within = provision.kind === "APPENDIX" ? provision : appendix;
    const out = excluded || provision.excluded !== null;
    for (let at = provision.blocks[0]; at < provision.blocks[1]; at += 1) {
      const block = text.blocks[at];
      if (block === undefined) continue;
      const says = !out && !SAYS_NOTHING.has(provision.role) && block.form !== "STRAY" && block.text !== "";
      placed.push({ at, block, provision, appendix: within, says });
    }
    for (const child of provision.children) visit(child, within, out);
  };
  for (const part of text.parts) visit(part, null, false);
  return placed;
}
