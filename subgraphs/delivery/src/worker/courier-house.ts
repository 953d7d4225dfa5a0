import type { Log } from "@tizilim/common/observability/log";
import type { Clock } from "@tizilim/common/pure/clock";
import type { EntryShelf } from "../graph/entry-shelf";
import type { ReceiverClient } from "../sending/receiver-client";
import type { DeliveryFigures } from "./delivery-figures";
import type { OutcomeLedger } from "./outcome-ledger";
import type { Places } from "./places";

/** What all couriers of a worker share. */
export interface CourierHouse {
  readonly clock: Clock;
  readonly log: Log;
  readonly client: ReceiverClient;
  readonly shelf: EntryShelf;
  readonly ledger: OutcomeLedger;
  readonly places: Places;
  readonly figures: DeliveryFigures;
  readonly origin: string;
  /** Number that the register has reached, as far as it is known. */
  registerEnd(): number;
  /** Whether this worker may send at this moment: it is seen by the others, and it is not ending. */
  maySend(): boolean;
}
