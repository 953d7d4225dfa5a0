import { webhookSignature } from "../domain/signature";
import type { SigningKey } from "../domain/signing-key";

/** Structured content mode of CloudEvents: the envelope and what is in it are one JSON body. */
const CONTENT_TYPE = "application/cloudevents+json; charset=utf-8";

export interface Webhook {
  /** Id of the CloudEvent; the same on every resend. */
  readonly id: string;
  readonly body: string;
  /** The keys that sign, the newest first. */
  readonly keys: ReadonlyArray<SigningKey>;
  /** The moment of the attempt. */
  readonly at: Date;
  /** The name under which we ask receivers for leave (CloudEvents webhook, 4.1). */
  readonly origin: string;
}

/** Headers of Standard Webhooks 1.0.0 over a CloudEvent. */
export function webhookHeaders({ id, body, keys, at, origin }: Webhook): Record<string, string> {
  const timestamp = Math.floor(at.getTime() / 1_000);
  return {
    "content-type": CONTENT_TYPE,
    "webhook-id": id,
    "webhook-timestamp": String(timestamp),
    "webhook-signature": webhookSignature(keys, { id, timestamp, body }),
    "webhook-request-origin": origin,
  };
}
