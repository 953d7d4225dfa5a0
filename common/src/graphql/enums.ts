import { registerEnumType } from "type-graphql";

/** An enum object whose names are its values, as GraphQL and the database write them. */
type Names<T extends string> = { readonly [K in T]: K };

export function enumOf<const T extends string>(...names: ReadonlyArray<T>): Names<T> {
  return Object.fromEntries(names.map((name) => [name, name])) as Names<T>;
}

export function describedEnum<T extends string>(name: string, description: string, values: Readonly<Record<T, string>>): Names<T> {
  const names = enumOf<T>(...(Object.keys(values) as T[]));
  registerEnumType(names, {
    name,
    description,
    valuesConfig: Object.fromEntries(Object.entries<string>(values).map(([value, text]) => [value, { description: text }])) as never,
  });
  return names;
}
