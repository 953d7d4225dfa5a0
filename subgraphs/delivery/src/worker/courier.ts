import { instantOf } from "@tizilim/common/pure/instant";
import { afterAttempt, afterInvalidSelection, type Aftermath } from "../domain/after-attempt";
import type { AttemptEnd, DeliveryOutcome } from "../domain/delivery-outcome";
import { isDue, nextAttemptFor, type EndpointStanding } from "../domain/endpoint-standing";
import { spreadOf } from "../domain/rendezvous";
import { signingKeys } from "../domain/signature";
import { PageFault, type PreparedEntry } from "../graph/entry-page";
import type { EntryWish } from "../graph/entry-shelf";
import { readEntrySelection } from "../selection/entry-selection";
import { askForConsent } from "../sending/handshake";
import { postEvent } from "../sending/post-event";
import { RequestAbandoned } from "../sending/receiver-failure";
import { BuildPause } from "./build-pause";
import type { CourierHouse } from "./courier-house";
import { EntriesAhead } from "./entries-ahead";
import type { HeldEndpoint } from "./held-endpoint";
import type { Written } from "./outcome";

/** Standard Webhooks, Payload size: above it is delivered all the same, and the owner is told once. */
const ADVISED_BYTES = 20_000;

type Event = Extract<PreparedEntry, { kind: "event" }>;

/** Serves one endpoint: one attempt at a time, entry after entry. */
export class Courier {
  /** Null where the selection cannot be read. */
  private readonly wish: EntryWish | null;
  private readonly ahead: EntriesAhead | null;
  private readonly pause = new BuildPause();
  private readonly given = new AbortController();
  private standing: EndpointStanding;
  /** The position that was written last; the standing may be a confirmed entry ahead of it. */
  private written: number;
  /** What is being written; null: all is. */
  private recording: Promise<Written> | null = null;
  /** Number up to which there is nothing to send any more; beyond the position where a filter left entries out. */
  private reached: number;
  private turn: number;
  private running: Promise<void> | null = null;
  private isCalled = false;
  private isLeaving = false;

  constructor(
    private readonly held: HeldEndpoint,
    private readonly house: CourierHouse,
  ) {
    const selection = readEntrySelection(held.selection);
    this.wish = typeof selection === "string" ? null : { selection, filter: held.filter };
    this.ahead = this.wish === null ? null : new EntriesAhead(house.shelf, this.wish);
    this.standing = held.standing;
    this.reached = held.standing.position;
    this.written = held.standing.position;
    this.turn = held.lastTurn;
  }

  get version(): number {
    return this.held.version;
  }

  /** Nothing more is to be done by this courier: the endpoint rests, or it is in other hands. */
  get isDone(): boolean {
    return this.isLeaving || nextAttemptFor(this.standing) === null;
  }

  get isIdle(): boolean {
    return this.running === null;
  }

  get lag(): number {
    return Math.max(0, this.house.registerEnd() - this.reached);
  }

  /** What a filter left out since the position was written last. */
  get move(): { readonly endpoint: string; readonly from: number; readonly to: number } | null {
    if (this.isDone || this.recording !== null || this.reached <= this.written) return null;
    return { endpoint: this.held.id, from: this.written, to: this.reached };
  }

  moved(to: number): void {
    this.written = Math.max(this.written, to);
    if (this.standing.position < to) this.standing = { ...this.standing, position: to };
  }

  /** Does what is due, unless it is at it already. */
  call(graphIsBack = false): void {
    if (graphIsBack) this.pause.over();
    this.isCalled = true;
    this.running ??= this.run().finally(() => {
      this.running = null;
      if (this.isCalled) this.call();
    });
  }

  /** Begins nothing more; resolves when nothing is under way. */
  async leave(): Promise<void> {
    this.isLeaving = true;
    await this.running;
    await this.recording;
  }

  /** Gives up what is under way: nothing can be written of it any more. */
  async drop(): Promise<void> {
    this.given.abort();
    await this.leave();
  }

  private async run(): Promise<void> {
    while (this.isCalled) {
      this.isCalled = false;
      try {
        while (await this.step()) {
          // One attempt after the other, for as long as there is one to make.
        }
      } catch (error) {
        if (error instanceof RequestAbandoned) return;
        this.pause.failed(false);
        this.house.log.error({ err: error, endpoint: this.held.id }, "a delivery could not be made");
      }
    }
  }

  /** Returns whether there may be more to do at once. */
  private async step(): Promise<boolean> {
    if (this.isLeaving || !this.house.maySend()) return false;
    const purpose = nextAttemptFor(this.standing);
    if (purpose === null || !isDue(this.standing, instantOf(this.house.clock.now()))) return false;
    if (!this.pause.isOver) return false;
    if (purpose === "handshake") return this.attempt(null);
    const entry = await this.nextEntry();
    if (entry === null || entry.kind === "fault") return entry === null ? false : this.notBuilt(entry.number, entry.message, false);
    this.pause.over();
    if (entry.kind === "event") return this.attempt(entry);
    this.reached = entry.number;
    return true;
  }

