import { dayOf, type Day } from "@tizilim/common/pure/day";
import { deadlineOf } from "../domain/deadlines";
import { decisionDue } from "../domain/obligations/decision-due";
import { dutyPeriods } from "../domain/obligations/duty-periods";
import type { Board } from "../domain/obligations/obligation";
import { portalDetailsDue } from "../domain/obligations/portal-details-due";
import { firstDayOf, formatQuarter, type Quarter } from "../domain/quarter";
import { publishedForProposals } from "../portal/published-for-proposals.store";
import { decidedProposals } from "./decided-proposals.store";
import { dutyOf } from "./duty";
import { dutyId } from "./duty-id";
import type { DutySource } from "./duty-scope";

/** RULES-2025/17, 18, 24-26: each quarter, of the authorised body for the whole register. */
export const registerDuties: DutySource = {
  names: ["PORTAL_DETAILS", "DECISION"],
  read: async (query, { bodies, services }, board) => {
    if (bodies !== null || services !== null) return [];
    const decided = await decidedProposals(query);
    const quarters = dutyPeriods(dayOf(board.now));
    const published = await publishedForProposals(query, new Map(quarters.map((quarter) => [formatQuarter(quarter), detailsBind(quarter, board)])));
    return quarters.flatMap((quarter) => {
      const period = formatQuarter(quarter);
      const about = { period, arisesOn: firstDayOf(quarter) };
      return [
        dutyOf(portalDetailsDue({ period: quarter, publishedAt: published.get(period) ?? [] }, board), { name: "PORTAL_DETAILS", id: dutyId("PORTAL_DETAILS", period), ...about }),
        dutyOf(decisionDue({ period: quarter, proposals: decided.get(period) ?? [] }, board), { name: "DECISION", id: dutyId("DECISION", period), ...about }),
      ];
    });
  },
};

function detailsBind(quarter: Quarter, { calendar, policy }: Board): Day | null {
  const due = deadlineOf("PORTAL_DETAILS_DUE", quarter, calendar, policy);
  return due.known ? due.value.binding : null;
}
