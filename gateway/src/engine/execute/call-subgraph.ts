import type { Viewer } from "@tizilim/common/identity/viewer";
import { LinkFailure } from "@tizilim/common/link/link-failure";
import type { SubgraphAnswer, SubgraphLink } from "@tizilim/common/subgraph/subgraph-call";
import type { EngineObserver } from "../observer";
import { beforeDeadline } from "./before-deadline";
import type { InflightReads } from "./inflight-reads";
import { isJsonObject } from "./own-value";
import type { FetchRequest } from "./run";

/** What every call of one request shares. */
export interface CallTerms {
  readonly viewer: Viewer;
  readonly requestId: string;
  readonly traceparent?: string;
  /** Epoch milliseconds at which the request must be answered. */
  readonly deadline: number;
}

export interface CallerParts {
  readonly links: ReadonlyMap<string, SubgraphLink>;
  readonly inflight: InflightReads;
  /** Longest time for one call, milliseconds. */
  readonly callLimit: number;
  readonly now: () => number;
  readonly observer: EngineObserver;
}

export type CallSubgraph = (request: FetchRequest, terms: CallTerms) => Promise<SubgraphAnswer>;

/** Calls subgraphs with a deadline, joins equal reads, and turns every failure into a LinkFailure. */
export function createCaller(parts: CallerParts): CallSubgraph {
  const { links, inflight, observer, now } = parts;
  return async (request, terms) => {
    const link = links.get(request.service);
    const started = now();
    const deadline = Math.min(terms.deadline, started + parts.callLimit);
    const span = observer.span?.("subgraph call", { "subgraph.name": request.service }, terms.traceparent);
    try {
      if (link === undefined) throw new LinkFailure("unreachable", "no link of this name");
      if (deadline <= started) throw new LinkFailure("timeout", "no time left for the call");
      const start = (): Promise<SubgraphAnswer> => send(link, request, { ...terms, deadline, traceparent: span?.traceparent ?? terms.traceparent });
      const answer = request.isRead
        ? inflight.read(readKey(request, terms.viewer), deadline, start, () => observer.joined?.(request.service))
        : start();
      const received = await beforeDeadline(answer, deadline, started);
      observer.called?.(request.service, now() - started, received.errors?.length ? "errors" : "answered");
      span?.end();
      return received;
    } catch (error) {
      const failure = error instanceof LinkFailure ? error : new LinkFailure("failed", String(error), { cause: error });
      observer.called?.(request.service, now() - started, failure.kind);
      observer.failed?.(request.service, failure.kind, failure.detail, terms.requestId);
      span?.end(failure.kind);
      throw failure;
    }
  };
}

async function send(link: SubgraphLink, request: FetchRequest, terms: CallTerms): Promise<SubgraphAnswer> {
  const { query, operationName, variables } = request;
  const answer: unknown = await link.call({ query, operationName, variables, ...terms });
  if (!isJsonObject(answer) || (answer["data"] === undefined && !Array.isArray(answer["errors"]))) {
    throw new LinkFailure("not-graphql", "neither data nor errors");
  }
  if (Array.isArray(answer["errors"]) && !answer["errors"].every(isJsonObject)) throw new LinkFailure("not-graphql", "errors are not objects");
  return answer as SubgraphAnswer;
}

const viewerKeys = new WeakMap<Viewer, string>();

/** Everything that the answer may depend on; request and trace ids only name the request. */
function readKey(request: FetchRequest, viewer: Viewer): string {
  let viewerKey = viewerKeys.get(viewer);
  if (viewerKey === undefined) viewerKeys.set(viewer, (viewerKey = JSON.stringify(viewer)));
  return `${request.service}\n${viewerKey}\n${JSON.stringify(request.variables)}\n${request.operationName ?? ""}\n${request.query}`;
}
