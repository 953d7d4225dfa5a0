import { randomUUID } from "node:crypto";
import { signCall } from "@tizilim/common/identity/signed-call";
import { ANONYMOUS } from "@tizilim/common/identity/viewer";
import type { SignCall } from "./http-link";

/** Signs every call with the secret that the subgraphs share with the gateway. */
export function signWithSecret(secret: string, now: () => number = Date.now): SignCall {
  return (parts, call) => signCall(parts, call?.viewer ?? ANONYMOUS, secret, now(), randomUUID());
}
