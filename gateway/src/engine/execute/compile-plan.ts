import type { PlanNode, QueryPlan } from "@apollo/query-planner";
import type { TypeTable } from "../plan/type-table";
import { compileEntityFetch } from "./entity-fetch-step";
import { compileRootFetch } from "./fetch-step";
import type { Fault } from "./fault";
import type { PlanPath } from "./flatten-path";
import type { Step } from "./run";

/** Turns a query plan into steps once, so that a request only runs them. Null: nothing has to be fetched. */
export function compilePlan(plan: QueryPlan, types: TypeTable): Step | null {
  if (plan.node === undefined) return null;
  if (plan.node.kind === "Subscription") throw new Error("a subscription has no plan to run");
  return compileNode(plan.node, [], types);
}

function compileNode(node: PlanNode, path: PlanPath, types: TypeTable): Step {
  switch (node.kind) {
    case "Fetch":
      return node.requires === undefined ? compileRootFetch(node, path, types) : compileEntityFetch(node, path, types);
    case "Flatten":
      return compileNode(node.node, [...path, ...node.path.map(String)], types);
    case "Sequence": {
      const steps = node.nodes.map((each) => compileNode(each, path, types));
      return async (run) => {
        for (const step of steps) await step(run);
      };
    }
    case "Parallel": {
      const steps = node.nodes.map((each) => compileNode(each, path, types));
      return async (run) => {
        // Errors come in the order of the plan, whichever subgraph answers first.
        const faults = steps.map((): Fault[] => []);
        await Promise.all(steps.map((step, at) => step({ ...run, faults: faults[at] ?? run.faults })));
        run.faults.push(...faults.flat());
      };
    }
    case "Condition": {
      const whenTrue = node.ifClause === undefined ? null : compileNode(node.ifClause, path, types);
      const whenFalse = node.elseClause === undefined ? null : compileNode(node.elseClause, path, types);
      return async (run) => {
        await (run.holds(node.condition) ? whenTrue : whenFalse)?.(run);
      };
    }
    case "Defer":
      throw new Error("deferred parts are not planned");
  }
}
