import {
  getNullableType,
  isInputObjectType,
  isListType,
  Kind,
  type ArgumentNode,
  type ConstValueNode,
  type GraphQLArgument,
  type GraphQLInputType,
  type ValueNode,
} from "graphql";
import { valueNode } from "./value-node";

/** Values of variables after coercion; one that is absent was not given and has no default. */
export type SettledVariables = Readonly<Record<string, unknown>>;

/**
 * The value with its variables written out and the fields of input objects in the order of their names, so that equal
 * values are written alike. Undefined where it is a variable that was not given: then nothing is given.
 */
export function settleValue(node: ValueNode, type: GraphQLInputType, variables: SettledVariables): ConstValueNode | undefined {
  if (node.kind === Kind.VARIABLE) {
    const name = node.name.value;
    return Object.hasOwn(variables, name) ? valueNode(variables[name], type) : undefined;
  }
  const nullable = getNullableType(type);
  if (node.kind === Kind.LIST) {
    const inner = isListType(nullable) ? nullable.ofType : nullable;
    return { kind: Kind.LIST, values: node.values.map((each) => settleValue(each, inner, variables) ?? { kind: Kind.NULL }) };
  }
  const element = isListType(nullable) ? innermost(nullable) : nullable;
  if (node.kind === Kind.OBJECT) {
    const known = isInputObjectType(element) ? element.getFields() : null;
    const fields = node.fields.flatMap((field) => {
      const value = settleValue(field.value, known?.[field.name.value]?.type ?? element, variables);
      return value === undefined ? [] : [{ kind: Kind.OBJECT_FIELD as const, name: { kind: Kind.NAME as const, value: field.name.value }, value }];
    });
    return { kind: Kind.OBJECT, fields: known === null ? fields : fields.sort(byName) };
  }
  if (node.kind === Kind.STRING) return { kind: Kind.STRING, value: node.value };
  return node;
}

/** Arguments in the order of their names, without those whose variable was not given. */
export function settleArguments(nodes: ReadonlyArray<ArgumentNode>, known: ReadonlyArray<GraphQLArgument>, variables: SettledVariables): ArgumentNode[] {
  return nodes
    .flatMap((node) => {
      const type = known.find((argument) => argument.name === node.name.value)?.type;
      const value = type === undefined ? undefined : settleValue(node.value, type, variables);
      return value === undefined ? [] : [{ kind: Kind.ARGUMENT as const, name: { kind: Kind.NAME as const, value: node.name.value }, value }];
    })
    .sort(byName);
}

function innermost(type: GraphQLInputType): GraphQLInputType {
  const nullable = getNullableType(type);
  return isListType(nullable) ? innermost(nullable.ofType) : nullable;
}

function byName(one: { readonly name: { readonly value: string } }, other: { readonly name: { readonly value: string } }): number {
  return one.name.value < other.name.value ? -1 : one.name.value > other.name.value ? 1 : 0;
}
