import { randomUUID } from "node:crypto";
import { built } from "../built-house.mjs";

const { signCall } = built("common/dist/identity/signed-call");
const { ANONYMOUS } = built("common/dist/identity/viewer");

/** Headers with which the subgraphs take a peer's call for one of their own gateway. */
export function signPeerCall(url, body, secret) {
  return signCall({ method: "POST", path: new URL(url).pathname, body }, ANONYMOUS, secret, Date.now(), randomUUID());
}
