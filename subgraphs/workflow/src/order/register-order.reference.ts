import type { WorkflowContext } from "../context";
import type { RegisterOrderValue } from "./register-order.type";

/** Null alike for an order that is not there and for one that the viewer may not see. */
export function resolveRegisterOrder(stub: { readonly _ref: string }, context: WorkflowContext): Promise<RegisterOrderValue | null> {
  return context.orders.load(stub._ref);
}
