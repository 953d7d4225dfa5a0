import type { RegistryDatabase } from "@tizilim/common/database/registry-database";
import type { Log } from "@tizilim/common/observability/log";
import type { SubgraphLink } from "@tizilim/common/subgraph/subgraph-call";
import { PATIENCE_MS } from "./ask-upstream";
import { followActs } from "./follow-acts";
import { followRegister } from "./follow-register";
import { followedNumber, type FollowedLog } from "./followed-log.store";
import { queryWithin } from "./run-query";
import type { Upstream } from "./upstream";

/** Whether what is known of each log was its end just now. */
export interface Freshness {
  readonly register: boolean;
  readonly acts: boolean;
}

/** What is known came from these logs at some time; nothing was ever asked. */
const NEVER: Freshness = { register: false, acts: false };

/**
 * Follows the logs of the two other subgraphs. Whoever needs what they say now calls `catchUp` first; where one does not
 * answer, what was known of it stays, and the answer says that it may be old.
 */
export class Follower {
  private running: Promise<Freshness> | null = null;
  private waiting: Promise<Freshness> | null = null;

  constructor(
    private readonly database: RegistryDatabase,
    private readonly upstream: Upstream | null,
    private readonly log: Log,
  ) {}

  /** Everything that the logs held when this was called is taken in when it resolves; callers at a time share one look. */
  catchUp(): Promise<Freshness> {
    if (this.upstream === null) return Promise.resolve(NEVER);
    if (this.running === null) return this.begin();
    // The look under way may have begun before the caller's own change: the next one is sure to see it.
    this.waiting ??= this.running.then(() => {
      this.waiting = null;
      return this.begin();
    });
    return this.waiting;
  }

  private begin(): Promise<Freshness> {
    this.running = this.look().finally(() => {
      this.running = null;
    });
    return this.running;
  }

  private async look(): Promise<Freshness> {
    if (this.upstream === null) return NEVER;
    const { catalogue, legal } = this.upstream;
    const [register, acts] = await Promise.all([this.told(catalogue, "register", followRegister), this.told(legal, "acts", followActs)]);
    return { register, acts };
  }

  private async told(link: SubgraphLink, log: FollowedLog, follow: typeof followRegister): Promise<boolean> {
    try {
      const from = await followedNumber(queryWithin(this.database.reader), log);
      if (Number(await link.revision(Date.now() + PATIENCE_MS)) > from) await follow(this.database, link, from);
      return true;
    } catch (error) {
      this.log.warn({ subgraph: link.name, detail: error instanceof Error ? error.message : String(error) }, "the log could not be followed");
      return false;
    }
  }
}
