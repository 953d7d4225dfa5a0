import type { AskGraph } from "@tizilim/delivery/graph/ask-graph";
import type { RunningGateway } from "@tizilim/gateway/gateway";
import { askInProcess } from "@tizilim/gateway/http/ask-in-process";

/** As long as a gateway gives a request by default. */
const REQUEST_LIMIT_MS = 5_000;

/** The whole graph in process, for a subgraph that is opened before the gateway over it; until that is open it does not answer. */
export class LateGraph {
  private gateway: RunningGateway | null = null;

  readonly ask: AskGraph = askInProcess(() => this.gateway?.room ?? null, REQUEST_LIMIT_MS);

  opened(gateway: RunningGateway): void {
    this.gateway = gateway;
  }
}
