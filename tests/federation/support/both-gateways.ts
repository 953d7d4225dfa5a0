import { ApolloGateway, type GraphQLDataSource } from "@apollo/gateway";
import { parse, validate, type DocumentNode, type ExecutionResult } from "graphql";
import { ANONYMOUS } from "@tizilim/common/identity/viewer";
import { createEngine, type Engine } from "@tizilim/gateway/engine/engine";
import { InflightReads } from "@tizilim/gateway/engine/execute/inflight-reads";
import type { ExecutedOperation } from "@tizilim/gateway/engine/execute/execute-operation";
import { loadSupergraph } from "@tizilim/gateway/engine/plan/supergraph";
import { answerOf, composed, localLink, type LocalLink, type LocalSubgraph } from "./local-subgraphs";

export interface Asked {
  readonly query: string;
  readonly variables?: Record<string, unknown>;
  readonly operationName?: string;
}

export interface OurGateway {
  readonly engine: Engine;
  readonly links: ReadonlyMap<string, LocalLink>;
  ask(asked: Asked, within?: number): Promise<ExecutedOperation>;
}

export function ourGateway(subgraphs: ReadonlyArray<LocalSubgraph>, sdl = composed(subgraphs), callLimit = 3_000): OurGateway {
  const links = new Map(subgraphs.map((subgraph) => [subgraph.name, localLink(subgraph)]));
  const engine = createEngine({
    supergraph: loadSupergraph(sdl, null),
    links,
    inflight: new InflightReads(),
    limits: null,
    introspection: true,
    callLimit,
    now: Date.now,
    observer: {},
  });
  return {
    engine,
    links,
    ask: (asked, within = 5_000) => {
      const prepared = engine.prepare(asked.query, asked.operationName ?? null);
      return prepared.execute(prepared.variables(asked.variables ?? {}), { viewer: ANONYMOUS, requestId: "test", deadline: Date.now() + within });
    },
  };
}

export type AskStock = (asked: Asked) => Promise<ExecutionResult>;

/** The gateway that Apollo ships, over the same subgraphs. */
export async function stockGateway(subgraphs: ReadonlyArray<LocalSubgraph>, sdl = composed(subgraphs)): Promise<AskStock> {
  const silent = { debug: () => undefined, info: () => undefined, warn: () => undefined, error: () => undefined };
  const gateway = new ApolloGateway({
    supergraphSdl: sdl,
    logger: silent,
    buildService: ({ name }): GraphQLDataSource => ({
      process: async ({ request }) => {
        const subgraph = subgraphs.find((each) => each.name === name);
        if (subgraph === undefined) throw new Error(`no subgraph ${name}`);
        return answerOf(subgraph, { query: request.query ?? "", variables: request.variables, operationName: request.operationName }) as never;
      },
    }),
  });
  const { schema, executor } = await gateway.load();
  const documents = new Map<string, DocumentNode>();
  return async ({ query, variables, operationName }) => {
    const document = documents.get(query) ?? parse(query);
    documents.set(query, document);
    const errors = validate(schema, document);
    if (errors.length > 0) return { errors };
    return executor({
      request: { query, variables: variables ?? {}, operationName },
      document,
      queryHash: query,
      operationName,
      schema,
      logger: silent,
      metrics: {},
      context: {},
      cache: {},
    } as never);
  };
}
