import { requireAuthority } from "@tizilim/common/graphql/require-authority";
import { rememberedCall } from "@tizilim/common/idempotency/remembered-call";
import { queryOf } from "@tizilim/common/database/run-query";
import { Arg, Ctx, Mutation, Query, Resolver } from "type-graphql";
import type { CatalogueContext } from "../context";
import { mayCosign, mayRegisterWitnessKey } from "../domain/proof/witness";
import { requireTreeSize } from "../proof/require-tree-size";
import { cosignCheckpoint } from "./cosign-checkpoint";
import { registerWitnessKey } from "./register-witness-key";
import { CosignCheckpointInput, RegisterWitnessKeyInput } from "./witness.input";
import { witnessKeys, type WitnessKeyRow } from "./witness.store";
import { CosignCheckpointPayload, RegisterWitnessKeyPayload, WitnessKeyType } from "./witness.type";

@Resolver()
export class WitnessMutation {
  @Query(() => [WitnessKeyType], { nullable: true, description: "Every key by which bodies cosign or cosigned checkpoints, oldest first." })
  async witnessKeys(@Ctx() { reader }: CatalogueContext): Promise<WitnessKeyType[]> {
    return (await witnessKeys(queryOf(reader))).map(toldKey);
  }

  @Mutation(() => RegisterWitnessKeyPayload, {
    nullable: true,
    description: "Notes down the key by which a body cosigns checkpoints; it counts in place of the body's key before. Needs the role ADMIN.",
  })
  async registerWitnessKey(
    @Arg("input", () => RegisterWitnessKeyInput, { description: "The key, and whose it is." }) input: RegisterWitnessKeyInput,
    @Ctx() context: CatalogueContext,
  ): Promise<RegisterWitnessKeyPayload> {
    const { subject } = requireAuthority(context.viewer, mayRegisterWitnessKey, "registerWitnessKey");
    const call = rememberedCall("registerWitnessKey", subject, input);
    const named = { body: input.body, key: input.key, by: subject, now: context.now };
    const { witnessKey, problems } = await context.write((register) => registerWitnessKey(register, call, named));
    return { witnessKey: witnessKey === null ? null : toldKey(witnessKey), problems };
  }

  @Mutation(() => CosignCheckpointPayload, {
    nullable: true,
    description:
      "Adds a body's signature to a checkpoint, after its order: a technical mark beside the concurrence that the law asks for. " +
      "Needs the role QUALITY_CONTROL or PUBLIC_ADMINISTRATION, each for itself; never of a smaller checkpoint than the body cosigned before.",
  })
  async cosignCheckpoint(
    @Arg("input", () => CosignCheckpointInput, { description: "The checkpoint and the signature." }) input: CosignCheckpointInput,
    @Ctx() context: CatalogueContext,
  ): Promise<CosignCheckpointPayload> {
    const { subject, roles } = requireAuthority(context.viewer, mayCosign, "cosignCheckpoint");
    const { proofs, signer, now } = context;
    const head = await proofs.head(requireTreeSize("input.size", input.size, await proofs.size()));
    const recordedAt = (await context.entries.load(head.size))?.recordedAt ?? null;
    const call = rememberedCall("cosignCheckpoint", subject, input);
    const cosigning = { origin: signer?.origin ?? null, head, recordedAt, line: input.cosignature, roles, now };
    const { size, problems } = await context.write((register) => cosignCheckpoint(register, call, cosigning));
    return { checkpoint: size === null ? null : head, problems };
  }
}

function toldKey({ body, noteKey, registeredAt }: WitnessKeyRow): WitnessKeyType {
  return { body, key: noteKey, registeredAt };
}
