import type { RegistryDatabase } from "@tizilim/common/database/registry-database";
import { doneOnce } from "@tizilim/common/idempotency/done-once";
import type { IdempotentCall } from "@tizilim/common/idempotency/idempotent-call";
import type { Problem } from "@tizilim/common/pure/problem";
import { LegalWriter } from "../log/legal-writer";

export interface Answered {
  readonly problems: ReadonlyArray<Problem>;
}

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
  return "reused" in outcome ? ({ ...nothing, problems: [outcome.reused] } as unknown as A) : outcome.answer;
}