  private async nextEntry(): Promise<PreparedEntry | null> {
    const end = this.house.registerEnd();
    if (this.reached >= end) return null;
    if (this.ahead === null) return this.invalid();
    try {
      return await this.ahead.after(this.reached, end);
    } catch (error) {
      const message = error instanceof Error ? error.message : String(error);
      if (error instanceof PageFault && error.kind === "INVALID" && (await this.isSelectionAtFault())) return this.invalid();
      if (error instanceof PageFault) return { number: this.reached + 1, kind: "fault", message };
      await this.notBuilt(this.reached + 1, message, true);
      return null;
    }
  }

  private async isSelectionAtFault(): Promise<boolean> {
    if (this.wish === null) return true;
    return this.house.shelf.isAnsweredWithout(this.wish, this.reached).catch(() => false);
  }

  private async invalid(): Promise<null> {
    await this.record(this.reached + 1, "NOT_BUILT", null, 0, 0, afterInvalidSelection(this.standing));
    return null;
  }

  /** It is told in the delivery log once for an entry; a graph that is away is told when it stays away. */
  private async notBuilt(number: number, message: string, graphIsAway: boolean): Promise<boolean> {
    this.pause.failed(graphIsAway);
    this.house.log.warn({ endpoint: this.held.id, number, detail: message }, "what is to be delivered could not be built");
    if (this.pause.failures === (graphIsAway ? 2 : 1)) await this.record(number, "NOT_BUILT", null, 0, 0, null);
    return false;
  }

  private async attempt(event: Event | null): Promise<boolean> {
    const { house, held } = this;
    const begun = await house.places.run(this.standing.attempt > 0, async () => {
      if (this.isLeaving || !house.maySend()) throw new RequestAbandoned("in other hands");
      const [at, start] = [house.clock.now(), performance.now()];
      return { at, end: await this.request(event, at), tookMs: Math.round(performance.now() - start) };
    });
    const attempted = { number: event?.number ?? null, end: begun.end, at: begun.at, spread: spreadOf(held.id, this.standing.attempt) };
    const aftermath = afterAttempt(this.standing, attempted);
    const isLarge = event !== null && Buffer.byteLength(event.body) > ADVISED_BYTES && aftermath.notice === null && begun.end.outcome === "DELIVERED";
    await this.recording;
    const written = this.record(
      event?.number ?? 0, begun.end.outcome, begun.end.status, begun.tookMs, this.standing.attempt + 1,
      { ...aftermath, notice: isLarge ? "PAYLOAD_LARGE" : aftermath.notice }, begun.at,
    );
    if (event === null || begun.end.outcome !== "DELIVERED") return (await written) === "KEPT";
    // The next entry goes out while this one is written down: one may come twice more when this process dies just then.
    this.standing = aftermath.standing;
    this.reached = event.number;
    house.figures.tookFromRecording(Math.max(0, house.clock.now().getTime() - Date.parse(event.recordedAt)) / 1_000);
    return true;
  }

  private request(event: Event | null, at: Date): Promise<AttemptEnd> {
    const { held, house } = this;
    const signed = { keys: signingKeys(held.keys, instantOf(at)), at, origin: house.origin };
    const to = { url: held.url, mayStillSend: () => !this.isLeaving && house.maySend(), signal: this.given.signal };
    if (event === null) return askForConsent(house.client, { ...signed, endpoint: held.id }, to);
    return postEvent(house.client, { ...signed, id: event.id, body: event.body }, to);
  }

  /** What the owner changed meanwhile stands: then this courier is done, and the endpoint is read anew. */
  private async record(
    number: number, outcome: DeliveryOutcome, status: number | null, tookMs: number, attempt: number,
    aftermath: Aftermath | null, at = this.house.clock.now(),
  ): Promise<Written> {
    this.house.figures.count(outcome);
    if (this.recording !== null) await this.recording;
    this.turn += 1;
    this.recording = this.house.ledger.record({
      endpoint: this.held.id, version: this.held.version, from: this.written, after: aftermath?.standing ?? null, notice: aftermath?.notice ?? null,
      logged: { turn: this.turn, number, attempt, at: instantOf(at), status, outcome, tookMs },
    });
    const written = await this.recording;
    this.recording = null;
    if (written !== "KEPT") this.isLeaving = true;
    else if (aftermath !== null) {
      this.written = Math.max(this.written, aftermath.standing.position);
      if (outcome !== "DELIVERED") this.standing = aftermath.standing;
    }
    return written;
  }
}
