import type { PlanNode, QueryPlanSelectionNode } from "@apollo/query-planner";
import { compilePlan } from "../execute/compile-plan";
import type { Step } from "../execute/run";
import { compileCost, PLAIN_LIST } from "../limits/compile-cost";
import type { Supergraph } from "../plan/supergraph";
import type { CanonicalPart } from "./canonical-part";
import type { EventRoot } from "./event-root";
import { listQuery, type ListQuery } from "./list-query";
import { covers, emptySet, mergeSet, selectionSetOf, sizeOf, type MergedSet } from "./merged-set";

/** One query of the list of changes for many selections, planned. */
export interface MergedPlan {
  readonly query: ListQuery;
  readonly step: Step | null;
  /** Selections that it was made for; it may have whatever others need as well. */
  readonly madeFor: number;
  /** Objects of one change by page sizes. */
  readonly cost: number;
  /** Fields, by canonical name, that the plan itself needs to go from one subgraph to another. */
  readonly required: ReadonlySet<string>;
  covers(part: CanonicalPart): boolean;
}

/** Fields of one merged query: as many cost a planner that blocks everyone some 100 ms. */
export const MOST_FIELDS = 4_000;

export function mergedSetOf(parts: ReadonlyArray<CanonicalPart>): MergedSet {
  const set = emptySet();
  for (const { merged } of parts) mergeSet(set, merged);
  return set;
}

/** Throws RequestRefused where the planner finds too many ways. */
export function planMerged(supergraph: Supergraph, root: EventRoot, set: MergedSet, madeFor: number): MergedPlan {
  const query = listQuery(root, selectionSetOf(set));
  const plan = supergraph.planShared(query.document);
  const required = new Set<string>();
  if (plan.node !== undefined && plan.node.kind !== "Subscription") collectRequired(plan.node, required);
  const known = new WeakMap<CanonicalPart, boolean>();
  return {
    query,
    step: compilePlan(plan, supergraph.types),
    madeFor,
    cost: Math.max(1, compileCost(supergraph.apiSchema, query.operation, new Map())({}) / PLAIN_LIST),
    required,
    covers: (part) => {
      let isCovered = known.get(part);
      if (isCovered === undefined) known.set(part, (isCovered = covers(set, part.merged)));
      return isCovered;
    },
  };
}

export function isTooWide(set: MergedSet): boolean {
  return sizeOf(set) > MOST_FIELDS;
}

function collectRequired(node: PlanNode, names: Set<string>): void {
  const collect = (selections: ReadonlyArray<QueryPlanSelectionNode>): void => {
    for (const selection of selections) {
      if (selection.kind === "Field") names.add(selection.alias ?? selection.name);
      if (selection.selections !== undefined) collect(selection.selections);
    }
  };
  if (node.kind === "Fetch") collect(node.requires ?? []);
  else if (node.kind === "Flatten") collectRequired(node.node, names);
  else if (node.kind === "Sequence" || node.kind === "Parallel") for (const each of node.nodes) collectRequired(each, names);
}
