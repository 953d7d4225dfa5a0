import type { Actor } from "../actor";
import type { ProposalState } from "../proposal";
import type { MarkOrdered } from "../proposal-command";
import type { Refusal } from "../refusal";
import { gate } from "./gate";
import { heldByOrder } from "./held-by-order";

/** LAW/8, 2-1), norms 33, 34: what keeps a proposal out of an order by itself, whatever the register holds: where it stands, who orders, another order. */
export function orderHindrances(state: ProposalState | null, command: MarkOrdered, actor: Actor): Refusal[] {
  return [...gate(state, command, actor), ...(state?.status === "CONCURRED" && state.order !== null ? [heldByOrder()] : [])];
}
