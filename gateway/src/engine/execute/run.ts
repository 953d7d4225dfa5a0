import type { SubgraphAnswer } from "@tizilim/common/subgraph/subgraph-call";
import type { Fault } from "./fault";
import type { PlanPath } from "./flatten-path";
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
  /** The answer belongs to the caller. Rejects with a LinkFailure when there is none. */
  fetch(request: FetchRequest, path: PlanPath): Promise<SubgraphAnswer>;
  /** The joined data of all subgraphs so far. */
  readonly data: JsonObject;
  readonly faults: Fault[];
  /** Takes the fetches that brought nothing, where they are to become no faults yet. */
  readonly lost?: LostFetch[];
}

/** One compiled node of a query plan. Never rejects: what fails becomes faults. */
export type Step = (run: Run) => Promise<void>;
