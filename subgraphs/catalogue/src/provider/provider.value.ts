import { formatReference, type AsOf } from "@tizilim/common/pure/as-of";
import type { ProviderRecord } from "../domain/provider-record";
import type { View } from "../register/view";

export interface ProviderValue extends ProviderRecord {
  readonly __typename: "Provider";
  readonly _ref: string;
  readonly id: string;
  readonly subject: string;
  readonly asOf: AsOf;
}

export function providerValue(view: View<ProviderRecord>): ProviderValue {
  const reference = formatReference(view.subject, view.asOf);
  const { name, kinds, bin, region, memberOf } = view.record;
  return { __typename: "Provider", _ref: reference, id: reference, subject: view.subject, asOf: view.asOf, name, kinds, bin, region, memberOf };
}
