import { answerOf, type SelectionFaults } from "./answer-of";
import type { EventAnswer } from "./event-answer";
import type { EventRoot } from "./event-root";
import type { EventSelection, MergeableSelection } from "./event-selection";
import { JsonSheet } from "./json-sheet";
import { judge, placedFaults, type PlacedFault } from "./judge";
import type { Outages } from "./outages";
import { passesThrough, replay } from "./replay";
import type { RanMerged } from "./run-merged";

/** By the place of the change in the list; null where the viewer may not see it, or where it is still in doubt. */
export type Answers = Map<EventSelection, Array<EventAnswer | null>>;

/** Selections of which the merged answer does not tell what their plain query would give. */
export interface Doubts {
  /** At all changes: nobody knows where. */
  readonly unplaced: MergeableSelection[];
  /** At all changes, because a fetch that they need was lost. */
  readonly lost: MergeableSelection[];
  /** By the place of the change. */
  readonly at: Map<number, { readonly involved: MergeableSelection[]; readonly beside: MergeableSelection[] }>;
}

export interface ReadAnswers {
  readonly answers: Answers;
  readonly doubts: Doubts;
}

const NONE: SelectionFaults = { told: [], missed: [] };

export async function readAnswers(root: EventRoot, selections: ReadonlyArray<MergeableSelection>, ran: RanMerged, outages: Outages): Promise<ReadAnswers> {
  const elements = ran.elements ?? [];
  const answers: Answers = new Map(selections.map((selection) => [selection, new Array<EventAnswer | null>(elements.length).fill(null)]));
  const doubts: Doubts = { unplaced: [], lost: [], at: new Map() };
  const placed = placedFaults(ran);
  if (placed === null) return { answers, doubts: { ...doubts, unplaced: [...selections] } };
  const sheet = new JsonSheet();
  const explained = ran.lost.filter((each) => outages.explains(each));
  const unexplained = ran.lost.filter((each) => !explained.includes(each));
  for (const selection of selections) {
    const { part, responseName } = selection;
    if (unexplained.some((each) => elements.some((element) => passesThrough(root, part, element, each)))) {
      doubts.lost.push(selection);
      continue;
    }
    const list = answers.get(selection) ?? [];
    for (const [at, element] of elements.entries()) {
      const here = placed.get(at);
      const verdict = here === undefined && explained.length === 0 ? NONE : await faultsOf(root, selection, element, here ?? [], explained, ran);
      if (typeof verdict === "string") doubtsAt(doubts, at)[verdict].push(selection);
      else list[at] = answerOf(responseName, part, element, verdict, sheet);
    }
  }
  return { answers, doubts };
}

/** The faults that the plain query would tell, or why that cannot be known. */
async function faultsOf(
  root: EventRoot,
  { part }: MergeableSelection,
  element: unknown,
  placed: ReadonlyArray<PlacedFault>,
  lost: RanMerged["lost"],
  ran: RanMerged,
): Promise<SelectionFaults | "involved" | "beside"> {
  const verdicts = placed.map((each) => judge(part, element, each, ran.plan.required));
  if (verdicts.includes("involved")) return "involved";
  if (verdicts.includes("beside")) return "beside";
  const told = placed.filter((_, at) => verdicts[at] === "told").map(({ fault, path }) => ({ ...fault, path }));
  // The order of several errors is the order in which the plain query meets them.
  if (told.length > 1) return "involved";
  const missing = lost.filter((each) => passesThrough(root, part, element, each));
  if (missing.length === 0) return { told, missed: [] };
  const missed = await replay(root, part, element, missing, ran);
  return missed === null ? "involved" : { told, missed: missed.map((fault) => ({ ...fault, path: fault.path === null ? null : fault.path.slice(2) })) };
}

function doubtsAt({ at }: Doubts, place: number): { involved: MergeableSelection[]; beside: MergeableSelection[] } {
  let here = at.get(place);
  if (here === undefined) at.set(place, (here = { involved: [], beside: [] }));
  return here;
}
