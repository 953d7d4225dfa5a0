import type { AttemptEnd } from "../domain/delivery-outcome";
import { endOfAnswer, endOfFailure } from "./end-of-request";
import type { ReceiverClient, ReceiverRequest } from "./receiver-client";
import { webhookHeaders, type Webhook } from "./webhook-request";

/** Sends one event once. Rejects with RequestAbandoned alone. */
export async function postEvent(client: ReceiverClient, webhook: Webhook, to: Pick<ReceiverRequest, "url" | "mayStillSend" | "signal">): Promise<AttemptEnd> {
  try {
    return endOfAnswer(await client.request({ ...to, method: "POST", headers: webhookHeaders(webhook), body: webhook.body }));
  } catch (error) {
    return endOfFailure(error);
  }
}
