import { Kind, type ArgumentNode, type SelectionNode, type SelectionSetNode } from "graphql";

/** A selection in canonical names: what several selections have in common stands in it once. */
export interface MergedSet {
  readonly fields: Map<string, MergedField>;
  /** By type condition. */
  readonly fragments: Map<string, MergedSet>;
}

export interface MergedField {
  /** The canonical response name. */
  readonly name: string;
  readonly field: string;
  readonly given: ReadonlyArray<ArgumentNode>;
  readonly set: MergedSet | null;
}

export function emptySet(): MergedSet {
  return { fields: new Map(), fragments: new Map() };
}

/** Lays `source` over `target`, which shares nothing with it afterwards. */
export function mergeSet(target: MergedSet, source: MergedSet): void {
  for (const field of source.fields.values()) {
    const known = target.fields.get(field.name) ?? { ...field, set: field.set === null ? null : emptySet() };
    target.fields.set(field.name, known);
    if (known.set !== null && field.set !== null) mergeSet(known.set, field.set);
  }
  for (const [condition, set] of source.fragments) mergeSet(fragmentOf(target, condition), set);
}

export function fragmentOf(set: MergedSet, condition: string): MergedSet {
  let fragment = set.fragments.get(condition);
  if (fragment === undefined) set.fragments.set(condition, (fragment = emptySet()));
  return fragment;
}

/** Whether everything in `part` is in `whole`. */
export function covers(whole: MergedSet, part: MergedSet): boolean {
  for (const [name, { set }] of part.fields) {
    const known = whole.fields.get(name);
    if (known === undefined || (set !== null && (known.set === null || !covers(known.set, set)))) return false;
  }
  for (const [condition, set] of part.fragments) {
    const known = whole.fragments.get(condition);
    if (known === undefined || !covers(known, set)) return false;
  }
  return true;
}

/** Whether the names follow on one another in the set, on whatever types. */
export function leadsThrough(set: MergedSet, names: ReadonlyArray<string>): boolean {
  const [name, ...rest] = names;
  if (name === undefined) return true;
  const field = set.fields.get(name);
  if (field !== undefined && (rest.length === 0 || (field.set !== null && leadsThrough(field.set, rest)))) return true;
  for (const fragment of set.fragments.values()) if (leadsThrough(fragment, names)) return true;
  return false;
}

/** Fields in all. */
export function sizeOf(set: MergedSet): number {
  let size = 0;
  for (const field of set.fields.values()) size += 1 + (field.set === null ? 0 : sizeOf(field.set));
  for (const fragment of set.fragments.values()) size += sizeOf(fragment);
  return size;
}

export function selectionSetOf(set: MergedSet): SelectionSetNode {
  const name = (value: string) => ({ kind: Kind.NAME, value }) as const;
  const selections: SelectionNode[] = [];
  for (const field of set.fields.values()) {
    selections.push({
      kind: Kind.FIELD,
      ...(field.name === field.field ? {} : { alias: name(field.name) }),
      name: name(field.field),
      arguments: field.given,
      ...(field.set === null ? {} : { selectionSet: selectionSetOf(field.set) }),
    });
  }
  for (const [condition, fragment] of set.fragments) {
    selections.push({ kind: Kind.INLINE_FRAGMENT, typeCondition: { kind: Kind.NAMED_TYPE, name: name(condition) }, selectionSet: selectionSetOf(fragment) });
  }
  // Conditions may leave nothing of a selection; the object is still asked for.
  if (selections.length === 0) selections.push({ kind: Kind.FIELD, name: name("__typename") });
  return { kind: Kind.SELECTION_SET, selections };
}
