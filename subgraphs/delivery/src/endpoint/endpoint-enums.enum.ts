import { describedEnum } from "@tizilim/common/graphql/enums";
import type { EndpointStatus, PauseReason } from "../domain/endpoint-standing";
import type { SigningKind } from "../domain/signing-key";

export const EndpointStatusEnum = describedEnum<EndpointStatus>("EndpointStatus", "How an endpoint stands.", {
  UNVERIFIED: "Its receiver has not agreed yet to be sent to; it is asked.",
  ACTIVE: "Entries are delivered to it, one after the other.",
  PAUSED: "Nothing is sent; its position is kept.",
  GONE: "Its receiver answered 410: nothing is sent any more. Another url brings it back.",
});

export const EndpointPauseReasonEnum = describedEnum<PauseReason>("EndpointPauseReason", "Why an endpoint is paused.", {
  PARTNER: "Its owner paused it.",
  SCHEDULE_RUN_OUT: "An entry could not be delivered by any attempt of the schedule.",
  UNVERIFIED: "Its receiver never agreed to be sent to.",
  SELECTION_INVALID: "Its selection does not fit the schema any more.",
});

export const EndpointSigningEnum = describedEnum<SigningKind>("EndpointSigning", "How deliveries are signed (Standard Webhooks).", {
  ED25519: "By a private key that never leaves us; the receiver verifies by the public one (v1a).",
  HMAC: "By a secret that both sides hold (v1, HMAC-SHA256).",
});
