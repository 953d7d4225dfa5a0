import type { RegistryDatabase } from "@tizilim/common/database/registry-database";
import { answerOf, type Answered } from "@tizilim/common/idempotency/answer-of";
import { doneOnce } from "@tizilim/common/idempotency/done-once";
import type { IdempotentCall } from "@tizilim/common/idempotency/idempotent-call";
import { LegalWriter } from "../log/legal-writer";

/**
 * Does the work of one mutation in one transaction and keeps its answer with it; the same call again gets the same answer.
 * `nothing` is what the answer is beside the problem where the key belongs to another call.
 */
export async function writeOnce<A extends Answered>(
  database: RegistryDatabase,
  now: Date,
  call: IdempotentCall,
  nothing: Omit<A, "problems">,
  work: (writer: LegalWriter) => Promise<A>,
): Promise<A> {
  const outcome = await LegalWriter.write(database, now, (writer) => doneOnce(writer.manager, call, writer.at, () => work(writer)));
  return answerOf(outcome, nothing);
}
