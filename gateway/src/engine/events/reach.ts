import { getNamedType, isCompositeType, isInterfaceType, isObjectType, Kind, type FieldNode, type GraphQLCompositeType, type GraphQLSchema, type SelectionSetNode } from "graphql";
import type { ResponsePath } from "../execute/flatten-path";
import { isJsonObject, ownValue } from "../execute/own-value";
import { collectFields, isIncluded, type SelectionScope } from "../shape/collect-fields";

/** How far a path of canonical names leads within a client's selection. */
export interface Reach {
  /** Steps of the path that the selection has. */
  readonly depth: number;
  /** Where that is in the client's names: at several places where the client asks for one field under several names. */
  readonly places: ReadonlyArray<ResponsePath>;
}

export interface ReachScope extends SelectionScope {
  readonly schema: GraphQLSchema;
  readonly readName: (field: FieldNode) => string;
}

/** Follows the path through `value`, the joined data, as far as data and selection go. */
export function reach(sets: ReadonlyArray<SelectionSetNode>, type: GraphQLCompositeType, scope: ReachScope, value: unknown, path: ResponsePath): Reach {
  let depth = 0;
  let places: ResponsePath[] = [];
  const arrive = (steps: number, place: ResponsePath): void => {
    if (steps > depth) places = [];
    if (steps < depth) return;
    depth = steps;
    places.push(place);
  };
  const follow = (selections: ReadonlyArray<SelectionSetNode>, parent: GraphQLCompositeType, here: unknown, steps: number, place: ResponsePath): void => {
    const step = path[steps];
    if (step === undefined) return arrive(steps, place);
    if (typeof step === "number") {
      if (!Array.isArray(here)) return arrive(steps, place);
      return follow(selections, parent, here[step], steps + 1, [...place, step]);
    }
    if (!isJsonObject(here)) return arrive(steps, place);
    const found = fieldsOf(selections, parent, here, step);
    if (found.length === 0) return arrive(steps, place);
    for (const { responseName, nodes, inner } of found) {
      const next = ownValue(here, step);
      const goesOn = inner !== null && next !== null && next !== undefined && steps + 1 < path.length;
      if (goesOn) follow(nodes.flatMap((node) => node.selectionSet ?? []), inner, next, steps + 1, [...place, responseName]);
      else arrive(steps + 1, [...place, responseName]);
    }
  };
  const fieldsOf = (selections: ReadonlyArray<SelectionSetNode>, parent: GraphQLCompositeType, here: Record<string, unknown>, step: string): Found[] => {
    const typename = isObjectType(parent) ? null : here["__typename"];
    const runtime = scope.schema.getType(typeof typename === "string" && typename !== "" ? typename : parent.name);
    if (!isObjectType(runtime) && !isInterfaceType(runtime)) return [];
    const found: Found[] = [];
    for (const [responseName, nodes] of collectFields(selections, runtime.name, scope)) {
      const first = nodes[0];
      if (first === undefined || scope.readName(first) !== step) continue;
      const field = runtime.getFields()[first.name.value];
      const named = field === undefined ? undefined : getNamedType(field.type);
      found.push({ responseName, nodes, inner: isCompositeType(named) ? named : null });
    }
    return found;
  };
  follow(sets, type, value, 0, []);
  return { depth, places };
}

/** Where the names stand in the client's document, whatever the types; cut where it has no more of them. */
export function writtenPlaces(sets: ReadonlyArray<SelectionSetNode>, scope: ReachScope, path: ResponsePath): ReadonlyArray<ResponsePath> {
  const step = path[0];
  if (step === undefined) return [[]];
  if (typeof step === "number") return writtenPlaces(sets, scope, path.slice(1)).map((place) => [step, ...place]);
  const inner = new Map<string, SelectionSetNode[]>();
  const find = (set: SelectionSetNode): void => {
    for (const selection of set.selections) {
      if (!isIncluded(selection.directives, scope.holds)) continue;
      if (selection.kind === Kind.INLINE_FRAGMENT) find(selection.selectionSet);
      else if (selection.kind === Kind.FRAGMENT_SPREAD) {
        const fragment = scope.fragments.get(selection.name.value);
        if (fragment !== undefined) find(fragment.selectionSet);
      } else if (scope.readName(selection) === step) {
        const name = selection.alias?.value ?? selection.name.value;
        const known = inner.get(name) ?? [];
        if (selection.selectionSet !== undefined) known.push(selection.selectionSet);
        inner.set(name, known);
      }
    }
  };
  sets.forEach(find);
  if (inner.size === 0) return [[]];
  return [...inner].flatMap(([name, under]) => writtenPlaces(under, scope, path.slice(1)).map((place) => [name, ...place]));
}

interface Found {
  readonly responseName: string;
  readonly nodes: ReadonlyArray<FieldNode>;
  readonly inner: GraphQLCompositeType | null;
}
