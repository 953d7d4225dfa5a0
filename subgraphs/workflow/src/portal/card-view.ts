import type { AsOf } from "@tizilim/common/pure/as-of";
import { dayOf, type Day } from "@tizilim/common/pure/day";
import type { Instant } from "@tizilim/common/pure/instant";

/** The moment that a card is asked for. */
export interface CardView {
  readonly asOf: AsOf;
  readonly day: Day;
  /** Null: what is known now. */
  readonly knownOn: Instant | null;
  /** A proposal belongs to no day of law: it supplies the card on the day of knowing alone. */
  readonly withProposals: boolean;
}

export function cardView(asOf: AsOf, today: Day): CardView {
  const { inForceOn, knownOn } = asOf;
  const dayKnown = knownOn === null ? today : dayOf(new Date(knownOn));
  return { asOf, day: inForceOn ?? today, knownOn, withProposals: inForceOn === null || inForceOn === dayKnown };
}
