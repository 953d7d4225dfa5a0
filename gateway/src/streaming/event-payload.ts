import type { EventAnswer } from "../engine/events/event-answer";
import { toldFaults } from "../http/told-errors";

/** The execution result of one change as it is sent; `traceId`: under which our logs tell more of what failed in it. */
export function eventPayload(number: number, { data, faults }: EventAnswer, traceId: string): Buffer {
  const errors = faults.length === 0 ? "" : `"errors":${JSON.stringify(toldFaults(faults, traceId))},`;
  return Buffer.concat([Buffer.from(`{${errors}"data":`), data, Buffer.from(`,"extensions":{"number":${number}}}`)]);
}

/** What tells a subscriber how far the log was looked through for it, though nothing in it was for it. */
export function bookmarkPayload(number: number, responseName: string): Buffer {
  return Buffer.from(`{"data":{${JSON.stringify(responseName)}:null},"extensions":{"number":${number}}}`);
}
