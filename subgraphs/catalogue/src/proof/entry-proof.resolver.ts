import { Arg, Ctx, FieldResolver, Int, Resolver, Root } from "type-graphql";
import type { CatalogueContext } from "../context";
import { RegisterEntryType } from "../entry/register-entry.type";
import type { EntryValue } from "../entry/register-entry.value";
import { EntryLeafType } from "./entry-leaf.type";
import { requireTreeSize } from "./require-tree-size";
import { InclusionProofType } from "./tree-proofs.type";

@Resolver(() => RegisterEntryType)
export class EntryProofResolver {
  @FieldResolver(() => EntryLeafType, {
    nullable: true,
    description: "Its leaf in the Merkle tree over the log (docs/proof.md); null for an entry that a version without proofs wrote, until the next entry.",
  })
  leaf(@Root() entry: EntryValue, @Ctx() context: CatalogueContext): Promise<EntryLeafType | null> {
    return context.leaves.load(entry.number);
  }

  @FieldResolver(() => InclusionProofType, {
    nullable: true,
    description: "Shows that a checkpoint covers it; null for an entry without a leaf. Together with leaf it proves the entry to whoever has the checkpoint.",
  })
  async inclusionProof(
    @Root() entry: EntryValue,
    @Arg("size", () => Int, { nullable: true, description: "Size of the checkpoint, the entry's number or more; the whole log where not given." }) asked: number | null,
    @Ctx() { proofs }: CatalogueContext,
  ): Promise<InclusionProofType | null> {
    const treeSize = await proofs.size();
    if (entry.number > treeSize) return null;
    const size = requireTreeSize("size", asked, treeSize, entry.number);
    const index = entry.number - 1;
    const [{ rootHash }, hashes] = await Promise.all([proofs.head(size), proofs.inclusion(index, size)]);
    return { index, size, rootHash, hashes };
  }
}
