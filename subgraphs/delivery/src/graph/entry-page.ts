import { registerEvent, registerEventId, type RegisterEventHead } from "@tizilim/common/pure/cloud-event";
import type { GraphAnswer, GraphError } from "./ask-graph";
import { DATA, HEADS } from "./entry-query";

/** An entry made ready for a receiver; one that the filter leaves out; or one that the graph gave no whole answer for. */
export type PreparedEntry =
  | { readonly number: number; readonly kind: "event"; readonly id: string; readonly body: string; readonly recordedAt: string }
  | { readonly number: number; readonly kind: "left out" }
  | { readonly number: number; readonly kind: "fault"; readonly message: string };

/** The graph gave nothing at all: INVALID where the document does not fit its schema, TOO_LARGE where it is over a limit, else FAILED. */
export class PageFault extends Error {
  constructor(
    readonly kind: "INVALID" | "TOO_LARGE" | "FAILED",
    message: string,
  ) {
    super(message);
  }
}

interface AnsweredHead extends RegisterEventHead {
  readonly matches?: boolean | null;
}

/** The answer to a question for a single entry, as the answer to one for a list of one. */
export function asPage(answer: GraphAnswer): GraphAnswer {
  const listed = Object.entries(answer.data ?? {}).map(([name, entry]): [string, unknown[]] => [name, entry === null ? [] : [entry]]);
  const errors = answer.errors?.map((error) => {
    const [root, ...rest] = error.path ?? [];
    // Where the whole field failed, nothing came at all.
    return root === undefined || rest.length === 0 ? error : { ...error, path: [root, 0, ...rest] };
  });
  return { data: answer.data == null ? answer.data : Object.fromEntries(listed), errors };
}

/**
 * What an answer holds for the entries after `since`, in their order; it ends where the log ended, or with the first entry that an
 * error touches. Throws PageFault when an error touches them all.
 */
export function readEntryPage(answer: GraphAnswer, since: number): PreparedEntry[] {
  const heads = answer.data?.[HEADS];
  const data = answer.data?.[DATA];
  const errors = answer.errors ?? [];
  const everywhere = errors.find((error) => entryOf(error) === null);
  if (everywhere !== undefined) throw new PageFault(kindOf(errors, answer), everywhere.message);
  if (!Array.isArray(heads) || !Array.isArray(data)) throw new PageFault("FAILED", "no entries came");
  const faults = new Map(errors.map((error) => [entryOf(error), error.message]));
  const prepared: PreparedEntry[] = [];
  // The log may have grown between the two lists.
  for (let at = 0; at < Math.min(heads.length, data.length); at += 1) {
    const entry = prepare(since + at + 1, heads[at] as AnsweredHead | null, data[at], faults.get(at));
    prepared.push(entry);
    if (entry.kind === "fault") break;
  }
  return prepared;
}

function prepare(number: number, head: AnsweredHead | null, data: unknown, fault: string | undefined): PreparedEntry {
  if (fault !== undefined) return { number, kind: "fault", message: fault };
  if (head?.number !== number) return { number, kind: "fault", message: "another entry came in its place" };
  if (head.matches === false) return { number, kind: "left out" };
  if (data === null || data === undefined) return { number, kind: "fault", message: "no data came for it" };
  return { number, kind: "event", id: registerEventId(number), body: JSON.stringify(registerEvent(head, data)), recordedAt: head.recordedAt };
}

/** Place in the page of the entry that an error is about; null: it is about all of them. */
function entryOf({ path }: GraphError): number | null {
  const [, at] = path ?? [];
  return typeof at === "number" ? at : null;
}

const INVALID = new Set(["GRAPHQL_VALIDATION_FAILED", "GRAPHQL_PARSE_FAILED"]);

function kindOf(errors: ReadonlyArray<GraphError>, { data }: GraphAnswer): PageFault["kind"] {
  if (data !== null && data !== undefined) return "FAILED";
  const codes = errors.map(({ extensions }) => String(extensions?.["code"] ?? ""));
  if (codes.some((code) => INVALID.has(code))) return "INVALID";
  return codes.some((code) => code.startsWith("LIMIT_")) ? "TOO_LARGE" : "FAILED";
}
