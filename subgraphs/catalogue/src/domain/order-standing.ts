import type { CodeScheme } from "./code-scheme";
import type { EntryRefusal } from "./entry-refusal";
import type { LaterEntry } from "./order-refusals";
import type { ServiceCode } from "./service-code";
import type { ServiceRecord } from "./service-record";

/** A service that ever entered the register. */
export interface StandingService {
  /** On the day from which the order has effect; null before its inclusion. */
  readonly record: ServiceRecord | null;
  /** Its latest state, which may begin on a later day. */
  readonly latest: ServiceRecord;
  /** Its newest entries in their order: at least its last one, and everything since the oldest base of the order. */
  readonly entries: ReadonlyArray<LaterEntry>;
}

/** RULES-2025/17: what the register holds while it is locked for the order. */
export interface OrderStanding {
  readonly scheme: CodeScheme;
  readonly services: ReadonlyMap<string, StandingService>;
  /** Ids of those bodies named by the order that are in the register. */
  readonly bodies: ReadonlySet<string>;
  /** By the proposal of an inclusion: the code that comes next when the lines are entered in their sequence, or why there is none. */
  readonly nextCodes: ReadonlyMap<string, ServiceCode | EntryRefusal>;
}
