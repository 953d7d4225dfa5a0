import type { RegistryDatabase } from "../database/registry-database";
import { queryWithin } from "../database/run-query";
import type { Log } from "../observability/log";
import type { SubgraphLink } from "../subgraph/subgraph-call";
import { PATIENCE_MS } from "./ask-subgraph";
import { followedNumber, type FollowedLog } from "./followed-log.store";

/** A log of another subgraph, and how what it says is taken in. */
export interface FollowedSource {
  readonly name: FollowedLog;
  readonly link: SubgraphLink;
  /** Takes in the lines after a number up to the log's end. Rejects when the subgraph does not answer. */
  readonly follow: (database: RegistryDatabase, link: SubgraphLink, from: number) => Promise<void>;
}

/**
 * Follows logs of other subgraphs. Whoever needs what they say now calls `catchUp` first; where one does not answer, what
 * was known of it stays, and the answer says that it may be old.
 */
export class LogFollower {
  private running: Promise<ReadonlySet<FollowedLog>> | null = null;
  private waiting: Promise<ReadonlySet<FollowedLog>> | null = null;

  constructor(
    private readonly database: RegistryDatabase,
    private readonly sources: ReadonlyArray<FollowedSource>,
    private readonly log: Log,
  ) {}

  /**
   * Everything that the logs held when this was called is taken in when it resolves; callers at a time share one look.
   * Gives the logs whose end is known.
   */
  catchUp(): Promise<ReadonlySet<FollowedLog>> {
    if (this.running === null) return this.begin();
    // The look under way may have begun before the caller's own change: the next one is sure to see it.
    this.waiting ??= this.running.then(() => {
      this.waiting = null;
      return this.begin();
    });
    return this.waiting;
  }

  private begin(): Promise<ReadonlySet<FollowedLog>> {
    this.running = this.look().finally(() => {
      this.running = null;
    });
    return this.running;
  }

  private async look(): Promise<ReadonlySet<FollowedLog>> {
    const reached = await Promise.all(this.sources.map(async (source) => ((await this.told(source)) ? [source.name] : [])));
    return new Set(reached.flat());
  }

  private async told({ name, link, follow }: FollowedSource): Promise<boolean> {
    try {
      const from = await followedNumber(queryWithin(this.database.reader), name);
      if (Number(await link.revision(Date.now() + PATIENCE_MS)) > from) await follow(this.database, link, from);
      return true;
    } catch (error) {
      this.log.warn({ subgraph: link.name, detail: error instanceof Error ? error.message : String(error) }, "the log could not be followed");
      return false;
    }
  }
}
