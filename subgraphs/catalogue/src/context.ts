import type { RequestContext } from "@tizilim/common/subgraph/subgraph";
import type { RegistryDatabase } from "@tizilim/common/database/registry-database";
import type { Day } from "@tizilim/common/pure/day";
import { dayOf } from "@tizilim/common/pure/day";
import { once } from "@tizilim/common/pure/once";
import { SECTIONS, SUBSECTIONS } from "./classification/classification.tables";
import { subsectionsOfSectionLoader, type SubsectionsOfSectionLoader } from "./classification/subsections-of-section.loader";
import { serviceCountLoader, type ServiceCountLoader } from "./classification/service-count.loader";
import type { SectionRecord, SubsectionRecord } from "./domain/classification-record";
import type { ProviderRecord } from "./domain/provider-record";
import type { ServiceRecord } from "./domain/service-record";
import { entryLoader, type EntryLoader } from "./entry/entry.loader";
import { touchedStatesLoader, type TouchedStatesLoader } from "./entry/touched-states.loader";
import { touchedTermsLoader, type TouchedTermsLoader } from "./entry/touched-terms.loader";
import { entriesOfServiceLoader, type EntriesOfServiceLoader } from "./explanation/entries-of-service.loader";
import { entryLeafLoader, type EntryLeafLoader } from "./proof/entry-leaf.loader";
import type { CheckpointSigner } from "./proof/checkpoint-signer";
import { ProofTree } from "./proof/proof-tree";
import { PROVIDERS } from "./provider/provider.table";
import { RegisterWriter } from "./register/register-writer";
import { currentStates, type CurrentStates } from "./register/current-states";
import { logEnd } from "./register/log-end.store";
import type { RegisterMemory } from "./register/register-memory";
import { viewLoader, type ViewLoader } from "./register/view.loader";
import { SERVICES } from "./service/service.table";
import { cosignaturesLoader, type CosignaturesLoader } from "./witness/cosignatures.loader";
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
  readonly entriesOfServices: EntriesOfServiceLoader;
  readonly leaves: EntryLeafLoader;
  /** The Merkle tree over the log. */
  readonly proofs: ProofTree;
  readonly cosignatures: CosignaturesLoader;
  /** Null where this process has no key. */
  readonly signer: CheckpointSigner | null;
  readonly touchedStates: TouchedStatesLoader;
  readonly touchedTerms: TouchedTermsLoader;
  readonly lists: ChildLists;
  /** Services as they stand now, from memory where the register is not too large. */
  readonly currentServices: CurrentStates<ServiceRecord>;
  /** One transaction on the register, which holds its head. */
  write<T>(work: (register: RegisterWriter) => Promise<T>): Promise<T>;
}

export function catalogueContext(request: RequestContext, database: RegistryDatabase, memory: RegisterMemory, signer: CheckpointSigner | null): CatalogueContext {
  const today = dayOf(request.now);
  const head = once(() => logEnd(request.reader));
  const currentServices = currentStates(memory.services, head);
  const services = once(() => viewLoader(request.reader, SERVICES, today, currentServices));
  const providers = once(() => viewLoader(request.reader, PROVIDERS, today, currentStates(memory.providers, head)));
  const sections = once(() => viewLoader(request.reader, SECTIONS, today));
  const subsections = once(() => viewLoader(request.reader, SUBSECTIONS, today));
  const subsectionsOfSection = once(() => subsectionsOfSectionLoader(request.reader, today));
  const serviceCounts = once(() => serviceCountLoader(request.reader, today));
  const entries = once(() => entryLoader(request.reader));
  const entriesOfServices = once(() => entriesOfServiceLoader(request.reader));
  const leaves = once(() => entryLeafLoader(request.reader));
  const cosignatures = once(() => cosignaturesLoader(request.reader));
  const proofs = once(() => new ProofTree(request.reader));
  const touchedStates = once(() => touchedStatesLoader(request.reader));
  const touchedTerms = once(() => touchedTermsLoader(request.reader));
  const lists = once(() => new ChildLists(request.reader));
  return {
    viewer: request.viewer,
    reader: request.reader,
    following: request.following,
    now: request.now,
    today,
    currentServices,
    signer,
    get services() {
      return services();
    },
    get providers() {
      return providers();
    },
    get sections() {
      return sections();
    },
    get subsections() {
      return subsections();
    },
    get subsectionsOfSection() {
      return subsectionsOfSection();
    },
    get serviceCounts() {
      return serviceCounts();
    },
    get entries() {
      return entries();
    },
    get entriesOfServices() {
      return entriesOfServices();
    },
    get leaves() {
      return leaves();
    },
    get cosignatures() {
      return cosignatures();
    },
    get proofs() {
      return proofs();
    },
    get touchedStates() {
      return touchedStates();
    },
    get touchedTerms() {
      return touchedTerms();
    },
    get lists() {
      return lists();
    },
    write: (work) => RegisterWriter.write(database, request.now, work),
  };
}
