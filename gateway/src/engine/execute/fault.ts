import type { ResponsePath } from "./flatten-path";

/** Something that could not be answered, before it is put into the words of a GraphQL error. */
export interface Fault {
  readonly message: string;
  readonly code: string;
  /** In the names of the plan; null when no place can be told. */
  readonly path: ResponsePath | null;
  readonly service: string | null;
  readonly extensions?: Readonly<Record<string, unknown>>;
}
