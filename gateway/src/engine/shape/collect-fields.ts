import {
  Kind,
  type DirectiveNode,
  type FieldNode,
  type FragmentDefinitionNode,
  type SelectionSetNode,
} from "graphql";
import type { TypeTable } from "../plan/type-table";

export interface SelectionScope {
  readonly types: TypeTable;
  readonly fragments: ReadonlyMap<string, FragmentDefinitionNode>;
  /** The value of a variable that a @skip or @include names. */
  readonly holds: (variable: string) => boolean;
}

/** Fields of one runtime type, grouped by response name in the order in which they were written. */
export function collectFields(selections: ReadonlyArray<SelectionSetNode>, typename: string, scope: SelectionScope): Map<string, FieldNode[]> {
  const fields = new Map<string, FieldNode[]>();
  const visited = new Set<string>();
  const collect = (set: SelectionSetNode): void => {
    for (const selection of set.selections) {
      if (!isIncluded(selection.directives, scope.holds)) continue;
      if (selection.kind === Kind.FIELD) {
        const name = selection.alias?.value ?? selection.name.value;
        const group = fields.get(name);
        if (group === undefined) fields.set(name, [selection]);
        else group.push(selection);
      } else if (selection.kind === Kind.INLINE_FRAGMENT) {
        const condition = selection.typeCondition?.name.value;
        if (condition === undefined || scope.types.satisfies(typename, condition)) collect(selection.selectionSet);
      } else if (!visited.has(selection.name.value)) {
        visited.add(selection.name.value);
        const fragment = scope.fragments.get(selection.name.value);
        if (fragment !== undefined && scope.types.satisfies(typename, fragment.typeCondition.name.value)) collect(fragment.selectionSet);
      }
    }
  };
  selections.forEach(collect);
  return fields;
}

/** What @skip and @include say. */
export function isIncluded(directives: ReadonlyArray<DirectiveNode> | undefined, holds: (variable: string) => boolean): boolean {
  for (const directive of directives ?? []) {
    const name = directive.name.value;
    if (name !== "skip" && name !== "include") continue;
    const value = directive.arguments?.[0]?.value;
    const isTrue = value?.kind === Kind.VARIABLE ? holds(value.name.value) : value?.kind === Kind.BOOLEAN && value.value;
    if (isTrue === (name === "skip")) return false;
  }
  return true;
}
