import type { SectionRecord, SubsectionRecord } from "../domain/classification-record";
import type { ProviderRecord } from "../domain/provider-record";
import type { ServiceRecord } from "../domain/service-record";
import type { Dataset } from "../registry/registry.store";

/** key: stands for the provider inside the data set, also in memberOf and in services; the register gives ids of its own. */
export interface LoadableProvider extends ProviderRecord {
  readonly key: string;
}

/** Without a code: the register's counter gives it, in the order of the data set. */
export type LoadableService = Partial<ServiceRecord> & Pick<ServiceRecord, "subsection" | "name" | "provenance">;

/** A whole register of our own making: sections before their subsections, classes of providers before their members. */
export interface LoadableRegister {
  readonly dataset: Dataset;
  readonly sections: ReadonlyArray<SectionRecord & { readonly code: string }>;
  readonly subsections: ReadonlyArray<SubsectionRecord & { readonly code: string }>;
  readonly providers: ReadonlyArray<LoadableProvider>;
  readonly services: ReadonlyArray<LoadableService>;
}
