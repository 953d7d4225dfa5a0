import { composeServices } from "@apollo/composition";
import { buildSubgraphSchema } from "@apollo/subgraph";
import { execute, parse, type DocumentNode, type GraphQLSchema } from "graphql";
import type { SubgraphAnswer, SubgraphCall, SubgraphLink } from "@tizilim/common/subgraph/subgraph-call";

type Resolvers = NonNullable<Extract<Parameters<typeof buildSubgraphSchema>[0], { resolvers?: unknown }>["resolvers"]>;

export interface LocalSubgraph {
  readonly name: string;
  readonly typeDefs: DocumentNode;
  readonly schema: GraphQLSchema;
}

export function localSubgraph(name: string, sdl: string, resolvers: unknown): LocalSubgraph {
  const typeDefs = parse(sdl);
  return { name, typeDefs, schema: buildSubgraphSchema({ typeDefs, resolvers: resolvers as Resolvers }) };
}

export function composed(subgraphs: ReadonlyArray<LocalSubgraph>, url: (name: string) => string = (name) => `http://${name}.invalid/graphql`): string {
  const result = composeServices(subgraphs.map(({ name, typeDefs }) => ({ name, typeDefs, url: url(name) })));
  if (result.errors !== undefined) throw new Error(result.errors.map((error) => error.message).join("\n"));
  return result.supergraphSdl;
}

/** Runs an operation of a subgraph as its server would, through JSON. */
export async function answerOf(subgraph: LocalSubgraph, call: Pick<SubgraphCall, "query" | "variables" | "operationName">): Promise<SubgraphAnswer> {
  const result = await execute({
    schema: subgraph.schema,
    document: parse(call.query),
    variableValues: call.variables as Record<string, unknown>,
    operationName: call.operationName,
    contextValue: {},
  });
  return JSON.parse(JSON.stringify(result)) as SubgraphAnswer;
}

/** A link whose calls are counted, and may be answered otherwise by a test. */
export interface LocalLink extends SubgraphLink {
  readonly calls: SubgraphCall[];
  answerWith: ((call: SubgraphCall) => Promise<SubgraphAnswer>) | null;
}

export function localLink(subgraph: LocalSubgraph): LocalLink {
  const calls: SubgraphCall[] = [];
  return {
    name: subgraph.name,
    calls,
    answerWith: null,
    call(call) {
      calls.push(call);
      return this.answerWith === null ? answerOf(subgraph, call) : this.answerWith(call);
    },
    revision: () => Promise.resolve("1"),
    close: () => Promise.resolve(),
  };
}
