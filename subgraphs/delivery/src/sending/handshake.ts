import { randomBytes, randomUUID } from "node:crypto";
import { instantOf } from "@tizilim/common/pure/instant";
import { grantsOrigin, repeatsChallenge, verificationEvent } from "../domain/consent";
import type { AttemptEnd } from "../domain/delivery-outcome";
import { endOfFailure, refusedBy } from "./end-of-request";
import type { ReceiverAnswer, ReceiverClient, ReceiverRequest } from "./receiver-client";
import { webhookHeaders, type Webhook } from "./webhook-request";

const CHALLENGE_BYTES = 24;

/** These answers to OPTIONS say something of the receiver itself; any other may come from a server that only does not know the handshake. */
const TELLING = (status: number): boolean => status === 410 || status === 429 || (status >= 500 && status !== 501);

export interface Consent extends Pick<Webhook, "keys" | "at" | "origin"> {
  /** Id of the endpoint that the receiver is asked about. */
  readonly endpoint: string;
}

/**
 * Asks a receiver whether it wants to be sent to, before the first entry: by OPTIONS with our origin (CloudEvents 1.0.2 webhook,
 * 4); where that is not answered with an origin, by a signed event whose challenge it repeats. Rejects with RequestAbandoned alone.
 */
export async function askForConsent(client: ReceiverClient, consent: Consent, to: Pick<ReceiverRequest, "url" | "mayStillSend" | "signal">): Promise<AttemptEnd> {
  try {
    const offered = await client.request({ ...to, method: "OPTIONS", headers: { "webhook-request-origin": consent.origin }, body: "" });
    const allowed = offered.headers["webhook-allowed-origin"];
    if (typeof allowed === "string") return grantsOrigin(allowed, consent.origin) ? verified(offered) : refusedBy(offered);
    if (TELLING(offered.status)) return refusedBy(offered);
    return await challenged(client, consent, to);
  } catch (error) {
    return endOfFailure(error);
  }
}

async function challenged(client: ReceiverClient, consent: Consent, to: Pick<ReceiverRequest, "url" | "mayStillSend" | "signal">): Promise<AttemptEnd> {
  const challenge = randomBytes(CHALLENGE_BYTES).toString("base64url");
  const event = verificationEvent({ id: `verification-${randomUUID()}`, endpoint: consent.endpoint, time: instantOf(consent.at), challenge });
  const body = JSON.stringify(event);
  const answer = await client.request({ ...to, method: "POST", headers: webhookHeaders({ ...consent, id: event.id, body }), body });
  return repeatsChallenge(answer, challenge) ? verified(answer) : refusedBy(answer);
}

function verified(answer: ReceiverAnswer): AttemptEnd {
  return { outcome: "VERIFIED", status: answer.status, retryAfter: null };
}
