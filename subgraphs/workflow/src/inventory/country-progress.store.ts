import type { Day } from "@tizilim/common/pure/day";
import type { InventoryProgress } from "../domain/inventory";
import type { RunQuery } from "@tizilim/common/database/run-query";
import { inForce } from "./inventory-services";

/** How far the country has come with the inventory of a quarter. */
export interface CountryProgress extends InventoryProgress {
  readonly bodies: number;
  readonly submitted: number;
  readonly late: number;
}

type Sums = Readonly<Record<"bodies" | "submitted" | "late" | "frozen" | "confirmed" | "needsChange", number | string | null>>;

const HELD = `(SELECT h.holder AS holder, COUNT(*) AS services FROM service_holder h WHERE ${inForce("h")} GROUP BY h.holder)`;

/** Three statements however many bodies: services are counted by who holds them, and what a body holds twice is taken off. */
export async function countryProgress(query: RunQuery, period: string, today: Day): Promise<CountryProgress> {
  const [sums] = await query<Sums>(
    "SELECT COUNT(*) AS bodies, SUM(CASE WHEN status = 'SUBMITTED' THEN 1 ELSE 0 END) AS submitted, SUM(late) AS late, SUM(COALESCE(total, 0)) AS frozen, " +
      "SUM(confirmed) AS confirmed, SUM(needsChange) AS needsChange FROM inventory WHERE periodId = ?",
    [period],
  );
  const open = "FROM inventory i JOIN known_provider p ON p.id = i.bodyId";
  const [held] = await query<{ services: number | string | null }>(
    `SELECT SUM(COALESCE(a.services, 0) + COALESCE(b.services, 0)) AS services ${open} LEFT JOIN ${HELD} a ON a.holder = i.bodyId LEFT JOIN ${HELD} b ON b.holder = p.memberOf ` +
      "WHERE i.periodId = ? AND i.status = 'OPEN'",
    [today, today, today, today, period],
  );
  const [twice] = await query<{ services: number | string | null }>(
    `SELECT COUNT(*) AS services ${open} JOIN service_holder o ON o.holder = i.bodyId AND ${inForce("o")} ` +
      `JOIN service_holder c ON c.holder = p.memberOf AND c.code = o.code AND ${inForce("c")} WHERE i.periodId = ? AND i.status = 'OPEN'`,
    [today, today, today, today, period],
  );
  const number = (value: number | string | null | undefined): number => Number(value ?? 0);
  const total = number(sums?.frozen) + number(held?.services) - number(twice?.services);
  const [confirmed, needsChange] = [number(sums?.confirmed), number(sums?.needsChange)];
  return {
    bodies: number(sums?.bodies), submitted: number(sums?.submitted), late: number(sums?.late), total, confirmed, needsChange,
    unseen: Math.max(0, total - confirmed - needsChange),
  };
}
