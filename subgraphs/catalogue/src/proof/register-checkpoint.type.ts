import { Field, Int, ObjectType } from "type-graphql";
import type { TreeHead } from "../domain/proof/checkpoint-note";

@ObjectType("RegisterCheckpoint", {
  description:
    "The register's log up to a number, told by one hash: whoever keeps it can show later that nothing of it was altered, left out or moved (docs/proof.md).",
  simpleResolvers: true,
})
export class RegisterCheckpointType implements TreeHead {
  @Field(() => Int, { description: "Entries that it covers: those numbered 1 to size." })
  size!: number;

  @Field(() => String, { description: "Root of the Merkle tree of RFC 6962 over their leaves, hexadecimal." })
  rootHash!: string;
}
