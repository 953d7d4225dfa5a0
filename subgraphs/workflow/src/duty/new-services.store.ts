import type { FieldChange } from "../domain/field-changes";
import type { FormOfProvision } from "../domain/service-draft";
import type { RunQuery } from "@tizilim/common/database/run-query";
import { among } from "./duty-scope";

export interface NewService {
  readonly code: string;
  /** Number of the entry that included it. */
  readonly entry: number;
  /** Who answers for it now. */
  readonly body: string | null;
  readonly includedAt: Date;
  /** As it was included. */
  readonly forms: ReadonlyArray<FormOfProvision>;
  readonly proposal: string;
}

interface Row {
  readonly code: string;
  readonly entry: number;
  readonly changes: string;
  readonly recordedAt: string;
  readonly proposal: string;
  readonly provider: string | null;
  readonly responsibleBody: string | null;
}

/** Services that an order included on a proposal: those that were loaded stood in the register before. Excluded ones are none. */
export async function newServices(query: RunQuery, codes: ReadonlyArray<string> | null): Promise<NewService[]> {
  const some = among("l.subject", codes);
  const rows = await query<Row>(
    "SELECT l.subject AS code, l.number AS entry, l.changes, l.recordedAt, l.proposal, s.provider, s.responsibleBody FROM register_line l " +
      `JOIN known_service s ON s.code = l.subject AND s.status <> 'EXCLUDED' WHERE l.kind = 'SERVICE_INCLUDED' AND l.proposal IS NOT NULL${some.sql}`,
    some.parameters,
  );
  return rows.map(({ code, entry, changes, recordedAt, proposal, provider, responsibleBody }) =>
    ({ code, entry, body: responsibleBody ?? provider, includedAt: new Date(recordedAt), forms: formsIn(changes), proposal }));
}

function formsIn(changes: string): ReadonlyArray<FormOfProvision> {
  const after = (JSON.parse(changes) as FieldChange[]).find(({ field }) => field === "forms")?.after;
  return after == null ? [] : (JSON.parse(after) as FormOfProvision[]);
}
