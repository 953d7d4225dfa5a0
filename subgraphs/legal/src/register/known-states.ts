import { foldedSubject } from "@tizilim/common/following/folded-subject";
import type { RegisterLine } from "@tizilim/common/following/register-line";
import type { Day } from "@tizilim/common/pure/day";
import type { LegalActId } from "@tizilim/common/pure/identifiers/legal-act-id";
import type { Told } from "@tizilim/common/pure/known-periods";
import { BLANK_RECORD, type RegisterRecord } from "./register-record";

/** On some days, whether a service is in force and what governs it. */
export interface ServiceDays {
  readonly fromDay: Day;
  readonly toDay: Day;
  readonly status: RegisterRecord["status"];
  readonly governingAct: LegalActId | null;
}

/** What the register said of all days of a service after each of its entries. */
export function toldDays(lines: ReadonlyArray<RegisterLine>): Told<ServiceDays>[] {
  return lines.map(({ recordedAt }, place) => ({
    at: recordedAt,
    items: foldedSubject<RegisterRecord>(BLANK_RECORD, lines.slice(0, place + 1)).map(({ validFrom, validTo, record }) => ({
      fromDay: validFrom, toDay: validTo, status: record.status, governingAct: record.governingAct as LegalActId | null,
    })),
  }));
}
