import { deadlineOf } from "../deadlines";
import type { Quarter } from "../quarter";
import { metOnceTakenIn } from "./met-once-taken-in";
import { obligation, type Board, type Obligation } from "./obligation";

export interface PortalDetailsFacts {
  readonly period: Quarter;
  /** For each card that the period's proposals change: when it was put out as the proposal has it; null while it is not. */
  readonly publishedAt: ReadonlyArray<Date | null>;
}

/** RULES-2025/24-26: before the 10th, as proposals come in, whatever is decided of them by the 30th. */
export function portalDetailsDue({ period, publishedAt }: PortalDetailsFacts, board: Board): Obligation {
  const due = deadlineOf("PORTAL_DETAILS_DUE", period, board.calendar, board.policy);
  return obligation("PORTAL_DETAILS", "RULES-2025/25", due, metOnceTakenIn(period, publishedAt, board), board.now);
}
