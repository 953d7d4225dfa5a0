import type { Actor } from "./actor";
import type { Calendar } from "./calendar";
import type { DeadlinePolicy } from "./deadline-policy";
import type { SubmissionFacts } from "./submission-facts";

/** Everything that a decision may look at besides the proposal and the command. */
export interface DecisionContext {
  readonly now: Date;
  readonly calendar: Calendar;
  readonly policy: DeadlinePolicy;
  readonly actor: Actor;
  readonly facts: SubmissionFacts;
  /** Conclusions issued so far in the year of today, in the registry's own time. */
  readonly conclusionsThisYear: number;
}
