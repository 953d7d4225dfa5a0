import { Field, Int, ObjectType } from "type-graphql";

@ObjectType("InclusionProof", { description: "Shows that a checkpoint covers an entry (RFC 6962, 2.1.1).", simpleResolvers: true })
export class InclusionProofType {
  @Field(() => Int, { description: "Place of the leaf, from 0: the number of the entry less one." })
  index!: number;

  @Field(() => Int, { description: "Size of the checkpoint." })
  size!: number;

  @Field(() => String, { description: "Root hash of the checkpoint, hexadecimal." })
  rootHash!: string;

  @Field(() => [String], { description: "Hashes beside the way from the leaf to the root, from the leaf up; hexadecimal." })
  hashes!: ReadonlyArray<string>;
}

@ObjectType("ConsistencyProof", { description: "Shows that a later checkpoint holds all that an earlier one held, in the same places (RFC 6962, 2.1.2).", simpleResolvers: true })
export class ConsistencyProofType {
  @Field(() => Int, { description: "Size of the earlier checkpoint." })
  from!: number;

  @Field(() => Int, { description: "Size of the later one." })
  to!: number;

  @Field(() => String, { description: "Root hash of the earlier checkpoint, hexadecimal." })
  fromRootHash!: string;

  @Field(() => String, { description: "Root hash of the later one, hexadecimal." })
  toRootHash!: string;

  @Field(() => [String], { description: "The hashes of the proof in the order of the RFC; hexadecimal." })
  hashes!: ReadonlyArray<string>;
}
