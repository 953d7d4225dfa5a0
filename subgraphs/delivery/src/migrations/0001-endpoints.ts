import { createLogHead } from "@tizilim/common/database/log-head";
import { createHeartbeat, createTable, id, instant, longText, nullable, primary, text, whole } from "@tizilim/common/database/migration-tables";
import { createIdempotencyTable } from "@tizilim/common/idempotency/idempotency-table";
import type { MigrationInterface, QueryRunner } from "typeorm";
import { DELIVERY_HEAD } from "../log/delivery-head";

/** Endpoints of partners, the keys that sign for them, every attempt of a delivery, what owners were told, and the workers. */
export class Endpoints1700000000001 implements MigrationInterface {
  readonly name = "Endpoints1700000000001";

  async up(runner: QueryRunner): Promise<void> {
    await createHeartbeat(runner);
    await createLogHead(runner, DELIVERY_HEAD);
    await createIdempotencyTable(runner);
    // `version` grows with every change by its owner and by nothing else. Another content, and the end, take an endpoint out of its holder's
    // hands as well, so that what the holder has under way writes nothing over it.
    await createTable(
      runner,
      "endpoint",
      {
        id: primary(id()), owner: text(300), savedBy: text(255), url: text(2048), selection: longText(), filter: nullable(longText()), status: text(12), version: whole(),
        position: whole(), attempt: whole(), dueAt: nullable(instant()), failingSince: nullable(instant()), pausedBecause: nullable(text(32)),
        pausedAt: nullable(instant()), verifiedAt: nullable(instant()), holder: nullable(id()), createdAt: instant(), changedAt: instant(), deletedAt: nullable(instant()),
      },
      [
        { name: "endpoint_owner", columnNames: ["owner", "createdAt", "id"] },
        { name: "endpoint_status", columnNames: ["status", "id"] },
      ],
    );
    // `secret` is the key that signs: HMAC's own, or the private one of Ed25519, whose public one stands beside it.
    await createTable(runner, "endpoint_key", {
      endpointId: primary(id()), turn: primary(whole()), kind: text(8), secret: text(512), publicKey: nullable(text(255)), madeAt: instant(), endsAt: nullable(instant()),
    });
    await createTable(
      runner,
      "delivery_attempt",
      { endpointId: primary(id()), turn: primary(whole()), number: whole(), attempt: whole(), at: instant(), status: nullable(whole()), outcome: text(32), tookMs: whole() },
      [{ name: "delivery_attempt_number", columnNames: ["endpointId", "number"] }],
    );
    await createTable(runner, "endpoint_notice", { endpointId: primary(id()), turn: primary(whole()), code: text(32), number: whole(), at: instant() });
    await createTable(runner, "delivery_worker", { id: primary(id()), seenAt: { type: "bigint" } });
  }

  async down(): Promise<void> {
    throw new Error("positions of partners are never dropped");
  }
}
