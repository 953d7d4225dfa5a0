import { DateTimeScalar } from "@tizilim/common/graphql/scalars";
import { Ctx, FieldResolver, Resolver, Root } from "type-graphql";
import type { CatalogueContext } from "../context";
import type { TreeHead } from "../domain/proof/checkpoint-note";
import { RegisterCheckpointType } from "./register-checkpoint.type";
import { CheckpointCosignatureType } from "../witness/witness.type";
import { noteOf } from "./note-of";

@Resolver(() => RegisterCheckpointType)
export class RegisterCheckpointResolver {
  @FieldResolver(() => DateTimeScalar, { nullable: true, description: "When the last entry that it covers was recorded; null while the log is empty." })
  async recordedAt(@Root() { size }: TreeHead, @Ctx() context: CatalogueContext): Promise<string | null> {
    return size === 0 ? null : ((await context.entries.load(size))?.recordedAt ?? null);
  }

  @FieldResolver(() => String, {
    nullable: true,
    description: "The checkpoint as it is kept and passed on: a signed note (C2SP tlog-checkpoint), signed by the log with Ed25519; null where this process has no key.",
  })
  note(@Root() head: TreeHead, @Ctx() context: CatalogueContext): Promise<string | null> {
    return noteOf(head, context);
  }

  @FieldResolver(() => String, {
    nullable: true,
    description: "The key by which the log's signature is verified, NAME+ID+KEY (C2SP signed-note). Note it down once, from a place that you trust.",
  })
  key(@Ctx() { signer }: CatalogueContext): string | null {
    return signer?.key ?? null;
  }

  @FieldResolver(() => [CheckpointCosignatureType], { description: "Signatures of the bodies that witnessed it, in the order in which they signed; they stand in the note too." })
  async cosignatures(@Root() { size }: TreeHead, @Ctx() context: CatalogueContext): Promise<CheckpointCosignatureType[]> {
    return (await context.cosignatures.load(size)).map(({ body, noteKey, cosignedAt, line }) => ({ body, key: noteKey, cosignedAt, line }));
  }
}
