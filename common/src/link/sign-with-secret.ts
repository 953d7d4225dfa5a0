import { randomUUID } from "node:crypto";
import { signCall } from "../identity/signed-call";
import { ANONYMOUS } from "../identity/viewer";
import type { SignCall } from "./http-link";

/** Signs every call with the secret that gateway and subgraphs share. */
export function signWithSecret(secret: string, now: () => number = Date.now): SignCall {
  return (parts, call) => signCall(parts, call?.viewer ?? ANONYMOUS, secret, now(), randomUUID());
}
