import { lockLogHead, moveLogHead } from "@tizilim/common/database/log-head";
import type { RegistryDatabase } from "@tizilim/common/database/registry-database";
import { queryWithin, type RunQuery } from "@tizilim/common/database/run-query";
import { instantOf, type Instant } from "@tizilim/common/pure/instant";
import type { EntityManager } from "typeorm";
import { DELIVERY_HEAD } from "./delivery-head";

/**
 * Changes endpoints inside one transaction. It holds the endpoint that is named, against workers, and then the end of the numbering,
 * against other changes, before it reads anything: so it reads what was committed last.
 */
export class DeliveryWriter {
  readonly query: RunQuery;
  readonly at: Instant;
  private changes = 0;

  private constructor(
    readonly manager: EntityManager,
    readonly now: Date,
  ) {
    this.query = queryWithin(manager);
    this.at = instantOf(now);
  }

  /** `endpoint`: the id of the one that is to be changed; null: a new one. */
  static async write<T>(database: RegistryDatabase, now: Date, endpoint: string | null, work: (writer: DeliveryWriter) => Promise<T>): Promise<T> {
    return database.transaction(async (manager) => {
      if (endpoint !== null) await manager.query("UPDATE endpoint SET version = version WHERE id = ?", [endpoint]);
      const head = await lockLogHead(manager, DELIVERY_HEAD);
      const writer = new DeliveryWriter(manager, now);
      const result = await work(writer);
      if (writer.changes > 0) await moveLogHead(manager, DELIVERY_HEAD, { number: head.number + writer.changes, at: writer.at });
      return result;
    });
  }

  /** Counts a change. */
  changed(): void {
    this.changes += 1;
  }
}
