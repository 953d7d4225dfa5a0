import type { Instant } from "@tizilim/common/pure/instant";

/** Type of the event that asks a receiver for its consent; its `data.challenge` is to be repeated. */
export const VERIFICATION_TYPE = "kz.tizilim.endpoint.verification";

export interface VerificationEvent {
  readonly specversion: "1.0";
  readonly id: string;
  readonly source: string;
  readonly type: typeof VERIFICATION_TYPE;
  readonly time: Instant;
  readonly subject: string;
  readonly datacontenttype: "application/json";
  readonly data: { readonly challenge: string };
}

export function verificationEvent(of: { id: string; endpoint: string; time: Instant; challenge: string }): VerificationEvent {
  return {
    specversion: "1.0", id: of.id, source: "/endpoints", type: VERIFICATION_TYPE, time: of.time, subject: of.endpoint,
    datacontenttype: "application/json", data: { challenge: of.challenge },
  };
}

/** Whether a receiver's WebHook-Allowed-Origin gives leave to this sender: by its name, or to everyone. */
export function grantsOrigin(allowed: string, origin: string): boolean {
  return allowed.split(",").some((one) => one.trim() === "*" || one.trim().toLowerCase() === origin.toLowerCase());
}

/** Whether an answer of 2xx is the challenge: as text, or as JSON under `challenge`. */
export function repeatsChallenge(answer: { readonly status: number; readonly text: string }, challenge: string): boolean {
  if (answer.status < 200 || answer.status > 299) return false;
  const text = answer.text.trim();
  if (text === challenge) return true;
  try {
    const parsed = JSON.parse(text) as unknown;
    return typeof parsed === "object" && parsed !== null ? (parsed as { challenge?: unknown }).challenge === challenge : parsed === challenge;
  } catch {
    return false;
  }
}
