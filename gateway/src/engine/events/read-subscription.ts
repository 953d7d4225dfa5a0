import {
  GraphQLError,

  type DocumentNode,
  type FieldNode,
  type FragmentDefinitionNode,
  type GraphQLField,
  type GraphQLSchema,
  type OperationDefinitionNode,
} from "graphql";
import { RequestRefused } from "../limits/request-refused";
import type { TypeTable } from "../plan/type-table";
import { collectFields } from "../shape/collect-fields";
import type { EventRoot } from "./event-root";
import type { SettledVariables } from "./settle-value";

/** One client's subscription operation with its variables, taken apart. */
export interface ReadSubscription {
  readonly document: DocumentNode;
  readonly operation: OperationDefinitionNode;
  readonly fragments: ReadonlyMap<string, FragmentDefinitionNode>;
  readonly variables: SettledVariables;
  readonly root: EventRoot;
  readonly rootField: GraphQLField<unknown, unknown>;
  readonly responseName: string;
  /** The root field, as often as it was written: its selections join. */
  readonly nodes: ReadonlyArray<FieldNode>;
}

interface Parts {
  readonly schema: GraphQLSchema;
  readonly types: TypeTable;
  readonly document: DocumentNode;
  readonly operation: OperationDefinitionNode;
  readonly fragments: ReadonlyMap<string, FragmentDefinitionNode>;
  readonly variables: SettledVariables;
  readonly roots: ReadonlyArray<EventRoot>;
}

/** Finds the one root field that the operation awaits. Throws RequestRefused where there is none of `roots`. */
export function readSubscription(parts: Parts): ReadSubscription {
  const { schema, types, document, operation, fragments, variables, roots } = parts;
  const type = schema.getSubscriptionType();
  const name = type?.name ?? "";
  const holds = (variable: string): boolean => variables[variable] === true;
  const found = [...collectFields([operation.selectionSet], name, { types, fragments, holds })];
  const [responseName, nodes] = found[0] ?? ["", []];
  const fieldName = nodes[0]?.name.value ?? "";
  const root = roots.find(({ subscriptionField }) => subscriptionField === fieldName);
  const rootField = type?.getFields()[fieldName];
  if (found.length !== 1) throw refused("A subscription awaits one field, and its @skip and @include leave another number.", operation, "GRAPHQL_VALIDATION_FAILED");
  if (root === undefined || rootField === undefined) throw refused(`Changes of ${JSON.stringify(fieldName)} are not streamed.`, operation, "SUBSCRIPTION_NOT_SUPPORTED");
  return { document, operation, fragments, variables, root, rootField, responseName, nodes };
}

function refused(message: string, node: OperationDefinitionNode, code: string): RequestRefused {
  return new RequestRefused([new GraphQLError(message, { nodes: node, extensions: { code } })]);
}

