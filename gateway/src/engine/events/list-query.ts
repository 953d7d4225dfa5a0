import { Kind, OperationTypeNode, parseType, visit, type DocumentNode, type FieldNode, type OperationDefinitionNode, type SelectionSetNode, type TypeNode, type VariableDefinitionNode } from "graphql";
import type { JsonObject } from "../execute/own-value";
import type { EventRoot } from "./event-root";
import type { ReadSubscription } from "./read-subscription";

/** A query of the list of changes. */
export interface ListQuery {
  readonly document: DocumentNode;
  readonly operation: OperationDefinitionNode;
  /** The variables that say which part of the list is asked for. */
  part(since: number, count: number): JsonObject;
}

const INT: TypeNode = parseType("Int!");

/** Asks each change for the selections. */
export function listQuery(root: EventRoot, selectionSet: SelectionSetNode): ListQuery {
  return assembled(root, selectionSet, [], [], ["number", "limit"]);
}

/** The subscription as a query: the same document, but for the root field. */
export function aloneQuery({ root, document, operation, nodes }: ReadSubscription, subscriptionType: string): ListQuery {
  const taken = new Set<string>();
  visit(document, { Variable: (variable) => void taken.add(variable.name.value) });
  const free = (wanted: string): string => (taken.has(wanted) ? free(`${wanted}_`) : wanted);
  const selections = nodes.flatMap((node) => node.selectionSet?.selections ?? []);
  const fragments = document.definitions.filter((each) => each.kind === Kind.FRAGMENT_DEFINITION && each.typeCondition.name.value !== subscriptionType);
  return assembled(root, { kind: Kind.SELECTION_SET, selections }, operation.variableDefinitions ?? [], fragments, [free("number"), free("limit")]);
}

function assembled(
  root: EventRoot,
  selectionSet: SelectionSetNode,
  definitions: ReadonlyArray<VariableDefinitionNode>,
  fragments: DocumentNode["definitions"],
  [number, limit]: readonly [string, string],
): ListQuery {
  const name = (value: string) => ({ kind: Kind.NAME, value }) as const;
  const variable = (value: string) => ({ kind: Kind.VARIABLE, name: name(value) }) as const;
  const field: FieldNode = {
    kind: Kind.FIELD,
    name: name(root.listField),
    arguments: [
      { kind: Kind.ARGUMENT, name: name("number"), value: variable(number) },
      { kind: Kind.ARGUMENT, name: name("limit"), value: variable(limit) },
    ],
    selectionSet,
  };
  const operation: OperationDefinitionNode = {
    kind: Kind.OPERATION_DEFINITION,
    operation: OperationTypeNode.QUERY,
    variableDefinitions: [...definitions, ...[number, limit].map((each) => ({ kind: Kind.VARIABLE_DEFINITION, variable: variable(each), type: INT }) as const)],
    selectionSet: { kind: Kind.SELECTION_SET, selections: [field] },
  };
  return {
    document: { kind: Kind.DOCUMENT, definitions: [operation, ...fragments] },
    operation,
    part: (since, count) => ({ [number]: since, [limit]: count }),
  };
}
