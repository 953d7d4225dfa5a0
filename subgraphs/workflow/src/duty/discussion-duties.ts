import { publicDiscussion } from "../domain/obligations/public-discussion";
import { dutyOf } from "./duty";
import { dutyId } from "./duty-id";
import type { DutySource } from "./duty-scope";
import { discussionsOf } from "./public-discussion.store";

/** LAW/15, norms 55, 61-66: of the body that drafts the act, for each draft that it posted. */
export const discussionDuties: DutySource = {
  names: ["PUBLIC_DISCUSSION"],
  read: async (query, { bodies, services }, board) => {
    if (services !== null) return [];
    return (await discussionsOf(query, bodies)).flatMap(({ number, body, act, from, closedAt }) => {
      const obligation = publicDiscussion({ from, reportedAt: closedAt }, board);
      return obligation === null ? [] : [dutyOf(obligation, { name: "PUBLIC_DISCUSSION", id: dutyId("PUBLIC_DISCUSSION", number), body, act, arisesOn: from })];
    });
  },
};
