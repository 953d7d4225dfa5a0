import type { Webhook } from "@tizilim/delivery/sending/webhook-request";
import { newSigningKey } from "@tizilim/delivery/signing/new-signing-key";

export const TEST_WEBHOOK: Webhook = {
  id: "register-1", body: '{"specversion":"1.0"}', keys: [newSigningKey("HMAC")], at: new Date("2026-11-28T10:00:00Z"), origin: "tizilim.test",
};

/** Where to send, for as long as nobody objects. */
export function to(url: string): { readonly url: string; readonly mayStillSend: () => boolean } {
  return { url, mayStillSend: () => true };
}
