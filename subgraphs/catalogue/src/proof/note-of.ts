import type { CatalogueContext } from "../context";
import { checkpointText, signedNote, type TreeHead } from "../domain/proof/checkpoint-note";

/** The checkpoint as a signed note; null where this process has no key. */
export async function noteOf(head: TreeHead, { signer }: Pick<CatalogueContext, "signer">): Promise<string | null> {
  if (signer === null) return null;
  const text = checkpointText(signer.origin, head);
  return signedNote(text, [signer.line(text)]);
}
