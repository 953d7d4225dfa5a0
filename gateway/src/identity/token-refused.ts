import { errors } from "jose";

export type TokenFault = "malformed" | "expired" | "not-yet" | "audience" | "issuer" | "claims" | "keys-unavailable" | "no-issuer" | "not-accepted";

const TEXTS: Readonly<Record<TokenFault, string>> = {
  malformed: "The Authorization header is not of the form “Bearer <token>”.",
  expired: "The token has expired.",
  "not-yet": "The token does not count yet.",
  audience: "The token was given for another audience.",
  issuer: "The token was given by an issuer that is not accepted here.",
  claims: "The token lacks a claim that is needed here.",
  "keys-unavailable": "The keys that would prove the token cannot be had at the moment.",
  "no-issuer": "No issuer of tokens is set up here.",
  "not-accepted": "The token is not accepted.",
};

/** Why a token does not count, in words that help its owner and nobody else. */
export class TokenRefused extends Error {
  constructor(
    readonly fault: TokenFault,
    options?: ErrorOptions,
  ) {
    super(TEXTS[fault], options);
    this.name = "TokenRefused";
  }
}

export function tokenRefusal(error: unknown): TokenRefused {
  return new TokenRefused(faultOf(error), { cause: error });
}

function faultOf(error: unknown): TokenFault {
  if (error instanceof errors.JWTExpired) return "expired";
  if (error instanceof errors.JWTClaimValidationFailed) {
    if (error.claim === "aud") return error.reason === "missing" ? "claims" : "audience";
    if (error.claim === "iss") return error.reason === "missing" ? "claims" : "issuer";
    return error.claim === "nbf" ? "not-yet" : "claims";
  }
  if (error instanceof errors.JWKSTimeout) return "keys-unavailable";
  if (error instanceof errors.JOSEError && error.code !== "ERR_JOSE_GENERIC") return "not-accepted";
  return error instanceof errors.JOSEError || error instanceof TypeError ? "keys-unavailable" : "not-accepted";
}
