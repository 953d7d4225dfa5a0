/**
 * How an attempt ended, as the delivery log tells it. DELIVERED: confirmed by 2xx. VERIFIED: the receiver agreed to be sent to.
 * REFUSED: another status, or no consent. TIMED_OUT: not done in 15 s. UNREACHABLE: no address, no connection, no TLS, or it broke.
 * ADDRESS_FORBIDDEN: an address of the host lies where we do not send. GONE: status 410. NOT_BUILT: the graph gave no whole answer,
 * so that nothing was sent; the schedule does not count it.
 */
export const DELIVERY_OUTCOMES = [
  "DELIVERED", "VERIFIED", "REFUSED", "TIMED_OUT", "UNREACHABLE", "ADDRESS_FORBIDDEN", "GONE", "NOT_BUILT",
] as const;
export type DeliveryOutcome = (typeof DELIVERY_OUTCOMES)[number];

/** What came of one request to a receiver. */
export interface AttemptEnd {
  readonly outcome: Exclude<DeliveryOutcome, "NOT_BUILT">;
  /** Status of the answer; null where none came. */
  readonly status: number | null;
  /** The header Retry-After as it came. */
  readonly retryAfter: string | null;
}

/** How a delivery ended by the status of its answer (Standard Webhooks, Delivery success and failure). A redirect is a failure: it is not followed. */
export function outcomeOfStatus(status: number): "DELIVERED" | "REFUSED" | "GONE" {
  if (status >= 200 && status < 300) return "DELIVERED";
  return status === 410 ? "GONE" : "REFUSED";
}
