import type { EndpointFilter } from "../domain/endpoint-filter";
import type { EndpointStanding } from "../domain/endpoint-standing";
import type { SigningKey } from "../domain/signing-key";

interface HeldKey extends SigningKey {
  readonly turn: number;
  readonly endsAt: string | null;
}

/** An endpoint in the hands of this worker, as it was when it was read. */
export interface HeldEndpoint {
  readonly id: string;
  readonly url: string;
  /** As its owner wrote it. */
  readonly selection: string;
  readonly filter: EndpointFilter | null;
  readonly version: number;
  readonly standing: EndpointStanding;
  readonly keys: ReadonlyArray<HeldKey>;
  /** Turn of its last attempt in the delivery log. */
  readonly lastTurn: number;
}
