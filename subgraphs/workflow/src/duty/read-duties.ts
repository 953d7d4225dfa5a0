import { dayOf } from "@tizilim/common/pure/day";
import { calendarOf } from "../domain/calendar";
import type { DeadlinePolicy } from "../domain/deadline-policy";
import type { Board } from "../domain/obligations/obligation";
import type { RunQuery } from "@tizilim/common/database/run-query";
import { discussionDuties } from "./discussion-duties";
import type { Duty, DutyName } from "./duty";
import type { DutyScope, DutySource } from "./duty-scope";
import { foundServiceDuties } from "./found-service-duties";
import { informingDuties } from "./informing-duties";
import { newServiceDuties } from "./new-service-duties";
import { quarterlyDuties } from "./quarterly-duties";
import { registerDuties } from "./register-duties";
import { reviewDuties } from "./review-duties";

const SOURCES: ReadonlyArray<DutySource> = [
  quarterlyDuties, registerDuties, informingDuties, reviewDuties, foundServiceDuties, discussionDuties, newServiceDuties,
];

/** The duties of these names, as they follow now from what is recorded; in no order. */
export async function readDuties(query: RunQuery, names: ReadonlySet<DutyName>, scope: DutyScope, board: Board): Promise<Duty[]> {
  const read: Duty[][] = [];
  for (const source of SOURCES.filter((each) => each.names.some((name) => names.has(name)))) read.push(await source.read(query, scope, board));
  return read.flat().filter(({ name }) => names.has(name));
}

/** All years whose holidays are known; a term may have begun in any of them. */
const EVERY_YEAR = { from: 0, to: 9999 };

export function boardOf(policy: DeadlinePolicy, now: Date): Board {
  return { calendar: calendarOf(EVERY_YEAR, dayOf(now)), policy, now };
}
