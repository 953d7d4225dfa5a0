import { sortKey } from "@tizilim/common/pure/language/sort-key";
import { BLANK_PROVIDER, type ProviderRecord } from "../domain/provider-record";
import type { SubjectTable } from "../register/subject-table";
import { ProviderVersion } from "./provider-version.entity";

export const PROVIDERS: SubjectTable<ProviderRecord> = {
  entity: ProviderVersion,
  name: "provider_version",
  entryKindPrefix: "PROVIDER_",
  blank: BLANK_PROVIDER,
  columns: (record) => ({
    bin: record.bin,
    memberOf: record.memberOf,
    sortRu: sortKey(record.name.ru ?? record.name.kk ?? "", "RU"),
  }),
};
