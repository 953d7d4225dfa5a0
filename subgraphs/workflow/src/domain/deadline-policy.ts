/** What the Rules leave open; switched by the authorised body, not by us. */
export interface DeadlinePolicy {
  /** Whether a date that is no working day stands, or the next working day stands for it. */
  readonly binds: "STATUTORY" | "NEXT_WORKING_DAY";
  /** Whether "before the 10th" takes in the 10th itself (norm 25 leaves it open). */
  readonly beforeIncludesTheDay: boolean;
}

/** The dates as the Rules give them, and their words as they are commonly read. */
export const DEFAULT_DEADLINE_POLICY: DeadlinePolicy = { binds: "STATUTORY", beforeIncludesTheDay: false };
