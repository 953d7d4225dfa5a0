import { and, keysetPage, oneOf, type SqlPart } from "@tizilim/common/database/keyset";
import type { Reader } from "@tizilim/common/database/reader";
import type { Day } from "@tizilim/common/pure/day";
import type { LegalActId } from "@tizilim/common/pure/identifiers/legal-act-id";
import { END_OF_TIME } from "@tizilim/common/pure/instant";
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

/** LAW/13 (1): services in force on a day with the state, on that day, of the act that the register names. */
const SERVICES_WITH_ACT =
  "service_state s LEFT JOIN act_version a ON a.actId = s.governingAct AND a.knownTo = ? AND a.validFrom <= ? AND a.validTo > ? " +
  "WHERE s.status = 'IN_FORCE' AND s.fromDay <= ? AND s.toDay > ?";
const UNCOVERED = "(a.status IS NULL OR a.status NOT IN ('IN_FORCE', 'AMENDED'))";

const termsOf = (day: Day): string[] => [END_OF_TIME, day, day, day, day];

export async function coverageCounts(reader: Reader, day: Day): Promise<CoverageCounts> {
  const row = await reader.row<Record<keyof CoverageCounts, number | string | null>>(
    "SELECT COUNT(*) AS servicesTotal, SUM(CASE WHEN a.status IN ('IN_FORCE', 'AMENDED') THEN 1 ELSE 0 END) AS withActInForce, " +
      `SUM(CASE WHEN a.status = 'REPEALED' THEN 1 ELSE 0 END) AS withRepealedAct FROM ${SERVICES_WITH_ACT}`,
    termsOf(day),
  );
  return { servicesTotal: Number(row?.servicesTotal ?? 0), withActInForce: Number(row?.withActInForce ?? 0), withRepealedAct: Number(row?.withRepealedAct ?? 0) };
}

/** By code; one row more than the page where the list goes on. */
export function uncoveredServices(reader: Reader, day: Day, page: PageRequest): Promise<UncoveredRow[]> {
  const { where, orderLimit } = keysetPage([{ name: "s.code" }], page);
  const condition: SqlPart = and([{ sql: UNCOVERED, parameters: [] }, where]);
  return reader.rows<UncoveredRow>(`SELECT s.code, s.governingAct FROM ${SERVICES_WITH_ACT} AND ${condition.sql} ${orderLimit}`, [...termsOf(day), ...condition.parameters]);
}

/** RULES-2025/8: services that acts name and of which the register has none that they could be, in the states that count as undecided. */
export async function countUnregistered(reader: Reader, states: ReadonlyArray<CandidateState>): Promise<number> {
  const undecided = oneOf("state", states);
  const row = await reader.row<{ total: number | string }>(
    `SELECT COUNT(*) AS total FROM act_candidate WHERE kind = 'INCLUDE' AND ${undecided.sql} AND matched = 'NONE' AND gone = 0`,
    undecided.parameters,
  );
  return Number(row?.total ?? 0);
}
