import { randomUUID } from "node:crypto";
import { insertRows } from "@tizilim/common/database/insert-rows";
import { openDatabase, type RegistryDatabase } from "@tizilim/common/database/registry-database";
import { createLog } from "@tizilim/common/observability/log";
import { instantOf } from "@tizilim/common/pure/instant";
import type { Clock } from "@tizilim/common/pure/clock";
import { LogBell } from "@tizilim/common/signal/log-bell";
import { DELIVERY_TABLES } from "@tizilim/delivery/delivery-tables";
import type { SigningKind } from "@tizilim/delivery/domain/signing-key";
import { ENDPOINT_COLUMNS, type EndpointRow } from "@tizilim/delivery/endpoint/endpoint.row";
import { newSigningKey, type NewSigningKey } from "@tizilim/delivery/signing/new-signing-key";
import { DeliveryWorker } from "@tizilim/delivery/worker/delivery-worker";
import type { DeliveryWorkerOptions } from "@tizilim/delivery/worker/delivery-worker-options";
import type { TestPlace } from "../../support/databases";
import { eventually } from "../../support/eventually";
import { memoryGraph, type MemoryGraph } from "./memory-graph";

export const BEGUN = new Date("2026-11-28T10:00:00Z");
export const LOG = createLog("delivery-test", "silent");

interface LoggedRow {
  readonly number: number;
  readonly attempt: number;
  readonly at: string;
  readonly status: number | null;
  readonly outcome: string;
}

export interface AddedEndpoint {
  readonly id: string;
  readonly key: NewSigningKey;
}

export interface EndpointWish {
  readonly url: string;
  readonly selection?: string;
  readonly filter?: object | null;
  readonly signing?: SigningKind;
  readonly position?: number;
  /** False: the receiver has not agreed yet. */
  readonly isVerified?: boolean;
}

/** Endpoints in a database of their own, a register in memory, a clock that stands until it is moved, and workers. */
export interface SendingWorld {
  readonly database: RegistryDatabase;
  readonly graph: MemoryGraph;
  readonly bell: LogBell;
  readonly clock: Clock;
  /** Moves the clock and has all workers look. */
  advance(milliseconds: number): void;
  /** Adds entries and rings. */
  grow(count: number, section?: string): void;
  add(wish: EndpointWish): Promise<AddedEndpoint>;
  /** As its owner changes its content: out of its holder's hands, with a new version. */
  change(id: string, columns: Readonly<Record<string, string | number | null>>): Promise<void>;
  /** As its owner pauses or resumes it: in the same hands, with a new version. */
  turn(id: string, columns: Readonly<Record<string, string | number | null>>): Promise<void>;
  endpoint(id: string): Promise<EndpointRow & { holder: string | null }>;
  log(id: string): Promise<LoggedRow[]>;
  notices(id: string): Promise<string[]>;
  work(options?: Partial<DeliveryWorkerOptions>): DeliveryWorker;
  /** Resolves when a state of the database holds. */
  eventually(holds: () => Promise<boolean>, patienceMs?: number): Promise<void>;
  close(): Promise<void>;
}

export async function openSendingWorld(place: TestPlace, room: string): Promise<SendingWorld> {
  const database = await openDatabase(place.settings("delivery", room), DELIVERY_TABLES);
  const graph = memoryGraph();
  const bell = new LogBell();
  const workers: DeliveryWorker[] = [];
  let moment = BEGUN.getTime();
  const change = async (id: string, columns: Readonly<Record<string, string | number | null>>): Promise<void> => {
    const set = Object.keys(columns).map((column) => `${column} = ?, `).join("");
    await database.transaction((writer) => writer.query(`UPDATE endpoint SET ${set}version = version + 1 WHERE id = ?`, [...Object.values(columns), id]));
    for (const worker of workers) worker.wake();
  };
  const clock: Clock = { now: () => new Date(moment) };
  return {
    database, graph, bell, clock,
    advance: (milliseconds) => {
      moment += milliseconds;
      for (const worker of workers) worker.wake();
    },
    grow: (count, section) => {
      graph.grow(count, clock.now(), section);
      bell.ring("register", graph.end);
    },
    add: async (wish) => {
      const added = { id: `endpoint-${randomUUID()}`, key: newSigningKey(wish.signing ?? "HMAC") };
      await database.transaction((writer) => addEndpoint(writer, added, wish, instantOf(clock.now())));
      for (const worker of workers) worker.wake();
      return added;
    },
    change: (id, columns) => change(id, { ...columns, holder: null }),
    turn: change,
    endpoint: async (id) => {
      const [row] = (await database.reader.query(`SELECT ${ENDPOINT_COLUMNS}, holder FROM endpoint WHERE id = ?`, [id])) as Array<EndpointRow & { holder: string | null }>;
      if (row === undefined) throw new Error(`${id} is not there`);
      return row;
    },
    log: (id) => database.reader.query("SELECT number, attempt, at, status, outcome FROM delivery_attempt WHERE endpointId = ? ORDER BY turn", [id]),
    notices: async (id) => {
      const rows: Array<{ code: string }> = await database.reader.query("SELECT code FROM endpoint_notice WHERE endpointId = ? ORDER BY turn", [id]);
      return rows.map(({ code }) => code);
    },
    work: (options) => {
      const worker = new DeliveryWorker({
        database, clock, askGraph: graph.ask, signal: bell, log: LOG, allowance: { http: true, hosts: new Set(["127.0.0.1"]) }, origin: "tizilim.test", ...options,
      });
      workers.push(worker);
      worker.start();
      return worker;
    },
    eventually: async (holds, patienceMs) => void (await eventually(holds, Boolean, patienceMs)),
    close: async () => {
      await Promise.all(workers.map((worker) => worker.stop()));
      await database.close();
    },
  };
}

type Writer = Parameters<Parameters<RegistryDatabase["transaction"]>[0]>[0];

export async function addEndpoint(writer: Writer, { id, key }: AddedEndpoint, wish: EndpointWish, now: string): Promise<void> {
  const { url, selection = "{ number note }", filter = null, position = 0, isVerified = true } = wish;
  await insertRows(writer, "endpoint", [{
    id, owner: "person:partner", savedBy: "partner", url, selection, filter: filter === null ? null : JSON.stringify(filter), status: isVerified ? "ACTIVE" : "UNVERIFIED",
    version: 1, position, attempt: 0, verifiedAt: isVerified ? now : null, createdAt: now, changedAt: now,
  }]);
  await insertRows(writer, "endpoint_key", [{ endpointId: id, turn: 1, kind: key.kind, secret: key.secret, publicKey: key.publicKey, madeAt: now }]);
}
