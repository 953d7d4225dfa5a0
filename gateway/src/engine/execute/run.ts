import type { SubgraphAnswer } from "@tizilim/common/subgraph/subgraph-call";
import type { Fault } from "./fault";
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

/** One execution of a plan: what it reads from and what it leaves behind. */
export interface Run {
  /** As the client gave them, under the names of the plan. */
  readonly variables: Readonly<JsonObject>;
  /** Whether the variable of a @skip, @include or plan condition holds. */
  holds(variable: string): boolean;
  /** The answer belongs to the caller. Rejects with a LinkFailure when there is none. */
  fetch(request: FetchRequest): Promise<SubgraphAnswer>;
  /** The joined data of all subgraphs so far. */
  readonly data: JsonObject;
  readonly faults: Fault[];
}

/** One compiled node of a query plan. Never rejects: what fails becomes faults. */
export type Step = (run: Run) => Promise<void>;
