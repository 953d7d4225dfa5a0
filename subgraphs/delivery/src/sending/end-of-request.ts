import { outcomeOfStatus, type AttemptEnd } from "../domain/delivery-outcome";
import type { ReceiverAnswer } from "./receiver-client";
import { ReceiverFailure } from "./receiver-failure";

/** What the answer to a delivery means. */
export function endOfAnswer(answer: ReceiverAnswer): AttemptEnd {
  return { outcome: outcomeOfStatus(answer.status), status: answer.status, retryAfter: answer.headers["retry-after"] ?? null };
}

/** The same where the receiver answered, but did not do what it was asked. */
export function refusedBy(answer: ReceiverAnswer): AttemptEnd {
  const end = endOfAnswer(answer);
  return end.outcome === "DELIVERED" ? { ...end, outcome: "REFUSED" } : end;
}

/** What a failure means; one that is none of the receiver's is thrown on. */
export function endOfFailure(error: unknown): AttemptEnd {
  if (!(error instanceof ReceiverFailure)) throw error;
  return { outcome: error.outcome, status: null, retryAfter: null };
}
