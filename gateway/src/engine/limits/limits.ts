/** What one request may ask for. Each limit is told by its name when it refuses. */
export interface Limits {
  /** Bytes of a request body. */
  readonly body: number;
  /** Lexical tokens of the document. */
  readonly tokens: number;
  /** Fields within fields, introspection apart. */
  readonly depth: number;
  /** Aliases in the document. */
  readonly aliases: number;
  /** Directives in the document. */
  readonly directives: number;
  /** Fields of the operation's root, fragments written out. */
  readonly rootFields: number;
  /** Fields in all, fragments written out. */
  readonly fields: number;
  /** Times that one name may stand in one selection. */
  readonly repeats: number;
  /** Ways over the subgraphs that the planner weighs for one operation: their number may grow with every hop. */
  readonly ways: number;
  /** Objects that the answer may hold by its page sizes. */
  readonly cost: number;
}

export type LimitName = keyof Limits;

/**
 * The text of an act in both languages is one request, and a letter of it is two bytes: 2 MiB hold two texts of some 450,000 signs each
 * with their HTML. What a document may ask for is bounded by the limits beside it, however large the body is.
 */
const LARGEST_BODY = 2 * 1024 * 1024;

export const DEFAULT_LIMITS: Limits = {
  body: LARGEST_BODY,
  tokens: 2_000,
  depth: 14,
  aliases: 30,
  directives: 8,
  rootFields: 20,
  fields: 1_000,
  repeats: 30,
  ways: 300,
  cost: 20_000,
};
