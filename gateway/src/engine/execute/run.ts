import type { SubgraphAnswer } from "@tizilim/common/subgraph/subgraph-call";
import type { Fault } from "./fault";
import type { PlanPath, ResponsePath } from "./flatten-path";
import type { JsonObject } from "./own-value";

/** What a plan sends to one subgraph. */
export interface FetchRequest {
  readonly service: string;
  readonly query: string;
  readonly operationName: string | null;
  readonly variables: JsonObject;
  /** Only reads may be joined with equal ones or sent twice. */
  readonly isRead: boolean;
}

/** A fetch that brought nothing at all: it failed, or its answer has errors and no data. */
export interface LostFetch {
  readonly service: string;
  /** Where its objects stand in the joined data. */
  readonly path: PlanPath;
  /** Text of the operation that was sent. */
  readonly operation: string;
  readonly failure: unknown;
  readonly answer: SubgraphAnswer | null;
}

/** One execution of a plan: what it reads from and what it leaves behind. */
export interface Run {
  /** As the client gave them, under the names of the plan. */
  readonly variables: Readonly<JsonObject>;
  /** Whether the variable of a @skip, @include or plan condition holds. */
  holds(variable: string): boolean;
  /** `entities`: those that an entity fetch is for. The answer belongs to the caller. Rejects with a LinkFailure when there is none. */
  fetch(request: FetchRequest, path: PlanPath, entities: ReadonlyArray<JsonObject>): Promise<SubgraphAnswer>;
  /** The joined data of all subgraphs so far. */
  readonly data: JsonObject;
  readonly faults: Fault[];
  /** Takes what went wrong more closely than faults tell it, where several share one execution. */
  readonly journal?: FetchJournal;
}

/** What an execution that is shared by several has to know of its fetches. */
export interface FetchJournal {
  /** They become no faults. */
  readonly lost: LostFetch[];
  /** By the path of a fault: how many steps of it lead to what the subgraph made null for it. Not there where that is not known. */
  readonly nulled: Map<ResponsePath, number>;
}

/** One compiled node of a query plan. Never rejects: what fails becomes faults. */
export type Step = (run: Run) => Promise<void>;
