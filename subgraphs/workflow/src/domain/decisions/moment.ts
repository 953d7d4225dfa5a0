import { instantOf, type Instant } from "@tizilim/common/pure/instant";
import type { LocalizedText } from "@tizilim/common/pure/localized-text";
import type { DecisionContext } from "../decision-context";

/** When and by whom an event happens. */
export function moment({ now, actor }: DecisionContext, note: LocalizedText | null): { at: Instant; by: string; note: LocalizedText | null } {
  return { at: instantOf(now), by: actor.person, note };
}
