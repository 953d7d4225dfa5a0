import type { Day } from "@tizilim/common/pure/day";
import { normaliseOrderNumber } from "@tizilim/common/pure/language/order-number";
import type { EntryCause } from "./register-entry";

/** LAW/8, 2-1): what an entry rests on that an order of the authorised body makes. */
export function causeOfOrder(orderNumber: string, orderDate: Day): EntryCause {
  const number = normaliseOrderNumber(orderNumber);
  return { kind: "ORDER", reference: `Order ${number} of ${orderDate}`, orderNumber: number, orderDate };
}
