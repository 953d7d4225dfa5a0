import { and, keysetPage, oneOf, type SqlPart } from "@tizilim/common/database/keyset";
import { knownCondition } from "@tizilim/common/database/known-condition";
import type { Reader } from "@tizilim/common/database/reader";
import type { Day } from "@tizilim/common/pure/day";
import type { LegalActId } from "@tizilim/common/pure/identifiers/legal-act-id";
import type { Instant } from "@tizilim/common/pure/instant";
import type { PageRequest } from "@tizilim/common/pure/page-request";
import type { CandidateState } from "../domain/candidate/candidate";

export interface CoverageCounts {
  readonly servicesTotal: number;
  readonly withActInForce: number;
  readonly withRepealedAct: number;
}

export interface UncoveredRow {
  readonly code: string;
  readonly governingAct: LegalActId | null;
}

/** The day whose law is told, by what was known at a moment; null: now. */
export interface CoverageMoment {
  readonly day: Day;
  readonly knownOn: Instant | null;
}

/** LAW/13 (1): services in force on a day with the state, on that day, of the act that the register names. */
function servicesWithAct({ day, knownOn }: CoverageMoment): SqlPart {
  const [act, service] = [knownCondition(knownOn, "a."), knownCondition(knownOn, "s.")];
  return {
    sql:
      `service_state s LEFT JOIN act_version a ON a.actId = s.governingAct AND ${act.sql} AND a.validFrom <= ? AND a.validTo > ? ` +
      `WHERE s.status = 'IN_FORCE' AND ${service.sql} AND s.fromDay <= ? AND s.toDay > ?`,
    parameters: [...act.parameters, day, day, ...service.parameters, day, day],
  };
}

const UNCOVERED = "(a.status IS NULL OR a.status NOT IN ('IN_FORCE', 'AMENDED'))";

export async function coverageCounts(reader: Reader, moment: CoverageMoment): Promise<CoverageCounts> {
  const services = servicesWithAct(moment);
  const row = await reader.row<Record<keyof CoverageCounts, number | string | null>>(
    "SELECT COUNT(*) AS servicesTotal, SUM(CASE WHEN a.status IN ('IN_FORCE', 'AMENDED') THEN 1 ELSE 0 END) AS withActInForce, " +
      `SUM(CASE WHEN a.status = 'REPEALED' THEN 1 ELSE 0 END) AS withRepealedAct FROM ${services.sql}`,
    services.parameters,
  );
  return { servicesTotal: Number(row?.servicesTotal ?? 0), withActInForce: Number(row?.withActInForce ?? 0), withRepealedAct: Number(row?.withRepealedAct ?? 0) };
}

/** By code; one row more than the page where the list goes on. */
export function uncoveredServices(reader: Reader, moment: CoverageMoment, page: PageRequest): Promise<UncoveredRow[]> {
  const { where, orderLimit } = keysetPage([{ name: "s.code" }], page);
  const services = servicesWithAct(moment);
  const condition: SqlPart = and([{ sql: UNCOVERED, parameters: [] }, where]);
  return reader.rows<UncoveredRow>(`SELECT s.code, s.governingAct FROM ${services.sql} AND ${condition.sql} ${orderLimit}`, [...services.parameters, ...condition.parameters]);
}

/** RULES-2025/8: services that acts name and of which the register has none that they could be, in the states that count as undecided. */
export async function countUnregistered(reader: Reader, states: ReadonlyArray<CandidateState>, knownOn: Instant | null): Promise<number> {
  const undecided = oneOf("state", states);
  const known = knownCondition(knownOn);
  const row = await reader.row<{ total: number | string }>(
    `SELECT COUNT(*) AS total FROM candidate_state WHERE kind = 'INCLUDE' AND ${undecided.sql} AND matched = 'NONE' AND gone = 0 AND ${known.sql}`,
    [...undecided.parameters, ...known.parameters],
  );
  return Number(row?.total ?? 0);
}
