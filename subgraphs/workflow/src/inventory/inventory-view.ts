import { parseQuarter } from "../domain/quarter";
import type { PeriodDesk } from "../period/period-desk";
import { providerStub } from "../references/provider.stub";
import type { InventoryRow } from "./inventory.row";
import type { InventoryView } from "./inventory.type";

export function inventoryView({ id, bodyId, periodId, status, confirmed, needsChange, total, submittedAt, late, version }: InventoryRow, periods: PeriodDesk): InventoryView {
  const quarter = parseQuarter(periodId);
  if (quarter === null) throw new Error(`inventory ${id} stands in no quarter: ${periodId}`);
  return {
    __typename: "Inventory", _ref: id, id, body: providerStub(bodyId), period: periods.period(quarter), status, submittedAt, late: late === 1, version,
    counted: { total, confirmed, needsChange },
  };
}
