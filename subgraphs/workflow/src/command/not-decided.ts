import type { Problem } from "@tizilim/common/pure/problem";

/** A call that cannot be decided yet: nothing of it is kept, not even under its key, so that the same call can be answered later. */
export class NotDecided extends Error {
  constructor(readonly problems: ReadonlyArray<Problem>) {
    super(problems.map(({ code }) => code).join(", "));
    this.name = "NotDecided";
  }
}
