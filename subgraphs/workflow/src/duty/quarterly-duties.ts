import { dayOf } from "@tizilim/common/pure/day";
import { bodiesKnownBy } from "../domain/inventory-opening";
import { dutyPeriods } from "../domain/obligations/duty-periods";
import { inventoryDue } from "../domain/obligations/inventory-due";
import type { Board } from "../domain/obligations/obligation";
import { proposalsDue } from "../domain/obligations/proposals-due";
import { firstDayOf, formatQuarter, type Quarter } from "../domain/quarter";
import { dutyOf, type Duty } from "./duty";
import { dutyBodies } from "./duty-bodies.store";
import { dutyId } from "./duty-id";
import { isOf, type DutySource } from "./duty-scope";
import { inventoryKey, takenInventories, type TakenInventory } from "./taken-inventories.store";
import { partKey, submittedParts, type SubmittedParts } from "./submitted-parts.store";

const PARTS = [
  { part: "STATE_SERVICE", name: "PROPOSALS_STATE_SERVICES" },
  { part: "SOCIALLY_SIGNIFICANT", name: "PROPOSALS_SOCIALLY_SIGNIFICANT" },
] as const;

interface QuarterlyFacts {
  readonly parts: SubmittedParts;
  readonly inventories: ReadonlyMap<string, TakenInventory>;
}

/** RULES-2025/13-15: each quarter, of each body that takes inventory. */
export const quarterlyDuties: DutySource = {
  names: ["INVENTORY", "PROPOSALS_STATE_SERVICES", "PROPOSALS_SOCIALLY_SIGNIFICANT"],
  read: async (query, scope, board) => {
    if (scope.services !== null) return [];
    const bodies = (await dutyBodies(query, scope.bodies)).filter(({ id, takesInventory }) => takesInventory && isOf(scope, id));
    const facts = { parts: await submittedParts(query, scope.bodies), inventories: await takenInventories(query, scope.bodies) };
    return dutyPeriods(dayOf(board.now)).flatMap((period) => {
      const last = bodiesKnownBy(period, board.calendar, board.policy);
      return bodies.filter(({ since }) => since === null || last === null || since <= last).flatMap(({ id }) => dutiesOf(id, period, facts, board));
    });
  },
};

function dutiesOf(body: string, quarter: Quarter, { parts, inventories }: QuarterlyFacts, board: Board): Duty[] {
  const period = formatQuarter(quarter);
  const arisesOn = firstDayOf(quarter);
  const inventory = inventories.get(inventoryKey(body, period)) ?? null;
  const about = { body, period, arisesOn };
  return [
    dutyOf(inventoryDue({ period: quarter, submittedAt: inventory?.submittedAt ?? null }, board), { name: "INVENTORY", id: dutyId("INVENTORY", body, period), ...about }),
    ...PARTS.map(({ part, name }) => {
      const last = parts.get(partKey(body, period, part));
      const facts = { period: quarter, part, submittedAt: last === undefined ? [] : [last], inventory: inventory === null ? null : { submittedAt: inventory.submittedAt, ...inventory.parts[part] } };
      return dutyOf(proposalsDue(facts, board), { name, id: dutyId(name, body, period), ...about });
    }),
  ];
}
