import type { PeriodDesk } from "../period/period-desk";
import { providerStub } from "../references/provider.stub";
import type { InventoryRow } from "./inventory.row";
import type { InventoryView } from "./inventory.type";

export function inventoryView({ id, bodyId, periodId, status, confirmed, needsChange, total, submittedAt, late, version }: InventoryRow, periods: PeriodDesk): InventoryView {
  return {
    __typename: "Inventory", _ref: id, id, body: providerStub(bodyId), period: periods.named(periodId), status, submittedAt, late: late === 1, version,
    counted: { total, confirmed, needsChange },
  };
}
