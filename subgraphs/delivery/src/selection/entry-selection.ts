import { Kind, parse, print, type DocumentNode, type FieldNode, type FragmentDefinitionNode, type OperationDefinitionNode, type SelectionSetNode } from "graphql";

/** What an endpoint wants to know of an entry, in GraphQL. */
export interface EntrySelection {
  /** A selection set on RegisterEntry, with its braces. */
  readonly fields: string;
  /** Definitions of the fragments that it uses; empty where there are none. */
  readonly fragments: string;
}

const ENTRY_TYPE = "RegisterEntry";
const ENTRY_FIELDS = new Set(["registerEntry", "registerEntryAdded"]);

/**
 * Reads a selection as a partner may write it: a selection set on RegisterEntry with or without its braces, fragments of which one
 * stands for the entry, or an operation whose one root field is registerEntryAdded or registerEntry. Gives the fault as a sentence
 * where it is none of these. Whether its fields exist is for the graph to say.
 */
export function readEntrySelection(text: string): EntrySelection | string {
  const document = parsed(text);
  if (typeof document === "string") return document;
  const operations = document.definitions.filter((definition) => definition.kind === Kind.OPERATION_DEFINITION);
  const fragments = document.definitions.filter((definition) => definition.kind === Kind.FRAGMENT_DEFINITION);
  if (operations.length + fragments.length < document.definitions.length) return "only an operation and fragments may stand in it";
  const [operation, another] = operations;
  if (another !== undefined) return "one operation may stand in it, not several";
  const fields = operation === undefined ? entryFragment(fragments) : entryFields(operation, text);
  return typeof fields === "string" ? fields : { fields: print(fields), fragments: fragments.map((fragment) => print(fragment)).join("\n") };
}

function parsed(text: string): DocumentNode | string {
  try {
    return parse(text, { noLocation: true });
  } catch (error) {
    try {
      return parse(`{ ${text}\n}`, { noLocation: true });
    } catch {
      return error instanceof Error ? error.message : String(error);
    }
  }
}

function entryFields(operation: OperationDefinitionNode, text: string): SelectionSetNode | string {
  if ((operation.variableDefinitions ?? []).length > 0) return "variables have no values here";
  const [only, another] = operation.selectionSet.selections;
  if (another === undefined && only?.kind === Kind.FIELD && isEntryField(only)) return only.selectionSet;
  if (/^[\s,]*(query|subscription|mutation)\b/.test(text)) return `the one root field of an operation is ${[...ENTRY_FIELDS].join(" or ")}`;
  return operation.selectionSet;
}

function isEntryField(field: FieldNode): field is FieldNode & { selectionSet: SelectionSetNode } {
  return ENTRY_FIELDS.has(field.name.value) && field.selectionSet !== undefined;
}

/** Of fragments alone, the one on RegisterEntry that no other spreads. */
function entryFragment(fragments: ReadonlyArray<FragmentDefinitionNode>): SelectionSetNode | string {
  const spread = fragments.map((fragment) => print(fragment.selectionSet)).join("\n");
  const [own, another] = fragments.filter(
    ({ name, typeCondition }) => typeCondition.name.value === ENTRY_TYPE && !new RegExp(`\\.\\.\\.\\s*${name.value}\\b`).test(spread),
  );
  if (own === undefined || another !== undefined) return `one fragment on ${ENTRY_TYPE} is to stand for the entry`;
  return { kind: Kind.SELECTION_SET, selections: [{ kind: Kind.FRAGMENT_SPREAD, name: own.name }] };
}
