import type { CatalogueContext } from "../context";
import { checkpointText, signedNote, type TreeHead } from "../domain/proof/checkpoint-note";

/** The checkpoint as a note signed by the log, and by who witnessed it; null where this process has no key. */
export async function noteOf(head: TreeHead, { signer, cosignatures }: Pick<CatalogueContext, "signer" | "cosignatures">): Promise<string | null> {
  if (signer === null) return null;
  const text = checkpointText(signer.origin, head);
  return signedNote(text, [signer.line(text), ...(await cosignatures.load(head.size)).map(({ line }) => line)]);
}
