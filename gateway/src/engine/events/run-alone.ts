import type { CallSubgraph, CallTerms } from "../execute/call-subgraph";
import { executeOperation, type ExecutedOperation } from "../execute/execute-operation";
import type { Fault } from "../execute/fault";
import type { EventRoot } from "./event-root";
import type { EventSelection } from "./event-selection";

/** What the plain query of the selection gives for one change; null where the viewer may not see it. */
export async function runAlone(root: EventRoot, { responseName, alone }: EventSelection, number: number, call: CallSubgraph, terms: CallTerms): Promise<ExecutedOperation | null> {
  const part = alone.query.part(number - 1, 1);
  const { sent, coerced } = alone.variables;
  const { data, faults } = await executeOperation(alone.compiled, { sent: { ...sent, ...part }, coerced: { ...coerced, ...part } }, call, terms);
  const list = data?.[root.listField];
  const element: unknown = Array.isArray(list) ? (list[0] ?? null) : null;
  if (element === null && faults.length === 0) return null;
  return { data: { [responseName]: element }, faults: faults.map((fault) => underName(fault, responseName)) };
}

/** The place in the list becomes the place under the client's name. */
function underName(fault: Fault, responseName: string): Fault {
  return fault.path === null ? fault : { ...fault, path: [responseName, ...fault.path.slice(2)] };
}
