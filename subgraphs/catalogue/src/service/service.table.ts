import { sortKey, SORT_KEY_VERSION } from "@tizilim/common/pure/language/sort-key";
import { BLANK_SERVICE, type ServiceRecord } from "../domain/service-record";
import type { SubjectTable } from "../register/subject-table";
import { ServiceVersion } from "./service-version.entity";

export const SERVICES: SubjectTable<ServiceRecord> = {
  entity: ServiceVersion,
  name: "service_version",
  entryKindPrefix: "SERVICE_",
  blank: BLANK_SERVICE,
  columns: (record) => ({
    status: record.status,
    category: record.category,
    section: record.section,
    subsection: record.subsection,
    provider: record.provider,
    governingAct: record.governingAct,
    feeKind: record.fee?.kind ?? null,
    forms: list(record.forms),
    channels: list(record.channels),
    recipients: list(record.recipients),
    sortKk: sortKey(record.name.kk ?? "", "KK"),
    sortRu: sortKey(record.name.ru ?? "", "RU"),
    sortVersion: SORT_KEY_VERSION,
  }),
};

/** Commas on both sides of each value, so that one LIKE finds it whole. */
function list(values: ReadonlyArray<string>): string {
  return `,${values.join(",")},`;
}
