import { defaultFieldResolver, isObjectType } from "graphql";
import type { LocalSubgraph } from "./local-subgraphs";

/** Makes fields of a subgraph throw: those whose coordinate, as `Type.field`, is in the set. The set may change at any time. */
export function failingFields(subgraphs: ReadonlyArray<LocalSubgraph>, failing: ReadonlySet<string>): void {
  for (const { name, schema } of subgraphs) {
    for (const type of Object.values(schema.getTypeMap())) {
      if (!isObjectType(type) || type.name.startsWith("_")) continue;
      for (const field of Object.values(type.getFields())) {
        const resolve = field.resolve ?? defaultFieldResolver;
        const coordinate = `${type.name}.${field.name}`;
        field.resolve = (...parameters) => {
          if (failing.has(coordinate)) throw Object.assign(new Error(`${coordinate} of ${name}`), { extensions: { code: "NOT_FOUND" } });
          return resolve(...parameters) as unknown;
        };
      }
    }
  }
}

/** Coordinates of all fields of the subgraphs but those of the roots. */
export function fieldsOf(subgraphs: ReadonlyArray<LocalSubgraph>): string[] {
  const coordinates = subgraphs.flatMap(({ schema }) =>
    Object.values(schema.getTypeMap()).flatMap((type) =>
      isObjectType(type) && !/^_|^(Query|Mutation|Subscription)$/.test(type.name) ? Object.keys(type.getFields()).map((field) => `${type.name}.${field}`) : [],
    ),
  );
  return [...new Set(coordinates)].sort();
}
