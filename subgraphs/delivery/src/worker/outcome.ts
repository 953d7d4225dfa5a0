import type { DeliveryOutcome } from "../domain/delivery-outcome";
import type { EndpointStanding } from "../domain/endpoint-standing";
import type { NoticeCode } from "../domain/notice-code";
import type { Instant } from "@tizilim/common/pure/instant";

/** A line of the delivery log. */
export interface LoggedAttempt {
  readonly turn: number;
  /** Number of the entry; 0: the handshake. */
  readonly number: number;
  /** Which attempt for this entry, from 1; 0: nothing was sent. */
  readonly attempt: number;
  readonly at: Instant;
  readonly status: number | null;
  readonly outcome: DeliveryOutcome;
  readonly tookMs: number;
}

/** What an attempt leaves behind, written in one transaction with its line. */
export interface Outcome {
  readonly endpoint: string;
  /** Version of the endpoint that the attempt was made by. */
  readonly version: number;
  /** Position as it was written last. */
  readonly from: number;
  /** How the endpoint stands now; null: as before. */
  readonly after: EndpointStanding | null;
  readonly notice: NoticeCode | null;
  readonly logged: LoggedAttempt;
}

/** KEPT: all is written. LOGGED: only the line, for the owner has changed the endpoint meanwhile. LOST: nothing, it is in other hands. */
export type Written = "KEPT" | "LOGGED" | "LOST";
