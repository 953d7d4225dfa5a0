import { describedEnum } from "@tizilim/common/graphql/enums";
import { ProblemType } from "@tizilim/common/graphql/finding.type";
import { DateTimeScalar } from "@tizilim/common/graphql/scalars";
import type { Problem } from "@tizilim/common/pure/problem";
import { Field, ObjectType } from "type-graphql";
import type { TreeHead } from "../domain/proof/checkpoint-note";
import type { WitnessBody } from "../domain/proof/witness";
import { RegisterCheckpointType } from "../proof/register-checkpoint.type";

export const WitnessBodyEnum = describedEnum("WitnessBody", "A body in agreement with which the register is changed (norms 33 and 34), as a witness of its log.", {
  QUALITY_CONTROL: "The body that controls the quality of services (norm 33).",
  PUBLIC_ADMINISTRATION: "The body for the development of state administration (norm 34).",
} satisfies Record<WitnessBody, string>);

@ObjectType("CheckpointCosignature", {
  description:
    "A body's signature on a checkpoint: it saw this log, and that it goes on from the log that it saw before. A technical mark beside the concurrence that the law asks for; it gives none.",
  simpleResolvers: true,
})
export class CheckpointCosignatureType {
  @Field(() => WitnessBodyEnum, { description: "Whose it is." })
  body!: WitnessBody;

  @Field(() => String, { description: "The key by which it is verified, NAME+ID+KEY (C2SP signed-note)." })
  key!: string;

  @Field(() => DateTimeScalar, { description: "When the body says that it signed." })
  cosignedAt!: string;

  @Field(() => String, { description: "The line that stands in the note (C2SP tlog-cosignature)." })
  line!: string;
}

@ObjectType("WitnessKey", { description: "A key by which a body cosigns checkpoints.", simpleResolvers: true })
export class WitnessKeyType {
  @Field(() => WitnessBodyEnum, { description: "Whose it is." })
  body!: WitnessBody;

  @Field(() => String, { description: "NAME+ID+KEY (C2SP signed-note)." })
  key!: string;

  @Field(() => DateTimeScalar, { description: "When it was registered; the newest of a body counts." })
  registeredAt!: string;
}

@ObjectType("RegisterWitnessKeyPayload", { description: "The key as it was noted down, or what stands in the way.", simpleResolvers: true })
export class RegisterWitnessKeyPayload {
  @Field(() => WitnessKeyType, { nullable: true, description: "The key; null when refused." })
  witnessKey!: WitnessKeyType | null;

  @Field(() => [ProblemType], { description: "Why it was refused; empty when it was not." })
  problems!: ReadonlyArray<Problem>;
}

@ObjectType("CosignCheckpointPayload", { description: "The checkpoint with the body's signature, or what stands in the way.", simpleResolvers: true })
export class CosignCheckpointPayload {
  @Field(() => RegisterCheckpointType, { nullable: true, description: "The checkpoint; null when refused." })
  checkpoint!: TreeHead | null;

  @Field(() => [ProblemType], { description: "Why it was refused; empty when it was not." })
  problems!: ReadonlyArray<Problem>;
}
