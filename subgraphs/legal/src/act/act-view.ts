import { formatReference, type AsOf } from "@tizilim/common/pure/as-of";
import type { LegalActId } from "@tizilim/common/pure/identifiers/legal-act-id";
import { findingsOfAct, type ActFinding } from "../domain/act-finding";
import type { ActRecord } from "../domain/act-record";
import type { LegalAct } from "./legal-act.type";

export interface ActReference {
  readonly id: LegalActId;
  readonly asOf: AsOf;
}

/** A LegalAct with what its computed fields need. */
export interface ActView extends LegalAct {
  /** Row that holds the state shown; null for an act known by its identifier alone. */
  readonly version: string | null;
  readonly findings: () => ActFinding[];
}

/** `reason` tells why nothing but the identifier is known. */
export function actView({ id, asOf }: ActReference, record: Omit<ActRecord, "provenance">, version: string | null, reason: ActFinding | null = null): ActView {
  const reference = formatReference(id, asOf);
  const { kind, title, issuer, number, date, registrationNumber, status, url } = record;
  return {
    __typename: "LegalAct", _ref: reference, id: reference, actId: id, asOf, kind, title, issuer, number, date, registrationNumber, status, url, version,
    findings: () => (reason === null ? findingsOfAct(record) : [reason, ...findingsOfAct(record)]),
  };
}
