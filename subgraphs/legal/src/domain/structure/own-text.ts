import type { ActText } from "./act-text";
import type { Provision } from "./provision";

/**
 * The own text of a part, without its children's. Of plain and Markdown texts to the letter as it came, so that the own
 * texts of a document put together give it back; of HTML what a reader sees, a line for each block.
 */
export function ownText({ format, source, blocks }: ActText, { start, ownEnd, blocks: [from, to] }: Provision): string {
  if (format !== "HTML") return source.slice(start, ownEnd);
  return blocks.slice(from, to).map(({ text }) => text).filter((text) => text !== "").join("\n");
}
