import { includeFoundService } from "../domain/obligations/include-found-service";
import { formatQuarter, quarterOf } from "../domain/quarter";
import { dutyOf } from "./duty";
import { dutyId } from "./duty-id";
import type { DutySource } from "./duty-scope";
import { foundServices } from "./found-service.store";

/** LAW/12 (1), norm 46: of the body that it was found with, for each service that is not in the register. */
export const foundServiceDuties: DutySource = {
  names: ["INCLUDE_FOUND_SERVICE"],
  read: async (query, { bodies, services }, board) => {
    if (services !== null) return [];
    return (await foundServices(query, bodies)).map(({ id, act, body, foundOn, name, settledAt }) =>
      dutyOf(includeFoundService({ foundOn, settledAt }, board), {
        name: "INCLUDE_FOUND_SERVICE", id: dutyId("INCLUDE_FOUND_SERVICE", id), body, act, period: formatQuarter(quarterOf(foundOn)), arisesOn: foundOn, found: name,
      }));
  },
};
