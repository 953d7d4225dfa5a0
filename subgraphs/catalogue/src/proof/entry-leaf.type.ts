import { Field, ObjectType } from "type-graphql";

@ObjectType("LeafSalt", { description: "What opens a part of an entry's leaf.", simpleResolvers: true })
export class LeafSaltType {
  @Field(() => String, {
    description:
      "The part: proposal, cause.reference, changes.FIELD.before or changes.FIELD.after; entry where it opens all of them, each by the salt that is made of this one and its name (docs/proof.md).",
  })
  part!: string;

  @Field(() => String, { description: "32 bytes, hexadecimal." })
  salt!: string;
}

@ObjectType("EntryLeaf", {
  description: "An entry as the Merkle tree over the register's log holds it: from the entry and these salts anyone makes the hash again.",
  simpleResolvers: true,
})
export class EntryLeafType {
  @Field(() => String, { description: "RFC 6962 hash of the leaf, hexadecimal." })
  hash!: string;

  @Field(() => [LeafSaltType], { description: "Salts of the parts that are told; a part that is withheld has none, and the hash stays." })
  salts!: ReadonlyArray<LeafSaltType>;
}
