import { getNamedType, isAbstractType, isCompositeType, isObjectType, isRequiredArgument, type GraphQLCompositeType, type GraphQLSchema } from "graphql";

const REQUIRED: Readonly<Record<string, string>> = { upc: '"p1"', sku: '"s3"', id: '"r2"' };
const OPTIONAL: Readonly<Record<string, string>> = { first: "2", stars: "[5, 3]", scale: "2", ids: '["u2", "gone"]', filter: "{ under: 400 }" };

/** A query over the schema, settled by `chance`: the same numbers always give the same query. */
export function randomOperation(schema: GraphQLSchema, chance: ReadonlyArray<number>): string {
  let position = 0;
  const draw = (bound: number): number => (chance[position++] ?? 0) % bound;
  const condition = (): string => (draw(8) !== 1 ? "" : ` @${draw(2) === 0 ? "skip" : "include"}(if: $${draw(2) === 0 ? "yes" : "no"})`);

  const selection = (type: GraphQLCompositeType, depth: number): string => {
    const parts: string[] = [];
    const used = new Set<string>();
    const fields = "getFields" in type ? Object.values(type.getFields()) : [];
    for (let count = 1 + draw(4); count > 0 && fields.length > 0; count--) {
      const field = fields[draw(fields.length)];
      if (field === undefined) continue;
      const inner = getNamedType(field.type);
      if (isCompositeType(inner) && depth <= 0) continue;
      const key = draw(5) === 1 ? `x${draw(3)}_${type.name}_${field.name}` : field.name;
      if (used.has(key)) continue;
      used.add(key);
      const given = field.args
        .filter((argument) => isRequiredArgument(argument) || (key !== field.name && draw(2) === 1))
        .map((argument) => `${argument.name}: ${(isRequiredArgument(argument) ? REQUIRED : OPTIONAL)[argument.name] ?? "null"}`);
      const args = given.length === 0 ? "" : `(${given.join(", ")})`;
      parts.push(`${key === field.name ? "" : `${key}: `}${field.name}${args}${condition()}${isCompositeType(inner) ? selection(inner, depth - 1) : ""}`);
    }
    if (draw(3) === 1) parts.push("__typename");
    if (isAbstractType(type) && depth > 0) {
      const possible = schema.getPossibleTypes(type);
      for (let count = draw(3); count > 0; count--) {
        const one = possible[draw(possible.length)];
        if (one !== undefined) parts.push(`... on ${one.name}${condition()}${selection(one, depth - 1)}`);
      }
    } else if (isObjectType(type) && depth > 0 && draw(6) === 1) parts.push(`...${condition()}${selection(type, depth - 1)}`);
    return ` { ${parts.length === 0 ? "__typename" : parts.join(" ")} }`;
  };
  const root = schema.getQueryType();
  return `query ($yes: Boolean = true, $no: Boolean = false)${root == null ? "" : selection(root, 5)}`;
}
