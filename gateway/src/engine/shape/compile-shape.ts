import {
  getNamedType,
  isCompositeType,
  isInterfaceType,
  isLeafType,
  isListType,
  isNonNullType,
  isObjectType,
  type FieldNode,
  type GraphQLCompositeType,
  type GraphQLInterfaceType,
  type GraphQLObjectType,
  type GraphQLOutputType,
  type GraphQLSchema,
  type SelectionSetNode,
} from "graphql";
import { isJsonObject, ownValue, type JsonObject } from "../execute/own-value";
import { collectFields, type SelectionScope } from "./collect-fields";
import { leafCheck } from "./leaf-check";
import { BUBBLE, FAILED, violate, type Complete, type ShapeState } from "./shape-state";

export interface ShapeScope extends SelectionScope {
  readonly schema: GraphQLSchema;
  /** Response name in the plan → the client's, where they differ. */
  readonly responseNames: ReadonlyMap<string, string>;
  /** Under which name a field is found in the joined data, where that is not its response name in the plan. */
  readonly readName?: (field: FieldNode) => string;
}

/** One field of one runtime type: where it is read, where it is written, how it is completed. */
interface FieldShape {
  readonly plannedName: string;
  readonly responseName: string;
  readonly complete: Complete | null;
  readonly constant?: string;
}

/** Cuts the joined data down to what the client selected; types and names are settled once per operation. */
export function compileShape(selections: ReadonlyArray<SelectionSetNode>, type: GraphQLCompositeType, scope: ShapeScope): Complete {
  const byTypename = new Map<string, ReadonlyArray<FieldShape> | null>();
  const fieldsFor = (typename: string): ReadonlyArray<FieldShape> | null => {
    let fields = byTypename.get(typename);
    if (fields === undefined) {
      fields = compileFields(selections, typename, scope);
      byTypename.set(typename, fields);
    }
    return fields;
  };
  const isConcrete = isObjectType(type);
  return (value, state) => {
    if (!isJsonObject(value)) {
      violate(state, `A value that is not an object was found for the type ${type.name}.`);
      return FAILED;
    }
    const typename = isConcrete ? null : value["__typename"];
    const fields = fieldsFor(typeof typename === "string" && typename !== "" ? typename : type.name);
    if (fields === null) {
      violate(state, `An object of a type that is not part of the schema was found for the type ${type.name}.`);
      return FAILED;
    }
    return shapeObject(value, fields, state);
  };
}

function shapeObject(value: JsonObject, fields: ReadonlyArray<FieldShape>, state: ShapeState): unknown {
  const shaped: JsonObject = {};
  const depth = state.depth;
  for (const field of fields) {
    if (field.constant !== undefined) {
      shaped[field.responseName] = field.constant;
      continue;
    }
    if (field.complete === null) {
      shaped[field.responseName] = state.introspection[field.plannedName] ?? null;
      continue;
    }
    state.path[depth] = field.plannedName;
    state.depth = depth + 1;
    const completed = field.complete(ownValue(value, field.plannedName), state);
    state.depth = depth;
    if (completed === BUBBLE) return FAILED;
    const told = completed === FAILED ? null : completed;
    if (field.responseName === "__proto__") defineOwn(shaped, field.responseName, told);
    else shaped[field.responseName] = told;
  }
  return shaped;
}

function defineOwn(target: JsonObject, name: string, value: unknown): void {
  Object.defineProperty(target, name, { value, enumerable: true, configurable: true, writable: true });
}

function compileFields(selections: ReadonlyArray<SelectionSetNode>, typename: string, scope: ShapeScope): ReadonlyArray<FieldShape> | null {
  const type = scope.schema.getType(typename);
  if (!isObjectType(type) && !isInterfaceType(type)) return null;
  const shapes: FieldShape[] = [];
  for (const [written, nodes] of collectFields(selections, typename, scope)) {
    const responseName = scope.responseNames.get(written) ?? written;
    const first = nodes[0];
    const plannedName = first !== undefined && scope.readName !== undefined ? scope.readName(first) : written;
    const name = first?.name.value ?? "";
    if (name === "__typename") shapes.push(typenameShape(plannedName, responseName, type));
    else if (name.startsWith("__")) shapes.push({ plannedName, responseName, complete: null });
    else {
      const field = type.getFields()[name];
      if (field !== undefined) shapes.push({ plannedName, responseName, complete: compileField(field.type, nodes, `${type.name}.${name}`, scope) });
    }
  }
  return shapes;
}

/** An interface is nobody's runtime type: that it was not resolved further is a fault of the subgraph. */
function typenameShape(plannedName: string, responseName: string, type: GraphQLObjectType | GraphQLInterfaceType): FieldShape {
  if (isObjectType(type)) return { plannedName, responseName, complete: null, constant: type.name };
  const complete: Complete = (_value, state) => {
    violate(state, `The type of an object of ${type.name} was not found.`);
    return BUBBLE;
  };
  return { plannedName, responseName, complete };
}

function compileField(type: GraphQLOutputType, nodes: ReadonlyArray<FieldNode>, coordinate: string, scope: ShapeScope): Complete {
  const named = getNamedType(type);
  const inner = isCompositeType(named)
    ? compileShape(nodes.flatMap((node) => node.selectionSet ?? []), named, scope)
    : isLeafType(named)
      ? completeLeaf(leafCheck(named), coordinate)
      : completeLeaf(() => false, coordinate);
  return completeWrapped(type, inner, coordinate);
}

function completeLeaf(isValid: (value: unknown) => boolean, coordinate: string): Complete {
  return (value, state) => {
    if (isValid(value)) return value;
    violate(state, `A value that does not fit its type was found for the field ${coordinate}.`);
    return FAILED;
  };
}

function completeWrapped(type: GraphQLOutputType, inner: Complete, coordinate: string): Complete {
  if (isNonNullType(type)) {
    const nullable = completeWrapped(type.ofType, inner, coordinate);
    return (value, state) => {
      const completed = nullable(value, state);
      if (completed === null) violate(state, `Cannot return null for non-nullable field ${coordinate}.`);
      return completed === null || completed === FAILED ? BUBBLE : completed;
    };
  }
  if (isListType(type)) return completeList(completeWrapped(type.ofType, inner, coordinate), coordinate);
  return (value, state) => (value === null || value === undefined ? null : inner(value, state));
}

function completeList(element: Complete, coordinate: string): Complete {
  return (value, state) => {
    if (value === null || value === undefined) return null;
    if (!Array.isArray(value)) {
      violate(state, `A value that is not a list was found for the field ${coordinate}.`);
      return FAILED;
    }
    const depth = state.depth;
    state.depth = depth + 1;
    const shaped = new Array<unknown>(value.length);
    let broken = false;
    for (let index = 0; index < value.length; index++) {
      state.path[depth] = index;
      const completed = element(value[index], state);
      if (completed === BUBBLE) broken = true;
      shaped[index] = completed === FAILED ? null : completed;
    }
    state.depth = depth;
    return broken ? FAILED : shaped;
  };
}
