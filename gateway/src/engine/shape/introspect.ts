import {
  executeSync,
  Kind,
  OperationTypeNode,
  visit,
  type FieldNode,
  type FragmentDefinitionNode,
  type GraphQLSchema,
  type OperationDefinitionNode,
} from "graphql";

/** Answers `__schema` and `__type` from the schema of clients. */
export interface Introspection {
  readonly isEmpty: boolean;
  /** Values under the response names of the fields. */
  answer(variables: Readonly<Record<string, unknown>>): Readonly<Record<string, unknown>>;
}

const NONE: Readonly<Record<string, unknown>> = {};
export const NO_INTROSPECTION: Introspection = { isEmpty: true, answer: () => NONE };

/** `fields`: the introspection fields of the root, wherever in the operation they were written. */
export function introspect(
  schema: GraphQLSchema,
  operation: OperationDefinitionNode,
  fields: ReadonlyArray<FieldNode>,
  fragments: ReadonlyMap<string, FragmentDefinitionNode>,
): Introspection {
  if (fields.length === 0) return NO_INTROSPECTION;
  const used = new Set<string>();
  const definitions = [...fragments.values()].filter((fragment) => fragment.typeCondition.name.value.startsWith("__"));
  for (const node of [...fields, ...definitions]) visit(node, { Variable: (variable) => void used.add(variable.name.value) });
  const variableDefinitions = (operation.variableDefinitions ?? []).filter((each) => used.has(each.variable.name.value));
  const document = {
    kind: Kind.DOCUMENT,
    definitions: [
      {
        kind: Kind.OPERATION_DEFINITION,
        operation: OperationTypeNode.QUERY,
        variableDefinitions,
        selectionSet: { kind: Kind.SELECTION_SET, selections: fields },
      },
      ...definitions,
    ],
  } as const;
  const run = (variables: Readonly<Record<string, unknown>>): Readonly<Record<string, unknown>> =>
    executeSync({ schema, document, rootValue: {}, variableValues: { ...variables } }).data ?? NONE;
  if (variableDefinitions.length > 0) return { isEmpty: false, answer: run };
  let kept: Readonly<Record<string, unknown>> | null = null;
  return { isEmpty: false, answer: () => (kept ??= run(NONE)) };
}
