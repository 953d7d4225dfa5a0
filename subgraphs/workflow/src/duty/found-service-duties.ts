import { includeFoundService, owedFrom } from "../domain/obligations/include-found-service";
import { formatQuarter, quarterOf } from "../domain/quarter";
import { settledFoundServices } from "../found/found-service.store";
import { dutyOf } from "./duty";
import { dutyId } from "./duty-id";
import type { DutySource } from "./duty-scope";

/** LAW/12 (1), norm 46: of the body that it was found with, for each service that is not in the register. */
export const foundServiceDuties: DutySource = {
  names: ["INCLUDE_FOUND_SERVICE"],
  read: async (query, { bodies, services }, board) => {
    if (services !== null) return [];
    return (await settledFoundServices(query, bodies)).flatMap(({ id, act, body, foundOn, name, settledAt, proposal }) => {
      const obligation = includeFoundService({ foundOn, settledAt: settledAt === null ? null : new Date(settledAt) }, board);
      if (obligation === null) return [];
      return [dutyOf(obligation, {
        name: "INCLUDE_FOUND_SERVICE", id: dutyId("INCLUDE_FOUND_SERVICE", id), body, act, proposal, period: formatQuarter(quarterOf(foundOn)),
        arisesOn: owedFrom(foundOn), found: { on: foundOn, name },
      })];
    });
  },
};
