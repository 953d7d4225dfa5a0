/** A node of a JSON-LD graph. Its identifiers are relative to the address of the registry, which the document names once as `@base`. */
export interface CpsvNode {
  readonly "@id"?: string;
  readonly "@type"?: string | ReadonlyArray<string>;
  readonly [term: string]: unknown;
}

/** Undefined, which JSON leaves out, for an empty list: what the register does not say has no member. */
export function someOf<T>(values: ReadonlyArray<T>): ReadonlyArray<T> | undefined {
  return values.length === 0 ? undefined : values;
}
