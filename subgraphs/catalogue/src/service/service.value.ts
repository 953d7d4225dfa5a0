import { formatReference, type AsOf } from "@tizilim/common/pure/as-of";
import { END_OF_DAYS } from "@tizilim/common/pure/bitemporal";
import type { Day } from "@tizilim/common/pure/day";
import type { ServiceRecord } from "../domain/service-record";
import type { View } from "../register/view";

/** What the resolvers of Service stand on: the record, and where and when it stands. */
export interface ServiceValue extends Omit<ServiceRecord, "section" | "subsection" | "provider" | "responsibleBody" | "governingAct"> {
  readonly __typename: "Service";
  readonly _ref: string;
  readonly id: string;
  readonly code: string;
  readonly asOf: AsOf;
  readonly validFrom: Day;
  readonly validTo: Day | null;
  readonly entryNumber: number;
  readonly keys: Pick<ServiceRecord, "section" | "subsection" | "provider" | "responsibleBody" | "governingAct">;
}

export function serviceValue(view: View<ServiceRecord>): ServiceValue {
  const { section, subsection, provider, responsibleBody, governingAct, ...record } = view.record;
  const reference = formatReference(view.subject, view.asOf);
  return {
    ...record,
    __typename: "Service",
    _ref: reference,
    id: reference,
    code: view.subject,
    asOf: view.asOf,
    validFrom: view.validFrom,
    validTo: view.validTo === END_OF_DAYS ? null : view.validTo,
    entryNumber: view.entryNumber,
    keys: { section, subsection, provider, responsibleBody, governingAct },
  };
}
