import { doneOnce } from "@tizilim/common/idempotency/done-once";
import type { IdempotentCall } from "@tizilim/common/idempotency/idempotent-call";
import { queryWithin } from "@tizilim/common/database/run-query";
import { instantOf } from "@tizilim/common/pure/instant";
import { problem, type Problem } from "@tizilim/common/pure/problem";
import { COSIGNATURE, parseNoteKey } from "../domain/proof/note-key";
import type { WitnessBody } from "../domain/proof/witness";
import type { RegisterWriter } from "../register/register-writer";
import { insertWitnessKey, witnessKeys, type WitnessKeyRow } from "./witness.store";

export interface WitnessKeyAnswer {
  readonly witnessKey: WitnessKeyRow | null;
  readonly problems: ReadonlyArray<Problem>;
}

export interface NamedKey {
  readonly body: WitnessBody;
  readonly key: string;
  readonly by: string;
  readonly now: Date;
}

/** Notes a body's key down; from then on it counts in place of the one before. */
export async function registerWitnessKey(register: RegisterWriter, call: IdempotentCall, { body, key, by, now }: NamedKey): Promise<WitnessKeyAnswer> {
  const outcome = await doneOnce<WitnessKeyAnswer>(register.manager, call, instantOf(now), async () => {
    if (key.length > LONGEST_KEY || parseNoteKey(key, COSIGNATURE) === null) return refused("WITNESS_KEY_INVALID", "Бұл куәнің кілті емес: АТАУ+ID+КІЛТ, Ed25519", "Это не ключ свидетеля: ИМЯ+ID+КЛЮЧ, Ed25519");
    const known = await witnessKeys(queryWithin(register.manager));
    if (known.some(({ noteKey }) => noteKey === key)) return refused("WITNESS_KEY_KNOWN", "Бұл кілт бұрын тіркелген", "Этот ключ уже зарегистрирован");
    const witnessKey = { number: (known.at(-1)?.number ?? 0) + 1, body, noteKey: key, registeredAt: instantOf(now) };
    await insertWitnessKey(register.manager, { ...witnessKey, registeredBy: by });
    return { witnessKey, problems: [] };
  });
  return "reused" in outcome ? { witnessKey: null, problems: [outcome.reused] } : outcome.answer;
}

/** As wide as its column. */
const LONGEST_KEY = 255;

function refused(code: string, kk: string, ru: string): WitnessKeyAnswer {
  return { witnessKey: null, problems: [problem(code, "key", null, kk, ru)] };
}
