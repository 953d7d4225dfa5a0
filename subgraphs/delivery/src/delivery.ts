import type { DatabaseSettings } from "@tizilim/common/database/database-settings";
import { openDatabase } from "@tizilim/common/database/registry-database";
import type { Log } from "@tizilim/common/observability/log";
import type { Tracing } from "@tizilim/common/observability/tracing";
import type { Clock } from "@tizilim/common/pure/clock";
import type { LogSignal } from "@tizilim/common/signal/log-signal";
import { createSubgraph, type Subgraph } from "@tizilim/common/subgraph/subgraph";
import type { DeliverySettings } from "./config";
import { deliveryContext, type DeliveryHouse } from "./context";
import { DELIVERY_TABLES } from "./delivery-tables";
import type { AskGraph } from "./graph/ask-graph";
import { RegisterEnd } from "./graph/register-end";
import { deliverySchema } from "./schema";
import { DeliveryWorker } from "./worker/delivery-worker";

export interface DeliveryOptions {
  readonly database: DatabaseSettings;
  readonly clock: Clock;
  readonly log: Log;
  readonly tracing?: Tracing | null;
  readonly settings: DeliverySettings;
  /** The whole graph: what is checked against it, and what is delivered. */
  readonly askGraph: AskGraph;
  /** Tells that the register has grown; without it a worker looks every second. */
  readonly signal?: LogSignal | null;
  /** Whether it delivers as well; by default other processes do. */
  readonly work?: boolean;
}

/** The partners' room, running, with what its tests and its process hold on to. */
export interface Delivery extends Subgraph {
  readonly house: DeliveryHouse;
  /** Null where other processes deliver. */
  readonly worker: DeliveryWorker | null;
}

/** Nothing that the public reads comes from here: what partners change makes no kept answer old. */
const REVISION = 0;

/** The partners' room with its database open and migrated; whoever opens it closes it. */
export async function openDelivery(options: DeliveryOptions): Promise<Delivery> {
  const { database: at, clock, log, tracing, settings, askGraph, signal = null, work = false } = options;
  const database = await openDatabase(at, DELIVERY_TABLES);
  const house: DeliveryHouse = { database, askGraph, settings, end: new RegisterEnd(askGraph, log) };
  const subgraph = createSubgraph({
    ...deliverySchema(),
    name: "delivery",
    database,
    clock,
    log,
    tracing,
    context: (request) => deliveryContext(request, house),
    revision: () => Promise.resolve(REVISION),
  });
  const worker = work ? new DeliveryWorker({ database, askGraph, signal, clock, log, ...settings }) : null;
  worker?.start();
  return {
    ...subgraph,
    house,
    worker,
    // What an owner changed is not to wait until the worker looks by itself.
    call: async (call) => {
      const answer = await subgraph.call(call);
      if (call.query.startsWith("mutation")) worker?.wake();
      return answer;
    },
    close: async () => {
      await worker?.stop();
      await subgraph.close();
    },
  };
}
