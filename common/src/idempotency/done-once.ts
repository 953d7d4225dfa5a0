import type { EntityManager } from "typeorm";
import type { Instant } from "../pure/instant";
import { problem, type Problem } from "../pure/problem";
import { callFingerprint, callId, type IdempotentCall } from "./idempotent-call";
import { IDEMPOTENCY_TABLE } from "./idempotency-table";

export type OnceOutcome<A> = { readonly answer: A; readonly repeated: boolean } | { readonly reused: Problem };

/**
 * Does the work and keeps its answer in the same transaction, or gives the answer that was kept. The writer has to hold
 * the head of its log already: that is what lets one of several equal calls go first and the others find its answer.
 * `A` travels as JSON.
 */
export async function doneOnce<A>(writer: EntityManager, call: IdempotentCall, at: Instant, work: () => Promise<A>): Promise<OnceOutcome<A>> {
  const id = callId(call);
  const fingerprint = callFingerprint(call);
  const kept: Array<{ fingerprint: string; answer: string }> = await writer.query(`SELECT fingerprint, answer FROM ${IDEMPOTENCY_TABLE} WHERE id = ?`, [id]);
  const [before] = kept;
  if (before !== undefined) {
    return before.fingerprint === fingerprint ? { answer: JSON.parse(before.answer) as A, repeated: true } : { reused: keyReused() };
  }
  const answer = await work();
  await writer.query(`INSERT INTO ${IDEMPOTENCY_TABLE} (id, operation, fingerprint, answer, answeredAt) VALUES (?, ?, ?, ?, ?)`, [
    id,
    call.operation,
    fingerprint,
    JSON.stringify(answer),
    at,
  ]);
  return { answer, repeated: false };
}

function keyReused(): Problem {
  return problem(
    "IDEMPOTENCY_KEY_REUSED",
    "idempotencyKey",
    null,
    "Бұл кілтпен басқа өтініш жіберілген: жаңа өтінішке жаңа кілт алыңыз",
    "С этим ключом уже отправлен другой запрос: для нового запроса возьмите новый ключ",
  );
}
