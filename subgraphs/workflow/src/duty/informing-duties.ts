import { informingAfterAct } from "../domain/obligations/informing-after-act";
import { informingBodyOf } from "../domain/obligations/informing-body";
import { informingOfOrder } from "../domain/obligations/informing-of-order";
import type { Board } from "../domain/obligations/obligation";
import { actChanges, governedServices, grouped, isGovernedOn, type ActChange, type GovernedService } from "./act-changes.store";
import { dutyOf, type Duty } from "./duty";
import { dutyBodies, type DutyBody } from "./duty-bodies.store";
import { dutyId } from "./duty-id";
import { dutyRecords } from "./duty-record.store";
import { isOf, type DutySource } from "./duty-scope";

/** Norms 77 and 78, two duties apart: of each body that provided a service under an act, or drafted it, on the day on which the act changed. */
export const informingDuties: DutySource = {
  names: ["INFORM_AFTER_ACT", "INFORM_OF_ORDER"],
  read: async (query, scope, board) => {
    if (scope.services !== null) return [];
    const changes = await actChanges(query);
    const services = await governedServices(query, null);
    const bodies = await dutyBodies(query, scope.bodies);
    const records = await dutyRecords(query, scope.bodies);
    const kinds = new Map(bodies.map((body) => [body.id, body.kinds]));
    const members = membersOf(bodies);
    return changes.flatMap((change) => {
      const holders = holdersOn(change, services.get(change.act) ?? []);
      const owing = new Set(holders.flatMap((holder) => members.get(holder) ?? [holder]).filter((id) => isOf(scope, id)));
      return [...owing].flatMap((body) => dutiesOf(body, kinds.get(body) ?? [], change, records, board));
    });
  },
};

function holdersOn({ changedOn }: ActChange, services: ReadonlyArray<GovernedService>): string[] {
  const governed = services.filter((service) => isGovernedOn(service, changedOn));
  return [...new Set(governed.flatMap(({ provider, responsibleBody }) => [provider, responsibleBody].filter((id) => id !== null)))];
}

/** LAW/1, 4): where a class of bodies provides a service, each of them does. */
function membersOf(bodies: ReadonlyArray<DutyBody>): Map<string, string[]> {
  const members = new Map<string, string[]>();
  for (const { id, memberOf } of bodies) if (memberOf !== null) grouped(members, memberOf, id);
  return members;
}

function dutiesOf(body: string, kinds: ReadonlyArray<string>, { act, changedOn }: ActChange, records: ReadonlyMap<string, Date>, board: Board): Duty[] {
  const about = { body, act, arisesOn: changedOn };
  const facts = (id: string) => ({ body: informingBodyOf(kinds), changedOn, informedAt: records.get(id) ?? null });
  const toldId = dutyId("INFORM_AFTER_ACT", body, act, changedOn);
  const orderId = dutyId("INFORM_OF_ORDER", body, act, changedOn);
  const told = informingAfterAct(facts(toldId), board);
  const order = informingOfOrder(facts(orderId), board);
  return [
    dutyOf(told, { name: "INFORM_AFTER_ACT", id: toldId, receiver: told.receiver, ...about }),
    ...(order === null ? [] : [dutyOf(order, { name: "INFORM_OF_ORDER", id: orderId, receiver: order.receiver, ...about })]),
  ];
}
