import { getOperationAST, parse } from "graphql";

const EVENT_STREAM = "text/event-stream";

/**
 * Whether an answer is to be a stream of events: where the client takes nothing else, and where it takes both that and JSON and
 * `isSubscription` says that only a stream can answer.
 */
export function eventsWanted(accept: string | undefined, isSubscription: () => boolean): boolean {
  if (accept === undefined || !accept.includes(EVENT_STREAM)) return false;
  const ranges = accept.split(",").map((range) => range.split(";").map((part) => part.trim().toLowerCase()));
  const taken = ranges.filter((parts) => !parts.some((part) => /^q=0(\.0*)?$/.test(part))).map(([type = ""]) => type);
  if (!taken.includes(EVENT_STREAM)) return false;
  return taken.every((type) => type === EVENT_STREAM) || isSubscription();
}

/** Whether a document's operation is a subscription, found without much work: what cannot be told is told by who answers it. */
export function isSubscription(query: string | null, operationName: string | null, mostTokens: number): boolean {
  if (query === null || !/\bsubscription\b/.test(query)) return false;
  try {
    return getOperationAST(parse(query, { maxTokens: mostTokens, noLocation: true }), operationName)?.operation === "subscription";
  } catch {
    return false;
  }
}
