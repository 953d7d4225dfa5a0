import type { RegistryDatabase } from "@tizilim/common/database/registry-database";
import { LogFollower } from "@tizilim/common/following/log-follower";
import type { Log } from "@tizilim/common/observability/log";
import { followRegister } from "./follow-register";
import type { Upstream } from "./upstream";

/** Follows the register's log; without the catalogue nothing is ever fresh. */
export class RegisterFollower {
  private readonly logs: LogFollower;

  constructor(database: RegistryDatabase, upstream: Upstream | null, log: Log) {
    const sources = upstream === null ? [] : [{ name: "register", link: upstream.catalogue, follow: followRegister } as const];
    this.logs = new LogFollower(database, sources, log);
  }

  /** All entries made before this was called are taken in when it resolves; callers at a time share one look. Whether the log's end is known. */
  async catchUp(): Promise<boolean> {
    return (await this.logs.catchUp()).has("register");
  }
}
