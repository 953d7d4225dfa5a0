import { getResponseName, type QueryPlanSelectionNode } from "@apollo/query-planner";
import type { TypeTable } from "../plan/type-table";
import { mergeInto } from "./merge-into";
import { isJsonObject, ownValue, type JsonObject } from "./own-value";

/** The part of an entity that a subgraph asks for to know it again; null when a needed field is not there. */
export type Represent = (entity: JsonObject) => JsonObject | null;

export function compileRepresentation(selections: ReadonlyArray<QueryPlanSelectionNode>, types: TypeTable): Represent {
  const parts = selections.map((selection) => compileSelection(selection, types));
  return (entity) => {
    const representation: JsonObject = {};
    for (const part of parts) if (!part(entity, representation)) return null;
    return representation;
  };
}

/** Writes its field into `target`; false when the entity does not have it. */
type Part = (entity: JsonObject, target: JsonObject) => boolean;

function compileSelection(selection: QueryPlanSelectionNode, types: TypeTable): Part {
  if (selection.kind === "InlineFragment") return compileFragment(selection.typeCondition, selection.selections, types);
  const name = getResponseName(selection);
  if (selection.selections === undefined || selection.selections.length === 0) {
    return (entity, target) => {
      const value = ownValue(entity, name);
      if (value === undefined) return false;
      target[name] = value;
      return true;
    };
  }
  const inner = compileRepresentation(selection.selections, types);
  return (entity, target) => {
    const value = ownValue(entity, name);
    if (value === undefined) return false;
    target[name] = representEach(value, inner);
    return true;
  };
}

/** A fragment that cannot be filled is left out; the representation stands if another one gives its type. */
function compileFragment(condition: string | undefined, selections: ReadonlyArray<QueryPlanSelectionNode>, types: TypeTable): Part {
  const inner = compileRepresentation(selections, types);
  return (entity, target) => {
    const typename = entity["__typename"];
    if (condition === undefined || typeof typename !== "string" || !types.satisfies(typename, condition)) return true;
    const filled = inner(entity);
    if (filled !== null) mergeInto(target, filled);
    return true;
  };
}

function representEach(value: unknown, inner: Represent): unknown {
  if (Array.isArray(value)) return value.map((element) => representEach(element, inner));
  return isJsonObject(value) ? inner(value) : value;
}
