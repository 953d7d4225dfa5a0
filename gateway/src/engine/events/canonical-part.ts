import { getNamedType, type FieldNode, type GraphQLCompositeType } from "graphql";
import { compilePlan } from "../execute/compile-plan";
import type { ResponsePath } from "../execute/flatten-path";
import type { Step } from "../execute/run";
import { RequestRefused } from "../limits/request-refused";
import type { Supergraph } from "../plan/supergraph";
import { compileShape } from "../shape/compile-shape";
import { FAILED, type ShapeState, type Violation } from "../shape/shape-state";
import type { CanonicalNames } from "./canonical-names";
import { canonicalSelection } from "./canonical-selection";
import type { WriteValue } from "./field-writer";
import { listQuery, type ListQuery } from "./list-query";
import { selectionSetOf, type MergedSet } from "./merged-set";
import type { SharedWriters } from "./shared-writers";
import { reach, writtenPlaces, type Reach } from "./reach";
import type { EventRoot } from "./event-root";
import type { ReadSubscription } from "./read-subscription";

/** A client's selection over data that was asked for in canonical names, together with what others asked for. */
export interface CanonicalPart {
  readonly merged: MergedSet;
  /** What the client selected of one change, and what in it breaks the schema (paths in canonical names, from the change on). */
  cut(element: unknown): { readonly value: unknown; readonly violations: ReadonlyArray<Violation> };
  /** Writes the same value, where nothing in it breaks the schema. */
  readonly write: WriteValue;
  /** Where a path of canonical names, from the change on, is in the client's. */
  reach(element: unknown, path: ResponsePath): Reach;
  /** The same by the client's document alone, whatever the types of the objects: the places that have most of the path. */
  written(path: ResponsePath): ReadonlyArray<ResponsePath>;
  /** The selection asked for on its own, in canonical names; null where the planner refuses that. */
  readonly own: () => OwnQuery | null;
}

export interface OwnQuery {
  readonly query: ListQuery;
  readonly step: Step | null;
}

/** Null where the selection cannot be asked for together with others. */
export function canonicalPart(read: ReadSubscription, supergraph: Supergraph, names: CanonicalNames, writers: SharedWriters): CanonicalPart | null {
  const { apiSchema: schema, apiTypes: types } = supergraph;
  const { fragments, variables, root } = read;
  const sets = read.nodes.flatMap((node) => node.selectionSet ?? []);
  const type = getNamedType(read.rootField.type) as GraphQLCompositeType;
  const canonical = canonicalSelection(sets, type, { schema, names, fragments, variables });
  if (canonical === null) return null;
  const { merged, readNames } = canonical;
  const readName = (field: FieldNode): string => readNames.get(field) ?? field.name.value;
  const holds = (variable: string): boolean => variables[variable] === true;
  const scope = { schema, types, fragments, holds, responseNames: new Map<string, string>(), readName };
  const shape = compileShape(sets, type, scope);
  const write = writers.writerFor(sets, type, scope);
  let own: OwnQuery | false | null = null;
  return {
    merged,
    cut: (element) => {
      if (element === null || element === undefined) return { value: null, violations: [] };
      const state: ShapeState = { path: [], depth: 0, violations: [], introspection: {} };
      const shaped = shape(element, state);
      return { value: shaped === FAILED ? null : shaped, violations: state.violations };
    },
    write,
    reach: (element, path) => reach(sets, type, scope, element, path),
    written: (path) => {
      const places = writtenPlaces(sets, scope, path);
      const longest = Math.max(...places.map((place) => place.length));
      return places.filter((place) => place.length === longest);
    },
    own: () => (own ??= ownQuery(root, merged, supergraph)) || null,
  };
}

function ownQuery(root: EventRoot, merged: MergedSet, supergraph: Supergraph): OwnQuery | false {
  const query = listQuery(root, selectionSetOf(merged));
  try {
    return { query, step: compilePlan(supergraph.planShared(query.document), supergraph.types) };
  } catch (error) {
    if (error instanceof RequestRefused) return false;
    throw error;
  }
}
