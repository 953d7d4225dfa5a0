import { Arg, Ctx, Int, Query, Resolver } from "type-graphql";
import type { CatalogueContext } from "../context";
import type { TreeHead } from "../domain/proof/checkpoint-note";
import { RegisterCheckpointType } from "./register-checkpoint.type";
import { requireTreeSize } from "./require-tree-size";
import { ConsistencyProofType } from "./tree-proofs.type";

@Resolver()
export class CheckpointQuery {
  @Query(() => RegisterCheckpointType, { nullable: true, description: "The register's log up to a number, told by one hash. The same size has the same hash for ever." })
  async registerCheckpoint(
    @Arg("size", () => Int, { nullable: true, description: "Entries that it covers; all of them where not given." }) asked: number | null,
    @Ctx() { proofs }: CatalogueContext,
  ): Promise<TreeHead> {
    return proofs.head(requireTreeSize("size", asked, await proofs.size()));
  }

  @Query(() => ConsistencyProofType, { nullable: true, description: "Shows that the log of a size holds the log of an earlier size unaltered." })
  async consistencyProof(
    @Arg("from", () => Int, { description: "Size of the earlier checkpoint." }) from: number,
    @Arg("to", () => Int, { nullable: true, description: "Size of the later checkpoint; the whole log where not given." }) asked: number | null,
    @Ctx() { proofs }: CatalogueContext,
  ): Promise<ConsistencyProofType> {
    const to = requireTreeSize("to", asked, await proofs.size());
    requireTreeSize("from", from, to);
    const [earlier, later, hashes] = await Promise.all([proofs.head(from), proofs.head(to), proofs.consistency(from, to)]);
    return { from, to, fromRootHash: earlier.rootHash, toRootHash: later.rootHash, hashes };
  }
}
