import { dayOf } from "@tizilim/common/pure/day";
import { decisionDue } from "../domain/obligations/decision-due";
import { dutyPeriods } from "../domain/obligations/duty-periods";
import { portalDetailsDue } from "../domain/obligations/portal-details-due";
import { firstDayOf, formatQuarter } from "../domain/quarter";
import { decidedProposals } from "./decided-proposals.store";
import { dutyOf } from "./duty";
import { dutyId } from "./duty-id";
import type { DutySource } from "./duty-scope";
import { publishedCards } from "./published-cards.store";

/** RULES-2025/17, 18, 24-26: each quarter, of the authorised body for the whole register. */
export const registerDuties: DutySource = {
  names: ["PORTAL_DETAILS", "DECISION"],
  read: async (query, { bodies, services }, board) => {
    if (bodies !== null || services !== null) return [];
    const decided = await decidedProposals(query);
    const published = await publishedCards(query);
    return dutyPeriods(dayOf(board.now)).flatMap((quarter) => {
      const period = formatQuarter(quarter);
      const about = { period, arisesOn: firstDayOf(quarter) };
      return [
        dutyOf(portalDetailsDue({ period: quarter, publishedAt: published.get(period) ?? [] }, board), { name: "PORTAL_DETAILS", id: dutyId("PORTAL_DETAILS", period), ...about }),
        dutyOf(decisionDue({ period: quarter, proposals: decided.get(period) ?? [] }, board), { name: "DECISION", id: dutyId("DECISION", period), ...about }),
      ];
    });
  },
};
