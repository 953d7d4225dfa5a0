import { parseReference } from "@tizilim/common/pure/as-of";
import type { ServiceStub } from "./service.stub";

/** Null for a key that no subgraph could have made. */
export function resolveService({ _ref }: { readonly _ref: string }): ServiceStub | null {
  return parseReference(_ref) === null ? null : { __typename: "Service", _ref };
}
