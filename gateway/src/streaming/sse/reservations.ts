import { randomBytes } from "node:crypto";
import { badRequest } from "../../http/bad-request";
import { ReservedStream } from "./reserved-stream";

/** Milliseconds that a reservation waits for its connection. */
const WAITS_MS = 60_000;
/** Reservations that may wait for their connections at a time. */
const MOST_WAITING = 10_000;

interface Reservation {
  readonly stream: ReservedStream;
  /** Null once it is connected. */
  waits: NodeJS.Timeout | null;
}

/** Reserved streams by their tokens, which whoever holds them may read and use. */
export class Reservations {
  private readonly reserved = new Map<string, Reservation>();
  private waiting = 0;

  constructor(private readonly waitsMs = WAITS_MS) {}

  /** Returns the token. Throws RequestRefused when too many wait. */
  reserve(): string {
    if (this.waiting >= MOST_WAITING) throw badRequest("Too many streams wait for their connections.", 429, "TOO_MANY_STREAMS");
    const token = randomBytes(24).toString("base64url");
    const waits = setTimeout(() => this.release(token), this.waitsMs);
    waits.unref();
    this.reserved.set(token, { stream: new ReservedStream(), waits });
    this.waiting++;
    return token;
  }

  /** Throws RequestRefused where nothing is reserved under the token. */
  find(token: string | null): ReservedStream {
    const found = token === null ? undefined : this.reserved.get(token);
    if (found === undefined) throw badRequest("No stream is reserved under this token: reserve one by PUT.", 404, "STREAM_NOT_FOUND");
    return found.stream;
  }

  /** Its connection is here: it waits no longer, and is given back when that ends. */
  connected(token: string): void {
    const reservation = this.reserved.get(token);
    if (reservation?.waits == null) return;
    clearTimeout(reservation.waits);
    reservation.waits = null;
    this.waiting--;
  }

  release(token: string): void {
    this.connected(token);
    this.reserved.get(token)?.stream.close();
    this.reserved.delete(token);
  }

  /** Ends those on which nothing is under way; the others end with what is. */
  closeIdle(): void {
    for (const [token, { stream }] of [...this.reserved]) if (stream.size === 0) this.release(token);
  }
}
