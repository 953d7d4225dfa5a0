import type { Day } from "@tizilim/common/pure/day";
import type { FieldChange } from "./field-changes";
import type { PreviewLine } from "./order-preview";
import type { ProposalKind } from "./proposal";

/** What an order does by one proposal, to the letter as it was shown. */
export interface OrderLine {
  readonly proposal: string;
  readonly kind: ProposalKind;
  readonly code: string;
  readonly baseEntry: number | null;
  readonly changes: ReadonlyArray<FieldChange>;
}

/** LAW/8, 2-1): the order as the register gets it; its lines stand in the sequence of their entries. */
export interface OrderDocument {
  readonly id: string;
  readonly number: string;
  readonly date: Day;
  readonly effectiveFrom: Day;
  readonly lines: ReadonlyArray<OrderLine>;
}

/** RULES-2025/17: what is entered is what was shown. Throws for a line without a code: its order had to be refused. */
export function orderDocument(
  { id, number, date, effectiveFrom }: Omit<OrderDocument, "lines">, lines: ReadonlyArray<PreviewLine>, kindOf: (proposal: string) => ProposalKind,
): OrderDocument {
  return {
    id, number, date, effectiveFrom,
    lines: lines.map(({ proposal, code, baseEntry, changes }) => {
      if (code === null) throw new Error(`${proposal} has no code`);
      return { proposal, kind: kindOf(proposal), code, baseEntry, changes };
    }),
  };
}
