import type { WorkflowContext } from "../context";
import { obligationView } from "./obligation-view";
import type { Obligation } from "./obligation.type";

/** Null alike for an obligation that there is not and for one that the viewer may not see. */
export async function resolveObligation(stub: { readonly _ref: string }, { duties, periods }: WorkflowContext): Promise<Obligation | null> {
  const duty = await duties.byId(stub._ref);
  return duty === null ? null : obligationView(duty, periods);
}
