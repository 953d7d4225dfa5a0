import type { GraphAnswer } from "./ask-graph";

/** Codes that speak of the question itself: it would be refused the next time as well. */
const OF_THE_QUESTION = /^(GRAPHQL_|LIMIT_)|^(BAD_USER_INPUT|BAD_CURSOR|BAD_REQUEST|AS_OF_UNSUPPORTED|INTROSPECTION_DISABLED|OPERATION_RESOLUTION_FAILURE)$/;

/**
 * What the graph has against a question, as it says it; none where the question stands, though parts of the answer may be missing.
 * Throws where nothing was answered for another reason.
 */
export function refusalsOf({ data, errors = [] }: GraphAnswer): string[] {
  const refused = errors.filter(({ extensions }) => OF_THE_QUESTION.test(String(extensions?.["code"]))).map(({ message }) => message);
  if (data == null && refused.length === 0) throw new Error(errors[0]?.message ?? "the graph gave no answer");
  return refused;
}
