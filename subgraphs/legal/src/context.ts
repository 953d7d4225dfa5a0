import { ChildLists } from "@tizilim/common/database/child-lists";
import type { RegistryDatabase } from "@tizilim/common/database/registry-database";
import type { Log } from "@tizilim/common/observability/log";
import { dayOf, type Day } from "@tizilim/common/pure/day";
import type { AsOf } from "@tizilim/common/pure/as-of";
import { once } from "@tizilim/common/pure/once";
import { queryOf } from "@tizilim/common/database/run-query";
import { requireLinesUntil } from "@tizilim/common/following/require-lines-until";
import type { RequestContext } from "@tizilim/common/subgraph/subgraph";
import type { ActMemory } from "./act/act-version.row";
import { actLoader, type ActLoader } from "./act/act.loader";
import { actAnalysisLoader, type ActAnalysisLoader } from "./analysis/act-analysis.loader";
import { discrepancyLoader, type DiscrepancyLoader } from "./analysis/discrepancy.loader";
import type { RegisterUpkeep } from "./analysis/register-upkeep";
import { candidateLoader, candidatesOfActLoader, type CandidateLoader, type CandidatesLoader } from "./candidate/candidate.loader";
import type { DraftSender } from "./candidate/draft-sender";
import { readEditionLoader, type ReadEditionLoader } from "./explanation/read-edition.loader";
import { actEditionLoader, type ActEditionLoader } from "./edition/act-edition.loader";
import type { TextShelf } from "./edition/text-shelf";
import { textLoader, type TextLoader } from "./edition/text.loader";
import type { RegisterFollower } from "./following/register-follower";
import type { RegisterIndex } from "./domain/register/indexed-register";
import type { RegisterShelf } from "./register/register-shelf";
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
  readonly candidates: CandidateLoader;
  readonly candidatesOfActs: CandidatesLoader;
  readonly analyses: ActAnalysisLoader;
  readonly discrepanciesOfActs: DiscrepancyLoader;
  readonly discrepanciesOfServices: DiscrepancyLoader;
  readonly readEditions: ReadEditionLoader;
  /** The services in force as names are looked up in them; at most one look for a request. */
  registered(): Promise<RegisterIndex>;
  /** Takes in what the register has beyond what is known, and holds the candidates against it; at most one look for a request. */
  fresh(): Promise<void>;
  /** The same before a view is told. Rejects with AS_OF_UNSUPPORTED where not everything is known here that was recorded by its moment. */
  freshFor(asOf: AsOf): Promise<void>;
}

/** What all requests to one legal subgraph share. */
export interface LegalHouse {
  readonly database: RegistryDatabase;
  readonly memory: ActMemory;
  readonly shelf: TextShelf;
  readonly follower: RegisterFollower;
  readonly register: RegisterShelf;
  readonly upkeep: RegisterUpkeep;
  readonly drafts: DraftSender;
  readonly log: Log;
}

export function legalContext(request: RequestContext, house: LegalHouse): LegalContext {
  const today = dayOf(request.now);
  const reached = once(async () => {
    const told = await house.follower.catchUp();
    // Reads stand with what was known: the round that goes on by itself tries again.
    await house.upkeep.run(request.now).catch((error: unknown) => house.log.error({ err: error }, "the candidates could not be held against the register"));
    return told;
  });
  const context: Omit<LegalContext, "readEditions"> = {
    ...request,
    today,
    house,
    acts: actLoader(request.reader, today, house.memory),
    provenance: provenanceLoader(request.reader),
    editions: actEditionLoader(request.reader),
    texts: textLoader(request.reader, house.shelf),
    lists: new ChildLists(request.reader),
    candidates: candidateLoader(request.reader),
    candidatesOfActs: candidatesOfActLoader(request.reader),
    analyses: actAnalysisLoader(request.reader),
    discrepanciesOfActs: discrepancyLoader(request.reader, "actId"),
    discrepanciesOfServices: discrepancyLoader(request.reader, "code"),
    registered: once(() => house.register.read()),
    fresh: async () => {
      await reached();
    },
    freshFor: async ({ knownOn }) => {
      if (!(await reached()) && knownOn !== null) await requireLinesUntil(queryOf(request.reader), knownOn);
    },
  };
  return { ...context, readEditions: readEditionLoader(context) };
}
