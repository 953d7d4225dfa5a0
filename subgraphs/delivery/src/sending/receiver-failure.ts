import type { DeliveryOutcome } from "../domain/delivery-outcome";

/** No whole answer came. */
export class ReceiverFailure extends Error {
  constructor(
    readonly outcome: Extract<DeliveryOutcome, "TIMED_OUT" | "UNREACHABLE" | "ADDRESS_FORBIDDEN">,
    message: string,
  ) {
    super(message);
  }
}

/** The request was given up by us before its answer came: it is not known whether it was heard, and nothing follows from it. */
export class RequestAbandoned extends Error {}
