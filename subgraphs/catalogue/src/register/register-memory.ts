import { StateMemory } from "@tizilim/common/database/state-memory";
import type { RegistryDatabase } from "@tizilim/common/database/registry-database";
import type { ProviderRecord } from "../domain/provider-record";
import type { ServiceRecord } from "../domain/service-record";
import { PROVIDERS } from "../provider/provider.table";
import { SERVICES } from "../service/service.table";

/** States that nearly every request reads. */
export interface RegisterMemory {
  readonly services: StateMemory<ServiceRecord>;
  readonly providers: StateMemory<ProviderRecord>;
}

export function registerMemory(database: RegistryDatabase): RegisterMemory {
  return {
    services: new StateMemory<ServiceRecord>(database, { name: SERVICES.name, subject: "subject", entry: "entryNumber" }),
    providers: new StateMemory<ProviderRecord>(database, { name: PROVIDERS.name, subject: "subject", entry: "entryNumber" }),
  };
}
