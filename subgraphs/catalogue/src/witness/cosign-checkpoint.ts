import { doneOnce } from "@tizilim/common/idempotency/done-once";
import type { IdempotentCall } from "@tizilim/common/idempotency/idempotent-call";
import { queryWithin } from "@tizilim/common/database/run-query";
import { instantOf } from "@tizilim/common/pure/instant";
import type { Problem } from "@tizilim/common/pure/problem";
import type { TreeHead } from "../domain/proof/checkpoint-note";
import { decideCosigning } from "../domain/proof/cosign-problems";
import { witnessBodiesOf } from "../domain/proof/witness";
import type { RegisterWriter } from "../register/register-writer";
import { insertCosignature, newestCosigned, standingKeys } from "./witness.store";

export interface CosigningAnswer {
  /** Size of the checkpoint; null when refused. */
  readonly size: number | null;
  readonly problems: ReadonlyArray<Problem>;
}

export interface Cosigning {
  readonly origin: string | null;
  readonly head: TreeHead;
  /** When the last entry of the checkpoint was recorded; null of an empty one. */
  readonly recordedAt: string | null;
  readonly line: string;
  readonly roles: ReadonlyArray<string>;
  readonly now: Date;
}

/** Keeps a body's signature beside a checkpoint, or tells why not; the same call again gives the same answer. */
export async function cosignCheckpoint(register: RegisterWriter, call: IdempotentCall, { origin, head, recordedAt, line, roles, now }: Cosigning): Promise<CosigningAnswer> {
  const query = queryWithin(register.manager);
  const outcome = await doneOnce<CosigningAnswer>(register.manager, call, instantOf(now), async () => {
    const keys = await standingKeys(query, witnessBodiesOf(roles));
    const seconds = (moment: number): number => Math.floor(moment / 1000);
    const recorded = recordedAt === null ? 0 : seconds(Date.parse(recordedAt));
    const decision = decideCosigning(line, { origin, head, recorded, now: seconds(now.getTime()), keys, cosigned: await newestCosigned(query) });
    if ("problem" in decision) return { size: null, problems: [decision.problem] };
    const { witness, time } = decision;
    const cosignedAt = instantOf(new Date(time * 1000));
    await insertCosignature(register.manager, { size: head.size, body: witness.body, keyNumber: witness.number, line: `${line.trimEnd()}\n`, cosignedAt });
    return { size: head.size, problems: [] };
  });
  return "reused" in outcome ? { size: null, problems: [outcome.reused] } : outcome.answer;
}
