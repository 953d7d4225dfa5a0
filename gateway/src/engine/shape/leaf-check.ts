import { isEnumType, isSpecifiedScalarType, type GraphQLLeafType } from "graphql";

/** Whether a subgraph's value may stand for the type; what custom scalars hold is the subgraph's word. */
export function leafCheck(type: GraphQLLeafType): (value: unknown) => boolean {
  if (isEnumType(type)) {
    const names = new Set(type.getValues().map((value) => value.name));
    return (value) => typeof value === "string" && names.has(value);
  }
  if (!isSpecifiedScalarType(type)) return (value) => typeof value !== "function";
  switch (type.name) {
    case "Int":
      return (value) => Number.isInteger(value);
    case "Float":
      return (value) => Number.isFinite(value);
    case "Boolean":
      return (value) => typeof value === "boolean";
    case "ID":
      return (value) => typeof value === "string" || Number.isInteger(value);
    default:
      return (value) => typeof value === "string";
  }
}
