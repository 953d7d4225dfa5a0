import { Ctx, FieldResolver, Resolver, Root } from "type-graphql";
import type { CatalogueContext } from "../context";
import { RegisterEntryType } from "../entry/register-entry.type";
import type { EntryValue } from "../entry/register-entry.value";
import { EntryLeafType } from "./entry-leaf.type";

@Resolver(() => RegisterEntryType)
export class EntryProofResolver {
  @FieldResolver(() => EntryLeafType, {
    nullable: true,
    description: "Its leaf in the Merkle tree over the log (docs/proof.md); null for an entry that a version without proofs wrote, until the next entry.",
  })
  leaf(@Root() entry: EntryValue, @Ctx() context: CatalogueContext): Promise<EntryLeafType | null> {
    return context.leaves.load(entry.number);
  }
}
