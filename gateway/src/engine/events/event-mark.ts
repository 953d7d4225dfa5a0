import { GraphQLError, getNamedType, isNonNullType, isObjectType, Kind, print, type FieldNode, type GraphQLSchema } from "graphql";
import { RequestRefused } from "../limits/request-refused";
import type { ReadSubscription } from "./read-subscription";
import { settleArguments } from "./settle-value";

/** What decides whether a change fits a client's filter: fields that must all be true. */
export interface EventMark {
  readonly key: string;
  /** With their arguments written out, without aliases. */
  readonly fields: ReadonlyArray<FieldNode>;
}

/** Null where the operation filters by nothing. */
export function eventMark(read: ReadSubscription, schema: GraphQLSchema): EventMark | null {
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
  return fields.length === 0 ? null : { key: fields.map(print).join("\n"), fields };
}

function undecided(argument: string): RequestRefused {
  return new RequestRefused([new GraphQLError(`The filter ${JSON.stringify(argument)} cannot be decided over this supergraph.`, { extensions: { code: "SUBSCRIPTION_NOT_SUPPORTED" } })]);
}
