import type { Day } from "@tizilim/common/pure/day";
import type { FieldChange } from "./register-entry";
import type { ServiceCode } from "./service-code";

/** RULES-2025/10 and 17: what an order can do with a service. */
export const LINE_KINDS = ["INCLUDE", "AMEND", "EXCLUDE"] as const;
export type LineKind = (typeof LINE_KINDS)[number];

/** What an order does by one proposal, to the letter as it was shown when the order was given. */
export interface OrderLine {
  readonly proposal: string;
  readonly kind: LineKind;
  /** Of an inclusion: the code that was shown. */
  readonly code: ServiceCode;
  /** The service's last entry that the proposal was written over; null of an inclusion. */
  readonly baseEntry: number | null;
  readonly changes: ReadonlyArray<FieldChange>;
}

/** LAW/8, 2-1): an order by which the register changes; its lines stand in the sequence of their entries. */
export interface OrderDocument {
  readonly id: string;
  readonly number: string;
  readonly date: Day;
  readonly effectiveFrom: Day;
  readonly lines: ReadonlyArray<OrderLine>;
}
