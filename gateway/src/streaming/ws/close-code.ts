/** Why a socket is closed by us, in the codes of graphql-transport-ws and of RFC 6455. 1000 is not among them: clients take it for the end. */
export const CLOSE_CODES = {
  goingAway: 1001,
  tryAgainLater: 1013,
  badMessage: 4400,
  unauthorized: 4401,
  subprotocolNotAcceptable: 4406,
  initialisationTimeout: 4408,
  idInUse: 4409,
  tooMany: 4429,
} as const;

export type CloseCode = (typeof CLOSE_CODES)[keyof typeof CLOSE_CODES];

/** Bytes that RFC 6455 leaves for the reason in a close frame. */
const LONGEST_REASON = 123;

/** The reason as a close frame can carry it: cut between signs where it is too long. */
export function closeReason(text: string): string {
  if (Buffer.byteLength(text) <= LONGEST_REASON) return text;
  let kept = "";
  for (const sign of text) {
    if (Buffer.byteLength(kept + sign) > LONGEST_REASON - 3) break;
    kept += sign;
  }
  return `${kept}…`;
}
