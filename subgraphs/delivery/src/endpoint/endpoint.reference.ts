import type { DeliveryContext } from "../context";
import type { Endpoint } from "./endpoint.type";

/** Null alike for an endpoint that is not there and for one that the viewer may not see. */
export function resolveEndpoint(stub: { readonly _ref: string }, context: DeliveryContext): Promise<Endpoint | null> {
  return context.endpoints.load(stub._ref);
}
