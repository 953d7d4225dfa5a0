import { randomBytes } from "node:crypto";
import { beginTrace, type TraceContext } from "./trace-context";

const BYTES = 24;

/** A trace that begins here, by chance of its own. */
export function newTrace(): TraceContext {
  return beginTrace(randomBytes(BYTES).toString("hex"));
}
