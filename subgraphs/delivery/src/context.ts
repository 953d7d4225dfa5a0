import { ChildLists } from "@tizilim/common/database/child-lists";
import type { RegistryDatabase } from "@tizilim/common/database/registry-database";
import { instantOf } from "@tizilim/common/pure/instant";
import { once } from "@tizilim/common/pure/once";
import type { RequestContext } from "@tizilim/common/subgraph/subgraph";
import type { DeliverySettings } from "./config";
import { endpointScope, type EndpointScope } from "./domain/delivery-authority";
import { endpointKeysLoader, type EndpointKeysLoader } from "./endpoint/endpoint-keys.loader";
import { endpointNoticesLoader, type EndpointNoticesLoader } from "./endpoint/endpoint-notices.loader";
import { endpointLoader, type EndpointLoader } from "./endpoint/endpoint.loader";
import { highestPosition } from "./endpoint/highest-position.store";
import type { AskGraph } from "./graph/ask-graph";
import type { RegisterEnd } from "./graph/register-end";

/** What all requests to one delivery share. */
export interface DeliveryHouse {
  readonly database: RegistryDatabase;
  readonly askGraph: AskGraph;
  readonly end: RegisterEnd;
  readonly settings: DeliverySettings;
}

/** Made for one request: loaders are never shared. */
export interface DeliveryContext extends RequestContext {
  readonly house: DeliveryHouse;
  readonly scope: EndpointScope;
  readonly endpoints: EndpointLoader;
  readonly keys: EndpointKeysLoader;
  readonly notices: EndpointNoticesLoader;
  readonly lists: ChildLists;
  /** Number of the newest entry as far as it is known; asked once for a request. */
  registerEnd(): Promise<number>;
}

export function deliveryContext(request: RequestContext, house: DeliveryHouse): DeliveryContext {
  const { reader, viewer, now } = request;
  const scope = endpointScope(viewer);
  return {
    ...request,
    house,
    scope,
    endpoints: endpointLoader(reader, scope),
    keys: endpointKeysLoader(reader, instantOf(now)),
    notices: endpointNoticesLoader(reader),
    lists: new ChildLists(reader),
    registerEnd: once(async () => (await house.end.lastKnown()) ?? highestPosition(reader)),
  };
}
