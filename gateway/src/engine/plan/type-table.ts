import { isAbstractType, isInterfaceType, isObjectType, type GraphQLSchema } from "graphql";

/** Which names of types satisfy a type condition, looked up without walking the schema. */
export interface TypeTable {
  satisfies(typename: string, condition: string): boolean;
}

export function typeTable(schema: GraphQLSchema): TypeTable {
  const satisfying = new Map<string, Set<string>>();
  for (const condition of Object.values(schema.getTypeMap())) {
    const names = new Set([condition.name]);
    if (isAbstractType(condition)) {
      for (const type of Object.values(schema.getTypeMap())) {
        if ((isObjectType(type) || isInterfaceType(type)) && schema.isSubType(condition, type)) names.add(type.name);
      }
    }
    satisfying.set(condition.name, names);
  }
  return {
    satisfies: (typename, condition) => typename === condition || (satisfying.get(condition)?.has(typename) ?? false),
  };
}
