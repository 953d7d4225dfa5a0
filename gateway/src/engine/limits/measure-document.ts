import { Kind, visit, type DocumentNode, type FragmentDefinitionNode, type OperationDefinitionNode, type SelectionSetNode } from "graphql";

/** How large a document is, fragments written out where that matters. */
export interface DocumentMeasure {
  readonly depth: number;
  readonly aliases: number;
  readonly directives: number;
  readonly rootFields: number;
  readonly fields: number;
  readonly repeats: number;
}

interface SetMeasure {
  readonly depth: number;
  readonly own: number;
  readonly all: number;
}

const NOTHING: SetMeasure = { depth: 0, own: 0, all: 0 };

/** Each fragment is measured once, so that a nest of spreads costs no more than its text; it need not be valid. */
export function measureDocument(document: DocumentNode): DocumentMeasure {
  let aliases = 0;
  let directives = 0;
  let repeats = 0;
  visit(document, {
    SelectionSet: (set) => {
      repeats = Math.max(repeats, mostRepeated(set));
    },
    Field: (field) => {
      if (field.alias !== undefined) aliases++;
    },
    Directive: () => {
      directives++;
    },
  });
  const fragments = new Map<string, FragmentDefinitionNode>();
  for (const definition of document.definitions) {
    if (definition.kind === Kind.FRAGMENT_DEFINITION) fragments.set(definition.name.value, definition);
  }
  const known = new Map<string, SetMeasure>();
  const measureFragment = (name: string): SetMeasure => {
    const measured = known.get(name);
    if (measured !== undefined) return measured;
    known.set(name, NOTHING);
    const fragment = fragments.get(name);
    const measure = fragment === undefined ? NOTHING : measureSet(fragment.selectionSet);
    known.set(name, measure);
    return measure;
  };
  const measureSet = (set: SelectionSetNode): SetMeasure => {
    let depth = 0;
    let own = 0;
    let all = 0;
    for (const selection of set.selections) {
      if (selection.kind === Kind.FIELD) {
        const inner = selection.selectionSet === undefined ? NOTHING : measureSet(selection.selectionSet);
        depth = Math.max(depth, selection.name.value.startsWith("__") ? 1 : 1 + inner.depth);
        own += 1;
        all += 1 + inner.all;
      } else {
        const inner = selection.kind === Kind.INLINE_FRAGMENT ? measureSet(selection.selectionSet) : measureFragment(selection.name.value);
        depth = Math.max(depth, inner.depth);
        own += inner.own;
        all += inner.all;
      }
    }
    return { depth, own, all };
  };
  const operations = document.definitions.filter((each): each is OperationDefinitionNode => each.kind === Kind.OPERATION_DEFINITION);
  const measures = operations.map((operation) => measureSet(operation.selectionSet));
  const largest = (pick: (measure: SetMeasure) => number): number => Math.max(0, ...measures.map(pick));
  return { depth: largest((each) => each.depth), aliases, directives, rootFields: largest((each) => each.own), fields: largest((each) => each.all), repeats };
}

function mostRepeated(set: SelectionSetNode): number {
  const counts = new Map<string, number>();
  for (const selection of set.selections) {
    if (selection.kind !== Kind.FIELD) continue;
    const name = selection.alias?.value ?? selection.name.value;
    counts.set(name, (counts.get(name) ?? 0) + 1);
  }
  return Math.max(0, ...counts.values());
}
