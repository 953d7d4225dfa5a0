import { ChildLists } from "@tizilim/common/database/child-lists";
import type { RegistryDatabase } from "@tizilim/common/database/registry-database";
import { dayOf, type Day } from "@tizilim/common/pure/day";
import { once } from "@tizilim/common/pure/once";
import type { RequestContext } from "@tizilim/common/subgraph/subgraph";
import type { ActMemory } from "./act/act-version.row";
import { actLoader, type ActLoader } from "./act/act.loader";
import { actEditionLoader, type ActEditionLoader } from "./edition/act-edition.loader";
import type { TextShelf } from "./edition/text-shelf";
import type { RegisterFollower } from "./following/register-follower";
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
  /** Takes in what the register has beyond what is known; at most one look for a request. Whether the log's end is known. */
  fresh(): Promise<boolean>;
}

/** What all requests to one legal subgraph share. */
export interface LegalHouse {
  readonly database: RegistryDatabase;
  readonly memory: ActMemory;
  readonly shelf: TextShelf;
  readonly follower: RegisterFollower;
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
    fresh: once(() => house.follower.catchUp()),
  };
}
