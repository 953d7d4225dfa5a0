import { JetStreamApiError, JetStreamApiCodes } from "@nats-io/jetstream";
import { headers, RequestError, type MsgHdrs } from "@nats-io/transport-node";
import type { ReachedBroker } from "./broker";
import type { CarriedLine } from "./carried-log";
import { untilLost } from "./until-lost";

/** The stream does not end where it was thought to: another process was first, or the stream is gone. */
export class StreamMoved extends Error {}

/** For up to a thousand lines at once. */
const PUBLISHED_MS = 5_000;

/**
 * Publishes lines that follow one another; resolves with the number of the last when the stream has them all. Every message
 * demands that the one before it is the stream's last, so the acknowledgement of the last one stands for all.
 */
export async function publishLines(broker: ReachedBroker, subject: string, lines: ReadonlyArray<CarriedLine>): Promise<number> {
  const last = lines.at(-1);
  if (last === undefined) throw new Error("no lines to publish");
  for (const line of lines.slice(0, -1)) broker.connection.publish(subject, JSON.stringify(line), { headers: demandsOf(line) });
  try {
    const { seq } = await untilLost(broker, broker.client.publish(subject, JSON.stringify(last), { headers: demandsOf(last), timeout: PUBLISHED_MS }));
    if (seq === last.number) return seq;
  } catch (error) {
    if (!isWrongLastSequence(error) && !isTakenByNobody(error)) throw error;
  }
  throw new StreamMoved();
}

function demandsOf({ number }: CarriedLine): MsgHdrs {
  const demands = headers();
  demands.set("Nats-Msg-Id", String(number));
  demands.set("Nats-Expected-Last-Sequence", String(number - 1));
  return demands;
}

function isWrongLastSequence(error: unknown): boolean {
  return error instanceof JetStreamApiError && (error.code === JetStreamApiCodes.StreamWrongLastSequence || error.code === JetStreamApiCodes.StreamWrongLastSequenceUnknown);
}

/** No stream takes in the subject: it is gone. */
function isTakenByNobody(error: unknown): boolean {
  return error instanceof Error && error.cause instanceof RequestError && error.cause.isNoResponders();
}
