import { ChildLists } from "@tizilim/common/database/child-lists";
import type { RegistryDatabase } from "@tizilim/common/database/registry-database";
import { dayOf, type Day } from "@tizilim/common/pure/day";
import type { RequestContext } from "@tizilim/common/subgraph/subgraph";
import type { ActMemory } from "./act/act-version.row";
import { actLoader, type ActLoader } from "./act/act.loader";
import { actEditionLoader, type ActEditionLoader } from "./edition/act-edition.loader";
import type { TextShelf } from "./edition/text-shelf";
import { textLoader, type TextLoader } from "./edition/text.loader";
import { provenanceLoader, type ProvenanceLoader } from "./act/provenance.loader";

/** Made for one request: loaders are never shared. */
export interface LegalContext extends RequestContext {
  readonly house: LegalHouse;
  readonly today: Day;
  readonly acts: ActLoader;
  readonly provenance: ProvenanceLoader;
  readonly editions: ActEditionLoader;
  readonly texts: TextLoader;
  readonly lists: ChildLists;
}

/** What all requests to one legal subgraph share. */
export interface LegalHouse {
  readonly database: RegistryDatabase;
  readonly memory: ActMemory;
  readonly shelf: TextShelf;
}

export function legalContext(request: RequestContext, house: LegalHouse): LegalContext {
  const today = dayOf(request.now);
  return {
    ...request,
    today,
    house,
    acts: actLoader(request.reader, today, house.memory),
    provenance: provenanceLoader(request.reader),
    editions: actEditionLoader(request.reader),
    texts: textLoader(request.reader, house.shelf),
    lists: new ChildLists(request.reader),
  };
}
