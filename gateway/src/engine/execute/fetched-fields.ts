import { Kind, parse, type SelectionSetNode } from "graphql";

/**
 * Response names that a fetch brings: the top fields of its operation, or those asked of each entity. They say which
 * parts of the answer are missing when the whole fetch fails.
 */
export function fetchedFields(operation: string, ofEntities: boolean): string[] {
  const document = parse(operation, { noLocation: true });
  const fragments = new Map<string, SelectionSetNode>();
  for (const definition of document.definitions) {
    if (definition.kind === Kind.FRAGMENT_DEFINITION) fragments.set(definition.name.value, definition.selectionSet);
  }
  const names = new Set<string>();
  const collect = (selections: SelectionSetNode | undefined, inEntities: boolean): void => {
    for (const selection of selections?.selections ?? []) {
      if (selection.kind === Kind.INLINE_FRAGMENT) collect(selection.selectionSet, inEntities);
      else if (selection.kind === Kind.FRAGMENT_SPREAD) collect(fragments.get(selection.name.value), inEntities);
      else if (inEntities) collect(selection.selectionSet, false);
      else names.add(selection.alias?.value ?? selection.name.value);
    }
  };
  for (const definition of document.definitions) {
    if (definition.kind === Kind.OPERATION_DEFINITION) collect(definition.selectionSet, ofEntities);
  }
  names.delete("__typename");
  return [...names];
}
