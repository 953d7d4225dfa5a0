import {
  getNullableType,
  isEnumType,
  isInputObjectType,
  isListType,
  isScalarType,
  Kind,
  type ConstValueNode,
  type GraphQLInputType,
} from "graphql";
import { isJsonObject } from "../execute/own-value";

/** A coerced value written as a document would have it; what a custom scalar holds is written as it is. */
export function valueNode(value: unknown, type: GraphQLInputType | null): ConstValueNode {
  if (value === null || value === undefined) return { kind: Kind.NULL };
  const nullable = type === null ? null : getNullableType(type);
  if (Array.isArray(value)) {
    const inner = isListType(nullable) ? nullable.ofType : null;
    return { kind: Kind.LIST, values: value.map((each) => valueNode(each, inner)) };
  }
  if (isListType(nullable)) return valueNode(value, nullable.ofType);
  if (isJsonObject(value)) {
    const known = isInputObjectType(nullable) ? nullable.getFields() : null;
    const names = Object.keys(value).filter((name) => value[name] !== undefined);
    if (known !== null) names.sort();
    return {
      kind: Kind.OBJECT,
      fields: names.map((name) => ({ kind: Kind.OBJECT_FIELD, name: { kind: Kind.NAME, value: name }, value: valueNode(value[name], known?.[name]?.type ?? null) })),
    };
  }
  if (typeof value === "boolean") return { kind: Kind.BOOLEAN, value };
  if (isEnumType(nullable)) return { kind: Kind.ENUM, value: String(value) };
  if (typeof value === "number" || typeof value === "bigint") return numberNode(String(value), isScalarType(nullable) ? nullable.name : null);
  return { kind: Kind.STRING, value: String(value) };
}

function numberNode(text: string, scalar: string | null): ConstValueNode {
  if (scalar === "ID" || scalar === "String") return { kind: Kind.STRING, value: text };
  return /^-?\d+$/.test(text) ? { kind: Kind.INT, value: text } : { kind: Kind.FLOAT, value: text };
}
