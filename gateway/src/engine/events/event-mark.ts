import { GraphQLError, getNamedType, isNonNullType, isObjectType, Kind, print, type FieldNode, type GraphQLSchema } from "graphql";
import { RequestRefused } from "../limits/request-refused";
import type { ReadSubscription } from "./read-subscription";
import { settleArguments } from "./settle-value";

/** The filter of a subscription as a selection of its own: fields of a change that must all be true. Null where nothing is filtered. */
export function readMark(read: ReadSubscription, schema: GraphQLSchema): ReadSubscription | null {
  const type = getNamedType(read.rootField.type);
  const given = settleArguments(read.nodes[0]?.arguments ?? [], read.rootField.args, read.variables);
  const fields: FieldNode[] = [];
  for (const [argument, name] of Object.entries(read.root.marks)) {
    const filter = given.find((each) => each.name.value === argument);
    if (filter === undefined || filter.value.kind === Kind.NULL) continue;
    const field = isObjectType(type) ? type.getFields()[name] : undefined;
    if (field === undefined || !isNonNullType(field.type) || getNamedType(field.type) !== schema.getType("Boolean")) throw undecided(argument);
    fields.push({ kind: Kind.FIELD, name: { kind: Kind.NAME, value: name }, arguments: [filter] });
  }
  if (fields.length === 0) return null;
  const node: FieldNode = { kind: Kind.FIELD, name: { kind: Kind.NAME, value: read.root.subscriptionField }, selectionSet: { kind: Kind.SELECTION_SET, selections: fields } };
  const document = { kind: Kind.DOCUMENT, definitions: [] } as const;
  return { ...read, document, operation: { ...read.operation, variableDefinitions: [] }, fragments: new Map(), variables: {}, responseName: "", nodes: [node] };
}

/** Equal for equal filters, whatever the root field's other arguments. */
export function markKey({ root, nodes }: ReadSubscription): string {
  return `${root.listField}?${nodes.map((node) => node.selectionSet?.selections.map(print).join() ?? "").join()}`;
}

function undecided(argument: string): RequestRefused {
  return new RequestRefused([new GraphQLError(`The filter ${JSON.stringify(argument)} cannot be decided over this supergraph.`, { extensions: { code: "SUBSCRIPTION_NOT_SUPPORTED" } })]);
}
