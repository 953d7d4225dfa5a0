import type { RegistryDatabase } from "@tizilim/common/database/registry-database";
import { answerOf, type Answered } from "@tizilim/common/idempotency/answer-of";
import { doneOnce } from "@tizilim/common/idempotency/done-once";
import type { IdempotentCall } from "@tizilim/common/idempotency/idempotent-call";
import { DeliveryWriter } from "../log/delivery-writer";

/** What a mutation of an endpoint answers, as it is kept: no secret is. */
export interface EndpointAnswer extends Answered {
  /** Id of the endpoint; null when refused. */
  readonly endpoint: string | null;
  /** Turn of the key that it made; null where it made none. */
  readonly key: number | null;
}

/** Does the work of one mutation in one transaction and keeps its answer with it; the same call again gets the same answer. */
export async function writeOnce(
  database: RegistryDatabase,
  now: Date,
  call: IdempotentCall,
  endpoint: string | null,
  work: (writer: DeliveryWriter) => Promise<EndpointAnswer>,
): Promise<EndpointAnswer> {
  const outcome = await DeliveryWriter.write(database, now, endpoint, (writer) => doneOnce(writer.manager, call, writer.at, () => work(writer)));
  return answerOf(outcome, { endpoint: null, key: null });
}
