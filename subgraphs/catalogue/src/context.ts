import type { RequestContext } from "@tizilim/common/subgraph/subgraph";
import type { RegistryDatabase } from "@tizilim/common/database/registry-database";
import type { Day } from "@tizilim/common/pure/day";
import { dayOf } from "@tizilim/common/pure/day";
import { SECTIONS, SUBSECTIONS } from "./classification/classification.tables";
import { subsectionsOfSectionLoader, type SubsectionsOfSectionLoader } from "./classification/subsections-of-section.loader";
import { serviceCountLoader, type ServiceCountLoader } from "./classification/service-count.loader";
import type { SectionRecord, SubsectionRecord } from "./domain/classification-record";
import type { ProviderRecord } from "./domain/provider-record";
import type { ServiceRecord } from "./domain/service-record";
import { entryLoader, type EntryLoader } from "./entry/entry.loader";
import { PROVIDERS } from "./provider/provider.table";
import { RegisterWriter } from "./register/register-writer";
import type { RegisterMemory } from "./register/register-memory";
import { viewLoader, type ViewLoader } from "./register/view.loader";
import { SERVICES } from "./service/service.table";
import { ChildLists } from "@tizilim/common/database/child-lists";

/** Made for one request: loaders are never shared. */
export interface CatalogueContext extends RequestContext {
  readonly today: Day;
  readonly services: ViewLoader<ServiceRecord>;
  readonly providers: ViewLoader<ProviderRecord>;
  readonly sections: ViewLoader<SectionRecord>;
  readonly subsections: ViewLoader<SubsectionRecord>;
  readonly subsectionsOfSection: SubsectionsOfSectionLoader;
  readonly serviceCounts: ServiceCountLoader;
  readonly entries: EntryLoader;
  readonly lists: ChildLists;
  /** Shared by all requests: it holds what never changes. */
  readonly memory: RegisterMemory;
  /** One transaction on the register, which holds its head. */
  write<T>(work: (register: RegisterWriter) => Promise<T>): Promise<T>;
}

export function catalogueContext(request: RequestContext, database: RegistryDatabase, memory: RegisterMemory): CatalogueContext {
  const today = dayOf(request.now);
  return {
    ...request,
    today,
    memory,
    services: viewLoader(request.reader, SERVICES, today, memory.services),
    providers: viewLoader(request.reader, PROVIDERS, today, memory.providers),
    sections: viewLoader(request.reader, SECTIONS, today),
    subsections: viewLoader(request.reader, SUBSECTIONS, today),
    subsectionsOfSection: subsectionsOfSectionLoader(request.reader, today),
    serviceCounts: serviceCountLoader(request.reader, today),
    entries: entryLoader(request.reader),
    lists: new ChildLists(request.reader),
    write: (work) => RegisterWriter.write(database, request.now, work),
  };
}
