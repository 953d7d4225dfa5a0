import { RecordMemory } from "@tizilim/common/database/record-memory";
import type { RegistryDatabase } from "@tizilim/common/database/registry-database";
import type { ProviderRecord } from "../domain/provider-record";
import type { ServiceRecord } from "../domain/service-record";
import { PROVIDERS } from "../provider/provider.table";
import { SERVICES } from "../service/service.table";

/** Records that nearly every request reads. */
export interface RegisterMemory {
  readonly services: RecordMemory<ServiceRecord>;
  readonly providers: RecordMemory<ProviderRecord>;
}

/** Filled before the first request. */
export async function registerMemory(database: RegistryDatabase): Promise<RegisterMemory> {
  const memory = { services: new RecordMemory<ServiceRecord>(database, SERVICES.name), providers: new RecordMemory<ProviderRecord>(database, PROVIDERS.name) };
  await Promise.all([memory.services.fill(), memory.providers.fill()]);
  return memory;
}
