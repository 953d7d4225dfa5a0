import { deadlineOf } from "../deadlines";
import type { Quarter } from "../quarter";
import { metOnceTakenIn } from "./met-once-taken-in";
import { obligation, type Board, type Obligation } from "./obligation";

/** What became of a proposal that counts for the period: entered, or its conclusion sent; both null while neither. */
export interface DecidedProposal {
  readonly enteredAt: Date | null;
  /** Of the conclusion, not its issue: RULES-2025/18 binds the sending. */
  readonly sentAt: Date | null;
}

export interface DecisionFacts {
  readonly period: Quarter;
  /** Without those that were withdrawn. */
  readonly proposals: ReadonlyArray<DecidedProposal>;
}

/** RULES-2025/17 and 18: by the 30th each proposal of the period is entered or refused with a conclusion that was sent. */
export function decisionDue({ period, proposals }: DecisionFacts, board: Board): Obligation {
  const due = deadlineOf("DECISION_DUE", period, board.calendar, board.policy);
  const met = metOnceTakenIn(period, proposals.map(({ enteredAt, sentAt }) => enteredAt ?? sentAt), board);
  return obligation("DECISION", "RULES-2025/17", due, met, board.now);
}
