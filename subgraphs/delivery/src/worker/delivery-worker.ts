import { sharePlan } from "../domain/share-plan";
import { BEAT_MS, LOOK_MS } from "../domain/worker-life";
import { EntryShelf } from "../graph/entry-shelf";
import { RegisterEnd } from "../graph/register-end";
import { ReceiverClient } from "../sending/receiver-client";
import { Courier } from "./courier";
import type { CourierHouse } from "./courier-house";
import { DeliveryFigures } from "./delivery-figures";
import type { DeliveryWorkerOptions } from "./delivery-worker-options";
import { giveEndpoints, heldEndpoints, servedEndpoints, takeEndpoints, type ServedEndpoint } from "./held-endpoint.store";
import { Membership } from "./membership";
import type { MetricFamily } from "./metric-text";
import { movePositions } from "./outcome.store";
import { OutcomeLedger } from "./outcome-ledger";
import { Places } from "./places";
import { RegisterWatch } from "./register-watch";
import { Rhythm } from "./rhythm";

/** What is under way when a worker ends may finish for so long. */
const DRAIN_MS = 8_000;

/**
 * Delivers to the endpoints that fall to it among any number of workers. It runs beside others or alone, in a process of its own or
 * within another.
 */
export class DeliveryWorker {
  private readonly membership: Membership;
  private readonly ledger: OutcomeLedger;
  private readonly watch: RegisterWatch;
  private readonly client: ReceiverClient;
  private readonly figures = new DeliveryFigures();
  private readonly house: CourierHouse;
  private readonly couriers = new Map<string, Courier>();
  /** Of endpoints that went into other hands: what they had under way is not over yet. */
  private readonly leaving = new Map<string, Promise<unknown>>();
  private readonly beats: Rhythm;
  private readonly looks: Rhythm;
  /** Apart from the looks: a graph that is slow must not delay the taking over of endpoints. */
  private readonly questions: Rhythm;
  private stopListening: () => void = () => undefined;
  private isNeeded = false;
  private isEnding = false;

  constructor(private readonly options: DeliveryWorkerOptions) {
    const { database, log, clock, origin, allowance, receivers, askGraph } = options;
    this.membership = new Membership(database);
    this.ledger = new OutcomeLedger(database, this.membership.me, log);
    this.watch = new RegisterWatch(new RegisterEnd(askGraph, log), log);
    this.client = new ReceiverClient({ ...receivers, allowance });
    this.house = {
      clock, log, origin, client: this.client, ledger: this.ledger, figures: this.figures,
      shelf: new EntryShelf(askGraph),
      places: new Places(),
      registerEnd: () => this.watch.number,
      maySend: () => !this.isEnding && this.membership.isSeen,
    };
    const failed = (error: unknown): void => log.warn({ err: error, worker: this.id }, "a round of the delivery failed, the next one follows");
    this.beats = new Rhythm(BEAT_MS, () => this.beat(), failed);
    this.looks = new Rhythm(LOOK_MS, () => this.look(), failed);
    this.questions = new Rhythm(LOOK_MS, () => this.askForEnd(), failed);
  }

  /** The name that endpoints in its hands bear. */
  get id(): string {
    return this.membership.me;
  }

  start(): void {
    const told = this.options.signal?.listen("register", (number) => {
      this.watch.reaches(number);
      this.callAll(false);
    });
    this.stopListening = told ?? this.stopListening;
    this.looks.start();
    this.beats.start();
    this.questions.start();
  }

  /** Looks at once at what has changed: endpoints, moments that are due, the end of the log. */
  wake(): void {
    this.looks.now();
    this.questions.now();
  }

  /** Lets what is under way end, and leaves its endpoints to the others. */
  async stop(): Promise<void> {
    this.isEnding = true;
    this.stopListening();
    await Promise.all([this.looks.stop(), this.questions.stop()]);
    const all = [...this.couriers.values()];
    const late = setTimeout(() => {
      this.ledger.close();
      for (const courier of all) void courier.drop();
    }, DRAIN_MS);
    await Promise.all([...all.map((courier) => courier.leave()), ...this.leaving.values()]);
    clearTimeout(late);
    await this.beats.stop();
    // Where the database is away the others find out by themselves.
    await this.membership.leave().catch((error: unknown) => this.options.log.warn({ err: error, worker: this.id }, "a worker could not take its leave"));
    this.client.close();
  }

  /** What it has done, and how far its endpoints are behind. */
  metrics(): MetricFamily[] {
    return this.figures.families([...this.couriers.values()].map(({ lag }) => lag));
  }

  private async beat(): Promise<number> {
    if (!this.isNeeded) return BEAT_MS;
    if (await this.membership.beat()) this.options.log.info({ worker: this.id, living: this.membership.living.length }, "workers came or went");
    if (this.membership.isSettling) this.looks.now();
    return this.membership.nextBeatIn;
  }

  private async look(): Promise<void> {
    const served = await servedEndpoints(this.options.database);
    // Where there is nothing to serve, nothing is written either.
    const isNeeded = served.length + this.couriers.size + this.leaving.size > 0;
    if (isNeeded && !this.isNeeded) {
      await this.membership.sweep();
      await this.membership.beat();
    }
    this.isNeeded = isNeeded;
    if (!isNeeded) return;
    if (await this.share(served)) this.questions.now();
    await this.writeMoves();
    this.callAll(false);
  }

  private async askForEnd(): Promise<void> {
    if (this.couriers.size > 0) this.callAll(await this.watch.look());
  }

  private callAll(graphIsBack: boolean): void {
    for (const courier of this.couriers.values()) courier.call(graphIsBack);
  }

  /** Brings the endpoints of this worker into its hands, and those of others out of them; returns whether new ones came. */
  private async share(served: ReadonlyArray<ServedEndpoint>): Promise<boolean> {
    const { database } = this.options;
    const { me } = this.membership;
    const plan = sharePlan(served, this.membership.living, me);
    const rows = new Map(served.map((row) => [row.id, row]));
    const own = new Set(plan.own);
    for (const [id, courier] of this.couriers) {
      const row = rows.get(id);
      if (row !== undefined && row.holder !== me) this.letGo(id, courier.drop());
      // At rest, changed by its owner, or another's from now on: what is under way still counts.
      else if (!own.has(id) || courier.isDone || courier.version !== row?.version) this.letGo(id, courier.leave());
    }
    const give = plan.give.filter(({ id }) => !this.leaving.has(id));
    if (give.length > 0) await giveEndpoints(database, give, me);
    const take = plan.take.filter(({ id }) => !this.leaving.has(id));
    if (take.length > 0) await takeEndpoints(database, take, me);
    const missing = [...plan.own, ...take.map(({ id }) => id)].filter((id) => !this.couriers.has(id) && !this.leaving.has(id));
    const held = await heldEndpoints(database, missing, me);
    for (const endpoint of held) this.couriers.set(endpoint.id, new Courier(endpoint, this.house));
    return held.length > 0;
  }

  private letGo(id: string, over: Promise<unknown>): void {
    this.couriers.delete(id);
    this.leaving.set(id, over);
    void over.then(() => {
      this.leaving.delete(id);
      this.looks.now();
    });
  }

  /** Positions that only moved over what filters leave out. */
  private async writeMoves(): Promise<void> {
    const moves = [...this.couriers.values()].flatMap((courier) => (courier.move === null ? [] : [{ courier, move: courier.move }]));
    if (moves.length === 0) return;
    await movePositions(this.options.database, moves.map(({ move }) => move), this.membership.me);
    for (const { courier, move } of moves) courier.moved(move.to);
  }
}
