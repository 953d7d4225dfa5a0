import {
  getNamedType,
  isInterfaceType,
  isObjectType,
  Kind,
  visit,
  type ArgumentNode,
  type FieldNode,
  type FragmentDefinitionNode,
  type GraphQLNamedType,
  type GraphQLSchema,
  type SelectionSetNode,
} from "graphql";
import { isIncluded } from "../shape/collect-fields";
import type { CanonicalNames } from "./canonical-names";
import { emptySet, fragmentOf, type MergedSet } from "./merged-set";
import { settleArguments, type SettledVariables } from "./settle-value";

/** A client's selection in canonical names, and under which of them each field as the client wrote it is found. */
export interface CanonicalSelection {
  readonly merged: MergedSet;
  readonly readNames: ReadonlyMap<FieldNode, string>;
}

export interface CanonicalScope {
  readonly schema: GraphQLSchema;
  readonly names: CanonicalNames;
  readonly fragments: ReadonlyMap<string, FragmentDefinitionNode>;
  readonly variables: SettledVariables;
}

/** Null where a value cannot be written into a document, so that the selection can only be asked for with its variables. */
export function canonicalSelection(sets: ReadonlyArray<SelectionSetNode>, type: GraphQLNamedType, scope: CanonicalScope): CanonicalSelection | null {
  const merged = emptySet();
  const readNames = new Map<FieldNode, string>();
  let isWritable = true;
  const add = (target: MergedSet, set: SelectionSetNode, parent: GraphQLNamedType | undefined): void => {
    for (const selection of set.selections) {
      if (!isIncluded(selection.directives, (variable) => scope.variables[variable] === true)) continue;
      if (selection.kind === Kind.FIELD) addField(target, selection, parent);
      else {
        const fragment = selection.kind === Kind.INLINE_FRAGMENT ? selection : scope.fragments.get(selection.name.value);
        const condition = fragment?.typeCondition?.name.value ?? parent?.name;
        if (fragment === undefined || condition === undefined) continue;
        if (condition === parent?.name) add(target, fragment.selectionSet, parent);
        else add(fragmentOf(target, condition), fragment.selectionSet, scope.schema.getType(condition));
      }
    }
  };
  const addField = (target: MergedSet, node: FieldNode, parent: GraphQLNamedType | undefined): void => {
    const field = isObjectType(parent) || isInterfaceType(parent) ? parent.getFields()[node.name.value] : undefined;
    if (field === undefined) {
      readNames.set(node, node.name.value);
      target.fields.set(node.name.value, { name: node.name.value, field: node.name.value, given: [], set: null });
      return;
    }
    const given = scope.names.withoutDefaults(field, settleArguments(node.arguments ?? [], field.args, scope.variables));
    if (!given.every(isWritten)) isWritable = false;
    const name = scope.names.nameOf(field, given);
    readNames.set(node, name);
    let known = target.fields.get(name);
    if (known === undefined) target.fields.set(name, (known = { name, field: field.name, given, set: node.selectionSet === undefined ? null : emptySet() }));
    if (known.set !== null && node.selectionSet !== undefined) add(known.set, node.selectionSet, getNamedType(field.type));
  };
  for (const set of sets) add(merged, set, type);
  return isWritable ? { merged, readNames } : null;
}

/** A custom scalar may hold an object whose keys are no names of GraphQL. */
function isWritten(argument: ArgumentNode): boolean {
  let isWritable = true;
  visit(argument, {
    ObjectField: ({ name }) => {
      if (!/^[_A-Za-z]\w*$/.test(name.value)) isWritable = false;
    },
  });
  return isWritable;
}
