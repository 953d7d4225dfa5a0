import type { Log } from "@tizilim/common/observability/log";
import type { AskGraph } from "./ask-graph";
import { inTime } from "./in-time";

const END = "{ registerLogEnd }";

/** Where the register's log ends, as the graph tells it. */
export class RegisterEnd {
  private known: number | null = null;

  constructor(
    private readonly askGraph: AskGraph,
    private readonly log: Log,
  ) {}

  /** Null where the graph does not answer and never did. */
  async lastKnown(): Promise<number | null> {
    try {
      return await this.read();
    } catch (error) {
      this.log.warn({ detail: error instanceof Error ? error.message : String(error) }, "the register could not be asked where it ends");
      return this.known;
    }
  }

  /** Rejects when the graph does not answer. */
  async read(): Promise<number> {
    const { data, errors } = await inTime(this.askGraph(END, {}));
    const number = data?.["registerLogEnd"];
    if (typeof number !== "number") throw new Error(errors?.[0]?.message ?? "no number came");
    // An answer that was overtaken on its way tells nothing new: a log does not shrink.
    this.known = Math.max(number, this.known ?? 0);
    return this.known;
  }
}
