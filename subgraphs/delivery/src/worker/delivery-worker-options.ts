import type { RegistryDatabase } from "@tizilim/common/database/registry-database";
import type { Log } from "@tizilim/common/observability/log";
import type { Clock } from "@tizilim/common/pure/clock";
import type { LogSignal } from "@tizilim/common/signal/log-signal";
import type { AddressAllowance } from "../domain/endpoint-url";
import type { AskGraph } from "../graph/ask-graph";
import type { ReceiverClientOptions } from "../sending/receiver-client";

export interface DeliveryWorkerOptions {
  readonly database: RegistryDatabase;
  readonly askGraph: AskGraph;
  /** Tells that the register has grown; without it the worker looks every second. */
  readonly signal: LogSignal | null;
  /** Moments of attempts and of the schedule. Whether a worker lives is told by the machine's clock. */
  readonly clock: Clock;
  readonly log: Log;
  readonly allowance: AddressAllowance;
  /** The name under which receivers are asked for leave, such as tizilim.kz. */
  readonly origin: string;
  /** Tests have names, certificates and limits of their own. */
  readonly receivers?: Omit<ReceiverClientOptions, "allowance">;
}
