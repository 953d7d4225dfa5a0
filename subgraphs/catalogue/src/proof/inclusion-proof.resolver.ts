import { Ctx, FieldResolver, Resolver, Root } from "type-graphql";
import type { CatalogueContext } from "../context";
import { proofFile } from "../domain/proof/checkpoint-note";
import { noteOf } from "./note-of";
import { InclusionProofType } from "./tree-proofs.type";

@Resolver(() => InclusionProofType)
export class InclusionProofResolver {
  @FieldResolver(() => String, {
    nullable: true,
    description: "Proof and checkpoint in one file (C2SP tlog-proof), to be kept beside the entry and verified without asking anyone; null where this process has no key.",
  })
  async file(@Root() { index, size, rootHash, hashes }: InclusionProofType, @Ctx() context: CatalogueContext): Promise<string | null> {
    const note = await noteOf({ size, rootHash }, context);
    return note === null ? null : proofFile(index, hashes, note);
  }
}
