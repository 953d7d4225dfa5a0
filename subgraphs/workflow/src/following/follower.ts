import type { RegistryDatabase } from "@tizilim/common/database/registry-database";
import { LogFollower } from "@tizilim/common/following/log-follower";
import type { Log } from "@tizilim/common/observability/log";
import { followActs } from "./follow-acts";
import { followRegister } from "./follow-register";
import type { Upstream } from "./upstream";

/** Whether what is known of each log was its end just now. */
export interface Freshness {
  readonly register: boolean;
  readonly acts: boolean;
}

/** Follows the logs of the two other subgraphs; without them nothing is ever fresh. */
export class Follower {
  private readonly logs: LogFollower;

  constructor(database: RegistryDatabase, upstream: Upstream | null, log: Log) {
    const sources = upstream === null ? [] : [
      { name: "register", link: upstream.catalogue, follow: followRegister } as const,
      { name: "acts", link: upstream.legal, follow: followActs } as const,
    ];
    this.logs = new LogFollower(database, sources, log);
  }

  /** Everything that the logs held when this was called is taken in when it resolves; callers at a time share one look. */
  async catchUp(): Promise<Freshness> {
    const reached = await this.logs.catchUp();
    return { register: reached.has("register"), acts: reached.has("acts") };
  }
}
