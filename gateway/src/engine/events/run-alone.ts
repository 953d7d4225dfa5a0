import type { CallSubgraph, CallTerms } from "../execute/call-subgraph";
import { executeOperation } from "../execute/execute-operation";
import type { Fault } from "../execute/fault";
import type { EventAnswer } from "./event-answer";
import type { EventRoot } from "./event-root";
import type { EventSelection } from "./event-selection";

export interface RanAlone {
  /** What the plain query of the selection gives for one change; null where the viewer may not see it. */
  readonly answer: EventAnswer | null;
  /** Whether the list of changes was there. */
  readonly hasList: boolean;
}

export async function runAlone(root: EventRoot, { responseName, alone }: EventSelection, number: number, call: CallSubgraph, terms: CallTerms): Promise<RanAlone> {
  const part = alone.query.part(number - 1, 1);
  const { sent, coerced } = alone.variables;
  const { data, faults } = await executeOperation(alone.compiled, { sent: { ...sent, ...part }, coerced: { ...coerced, ...part } }, call, terms);
  const list = data?.[root.listField];
  const hasList = Array.isArray(list);
  const element: unknown = hasList ? (list[0] ?? null) : null;
  if (element === null && faults.length === 0) return { answer: null, hasList };
  return { answer: { data: Buffer.from(JSON.stringify({ [responseName]: element })), faults: faults.map((fault) => underName(fault, responseName)) }, hasList };
}

/** The place in the list becomes the place under the client's name. */
function underName(fault: Fault, responseName: string): Fault {
  return fault.path === null ? fault : { ...fault, path: [responseName, ...fault.path.slice(2)] };
}
