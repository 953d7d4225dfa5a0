import { dayOf } from "@tizilim/common/pure/day";
import { deadlineOf } from "../deadlines";
import type { Quarter } from "../quarter";
import { lastOf } from "./last-of";
import type { Board, Met } from "./obligation";

/**
 * When a duty towards each proposal of a period was met. While proposals are still taken in (RULES-2025/14) another may
 * come; after that, with none, there is nothing to do.
 */
export function metOnceTakenIn(period: Quarter, moments: ReadonlyArray<Date | null>, { calendar, policy, now }: Board): Met {
  const intake = deadlineOf("PROPOSALS_DUE", period, calendar, policy);
  if (!intake.known || dayOf(now) <= intake.value.binding) return null;
  return moments.length === 0 ? "NOTHING_TO_DO" : lastOf(moments);
}
