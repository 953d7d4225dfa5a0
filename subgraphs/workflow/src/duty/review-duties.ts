import { dayOf } from "@tizilim/common/pure/day";
import { lookAfterChange, type LookAt } from "../domain/obligations/look-after-change";
import { reviewAfterActChange } from "../domain/obligations/review-after-act-change";
import type { Board } from "../domain/obligations/obligation";
import { formatQuarter, quarterOf } from "../domain/quarter";
import { actChanges, governedServices, isGovernedOn, type ActChange, type GovernedService } from "./act-changes.store";
import { dutyOf, type Duty } from "./duty";
import { dutyId } from "./duty-id";
import { isOf, type DutySource } from "./duty-scope";
import { looksAtServices } from "./looks-at-services.store";

/** RULES-2025/11: of the body that drafts the by-law now, or provides the service, for each service whose by-law changed while it governed it. */
export const reviewDuties: DutySource = {
  names: ["REVIEW_AFTER_ACT_CHANGE"],
  read: async (query, scope, board) => {
    const changes = await actChanges(query);
    const services = await governedServices(query, scope.services);
    const [first = dayOf(board.now)] = changes.map(({ changedOn }) => changedOn).sort();
    const looks = await looksAtServices(query, scope, first);
    return changes.flatMap((change) =>
      (services.get(change.act) ?? [])
        .filter((service) => isGovernedOn(service, change.changedOn) && isOf(scope, service.holder))
        .map((service) => dutyTo(service, change, looks.get(service.code) ?? [], board)));
  },
};

function dutyTo(service: GovernedService, { act, changedOn }: ActChange, looks: ReadonlyArray<LookAt>, board: Board): Duty {
  const look = lookAfterChange(changedOn, looks);
  return dutyOf(reviewAfterActChange({ changedOn, reviewedAt: look?.at ?? null }, board), {
    name: "REVIEW_AFTER_ACT_CHANGE", id: dutyId("REVIEW_AFTER_ACT_CHANGE", service.code, act, changedOn), body: service.holder,
    period: formatQuarter(quarterOf(changedOn)), service: service.code, act, proposal: look?.proposal ?? null, arisesOn: changedOn,
  });
}
