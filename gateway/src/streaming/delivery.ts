import { setImmediate as nextTurn } from "node:timers/promises";
import type { PreparedEvents } from "../engine/events/prepared-events";
import type { RanEvent } from "../engine/events/ran-events";
import type { Fault } from "../engine/execute/fault";
import { eventPayload } from "./event-payload";
import type { ChangesAsked, ChangesRead } from "./log-source";
import { refusedFilter } from "./refused-filter";
import type { StreamReader } from "./stream-reader";
import { hasExpired } from "./viewer-scope";

export interface DeliveryTerms {
  readonly mostBuffered: number;
  readonly page: number;
  readonly now: () => number;
  readonly expired: (reader: StreamReader) => void;
  /** The reader's filter is none that its log takes. */
  readonly refused: (reader: StreamReader, faults: ReadonlyArray<Fault>) => void;
}

/** A reader with its subscription as it was when the changes were asked for. */
interface Addressee {
  readonly reader: StreamReader;
  readonly prepared: PreparedEvents;
  taken: number;
}

/** After so many payloads others have their turn. */
const SENT_IN_A_TURN = 250;

/** Takes changes to readers, each in the order of their numbers and each payload made once. Who does not take what is sent is left where it stands. */
export class Delivery {
  /** What is asked for, whichever changes: of viewers who may see the same, in the name of the one whose token lasts longest. */
  readonly asked: Pick<ChangesAsked, "engine" | "subscriptions" | "viewer">;
  private readonly addressees: ReadonlyArray<Addressee>;
  private readonly left = new Set<StreamReader>();
  sent = 0;

  constructor(
    readers: ReadonlyArray<StreamReader>,
    private readonly terms: DeliveryTerms,
  ) {
    this.addressees = readers.map((reader) => ({ reader, prepared: reader.prepared, taken: 0 }));
    const lasting = readers.reduce((longest, each) => ((each.viewer.expiresAt ?? 0) > (longest.viewer.expiresAt ?? 0) ? each : longest));
    this.asked = { engine: lasting.engine, subscriptions: readers.map(({ prepared }) => prepared), viewer: lasting.viewer };
  }

  /** Whether anyone still takes what is sent. */
  get isWanted(): boolean {
    return this.addressees.some(({ reader }) => reader.isOpen && !this.left.has(reader));
  }

  async deliver({ events, traceId }: ChangesRead): Promise<void> {
    for (const event of events) {
      await this.deliverOne(event, traceId);
      if (events.length > 1) await nextTurn();
    }
  }

  /** Nothing up to this number was for any of them. */
  passOver(number: number): void {
    for (const { reader } of this.addressees) if (this.awaits(reader, number)) reader.position = number;
  }

  /** To be called at the end: what each took tells how much it is offered next. */
  end(): void {
    for (const { reader, taken } of this.addressees) {
      reader.appetite = this.left.has(reader) ? Math.max(1, taken) : Math.min(this.terms.page, reader.appetite * 2);
    }
  }

  private async deliverOne(event: RanEvent, traceId: string): Promise<void> {
    const payloads = new Map<string, Buffer>();
    for (const addressee of this.addressees) {
      const { reader, prepared } = addressee;
      if (!this.awaits(reader, event.number)) continue;
      if (hasExpired(reader.viewer, this.terms.now())) {
        this.terms.expired(reader);
        continue;
      }
      const refusal = refusedFilter(event, prepared);
      if (refusal !== null) {
        this.terms.refused(reader, refusal);
        continue;
      }
      if (!isFor(event, prepared)) {
        reader.position = event.number;
        continue;
      }
      if (reader.isFull(this.terms.mostBuffered)) {
        this.left.add(reader);
        continue;
      }
      reader.tell(event.number, payloadFor(event, prepared, payloads, traceId));
      addressee.taken++;
      if (++this.sent % SENT_IN_A_TURN === 0) await nextTurn();
    }
  }

  private awaits(reader: StreamReader, number: number): boolean {
    return reader.isOpen && reader.position !== null && reader.position < number && !this.left.has(reader);
  }
}

/** What could not be decided counts as fitting: rather one change too many than one too few. */
function isFor({ answers, matches }: RanEvent, { selectionKey, markKey }: PreparedEvents): boolean {
  return answers.get(selectionKey) !== null && (markKey === null || matches.get(markKey) !== false);
}

function payloadFor({ number, answers }: RanEvent, { selectionKey }: PreparedEvents, payloads: Map<string, Buffer>, traceId: string): Buffer {
  let payload = payloads.get(selectionKey);
  if (payload === undefined) {
    const executed = answers.get(selectionKey);
    if (executed == null) throw new Error(`change ${number} was not answered for a selection that was asked for`);
    payloads.set(selectionKey, (payload = eventPayload(number, executed, traceId)));
  }
  return payload;
}
