import { KeyedInput } from "@tizilim/common/graphql/keyed.input";
import { Field, InputType, Int } from "type-graphql";
import type { WitnessBody } from "../domain/proof/witness";
import { WitnessBodyEnum } from "./witness.type";

@InputType("RegisterWitnessKeyInput", { description: "Whose key it is." })
export class RegisterWitnessKeyInput extends KeyedInput {
  @Field(() => WitnessBodyEnum, { description: "The body that holds it." })
  body!: WitnessBody;

  @Field(() => String, { description: "NAME+ID+KEY of a key that cosigns with Ed25519 (C2SP tlog-cosignature)." })
  key!: string;
}

@InputType("CosignCheckpointInput", { description: "A body's signature on a checkpoint." })
export class CosignCheckpointInput extends KeyedInput {
  @Field(() => Int, { description: "Size of the checkpoint." })
  size!: number;

  @Field(() => String, { description: "The line that is added to the note: — NAME BASE64 (C2SP tlog-cosignature, Ed25519)." })
  cosignature!: string;
}
