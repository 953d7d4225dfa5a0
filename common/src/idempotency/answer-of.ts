import type { Problem } from "../pure/problem";
import type { OnceOutcome } from "./done-once";

/** What a mutation answers, beside its own part. */
export interface Answered {
  readonly problems: ReadonlyArray<Problem>;
}

/** The answer of a call that is done once; where its key belongs to another call, that problem beside `nothing`. */
export function answerOf<A extends Answered>(outcome: OnceOutcome<A>, nothing: Omit<A, "problems">): A {
  return "reused" in outcome ? ({ ...nothing, problems: [outcome.reused] } as unknown as A) : outcome.answer;
}
