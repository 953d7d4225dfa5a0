import type { Viewer } from "@tizilim/common/identity/viewer";
import type { Engine } from "../engine/engine";
import type { PreparedEvents } from "../engine/events/prepared-events";
import type { StreamRequest } from "./stream-service";
import type { StreamSink } from "./stream-sink";

/** One subscription being served. What it has not been told yet is kept nowhere: its position is enough, since the log is kept. */
export class StreamReader {
  isOpen = true;
  /** Number of the last change that it was told or that was passed over for it; null until the head is known that it starts from. */
  position: number | null;
  /** Number that its client knows of. */
  told: number;
  /** Whether its position was held against the end of the log: while it joins, later when the log's owner did not answer, or done. */
  settling: "joining" | "later" | "done" = "joining";
  /** In a window that is being served. */
  isBusy = false;
  /** When it was last served, in turns of its scope. */
  servedIn = 0;
  /** Changes that it took of the last window: a slow client is not offered pages that are then thrown away. */
  appetite: number;
  /** Whether its client had taken less than everything when it was last told something: only then is it worth a look before it is told more. */
  private hasArrears = true;
  /** Since when its client does not take what is sent, by the clock of `performance`; null while it does. */
  fullSince: number | null = null;

  constructor(
    readonly request: StreamRequest & { readonly query: string },
    readonly viewer: Viewer,
    readonly sink: StreamSink,
    public prepared: PreparedEvents,
    /** The one that prepared it. */
    public engine: Engine,
    page: number,
  ) {
    this.position = further(request.lastNumber, prepared.sinceNumber);
    this.told = this.position ?? 0;
    this.appetite = page;
  }

  startAt(number: number): void {
    this.position = number;
    this.told = number;
  }

  /** As `isFull`, for whoever is asked again before anything is sent: one that had taken everything is not looked at. */
  seemsFull(most: number): boolean {
    return this.hasArrears && this.isFull(most);
  }

  /** Whether its client has yet to take more than `most` bytes; since when is noted. */
  isFull(most: number): boolean {
    if (this.sink.buffered <= most) return false;
    this.fullSince ??= performance.now();
    return true;
  }

  tell(number: number, payload: Buffer): void {
    this.sink.next(number, payload);
    this.hasArrears = this.sink.buffered > 0;
    this.position = number;
    this.told = number;
  }
}

/** A client that comes back with its first request again has got further than that says. */
function further(one: number | null, other: number | null): number | null {
  return one === null || other === null ? (one ?? other) : Math.max(one, other);
}
