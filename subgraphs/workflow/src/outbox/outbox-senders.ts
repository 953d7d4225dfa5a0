import type { RegistryDatabase } from "@tizilim/common/database/registry-database";
import type { Log } from "@tizilim/common/observability/log";
import type { Clock } from "@tizilim/common/pure/clock";
import type { DeadlinePolicy } from "../domain/deadline-policy";
import type { Follower } from "../following/follower";
import type { Upstream } from "../following/upstream";
import { sendConclusion } from "./send-conclusion";
import { sendOrder } from "./send-order";
import { OutboxRunner } from "./outbox-runner";

export interface OutboxParts {
  readonly database: RegistryDatabase;
  readonly clock: Clock;
  readonly log: Log;
  readonly policy: DeadlinePolicy;
  readonly upstream: Upstream | null;
  readonly follower: Follower;
}

export function outboxRunner(parts: OutboxParts): OutboxRunner {
  const { database, clock, log } = parts;
  return new OutboxRunner(database, clock, log, {
    CONCLUSION: (item) => sendConclusion(database, clock, item),
    ORDER: (item) => sendOrder(parts, item),
  });
}
