import type { Segment } from "@tizilim/common/pure/bitemporal";
import type { Day } from "@tizilim/common/pure/day";
import type { RegisterRecord } from "../domain/register-record";

/** LAW/13 (1): which by-law governed a service from a day to a day (exclusive), and who answered for the service then. */
export interface GovernanceRow {
  readonly [column: string]: string | null;
  readonly code: string;
  readonly act: string;
  readonly fromDay: Day;
  readonly toDay: Day;
  readonly provider: string | null;
  readonly responsibleBody: string | null;
}

/** The days on which a service was in force under a by-law: what the act says on others does not concern it. */
export function governanceOf(code: string, states: ReadonlyArray<Segment<RegisterRecord>>): GovernanceRow[] {
  return states.flatMap(({ record: { status, governingAct, provider, responsibleBody }, validFrom, validTo }) =>
    (status === "EXCLUDED" || governingAct === null ? [] : [{ code, act: governingAct, fromDay: validFrom, toDay: validTo, provider, responsibleBody }]));
}
