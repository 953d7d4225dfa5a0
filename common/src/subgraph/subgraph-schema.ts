import { buildSubgraphSchema } from "@apollo/subgraph";
import { printSchemaWithDirectives } from "@graphql-tools/utils";
import { isAbstractType, parse, type GraphQLSchema } from "graphql";
import { buildSchemaSync, createResolversMap, type BuildSchemaOptions, type NonEmptyArray } from "type-graphql";

type Class = new (...parameters: never[]) => object;
export type ReferenceResolver = (reference: never, context: never) => unknown;

export interface SubgraphSchemaParts {
  readonly resolvers: NonEmptyArray<Class>;
  /** Types that no query reaches by itself: entity stubs and implementations of interfaces. */
  readonly orphanedTypes: ReadonlyArray<Class | (abstract new (...parameters: never[]) => object)>;
  readonly references: Readonly<Record<string, ReferenceResolver>>;
}

export interface SubgraphSchema {
  readonly schema: GraphQLSchema;
  /** The schema with its federation directives: what composition reads. */
  readonly sdl: string;
}

const LINK =
  'extend schema @link(url: "https://specs.apollo.dev/federation/v2.7", ' +
  'import: ["@key", "@shareable", "@external", "@provides", "@requires", "@inaccessible", "@tag"])';

/** The roots are one type of all subgraphs to the client; type-graphql has no place for their words. */
const WORDS_OF_ROOTS: Readonly<Record<string, string>> = {
  Query: "Everything that can be asked. Each field may be null on its own, with an error that tells why, while the rest of the answer stands.",
  Mutation: "Everything that can be done. What the rules refuse is told as problems in the payload; an error means that nothing was decided.",
  Subscription: "Every change as it comes, and all that were missed before it. A payload carries the number of its change.",
};

/** Subscriptions follow numbered logs and hear of nothing by topics, but type-graphql will not make one without. */
const NO_TOPICS: NonNullable<BuildSchemaOptions["pubSub"]> = {
  publish: () => {
    throw new Error("nothing is published by topic");
  },
  subscribe: () => {
    throw new Error("nothing is heard of by topic");
  },
};

/** Turns resolvers and reference resolvers into a federated schema; the same function serves all subgraphs. */
export function subgraphSchema(parts: SubgraphSchemaParts): SubgraphSchema {
  const schema = buildSchemaSync({
    resolvers: parts.resolvers as unknown as BuildSchemaOptions["resolvers"],
    orphanedTypes: parts.orphanedTypes as unknown as NonNullable<BuildSchemaOptions["orphanedTypes"]>,
    skipCheck: true,
    validate: false,
    pubSub: NO_TOPICS,
  });
  for (const root of [schema.getQueryType(), schema.getMutationType(), schema.getSubscriptionType()]) {
    if (root) root.description = WORDS_OF_ROOTS[root.name];
  }
  const sdl = `${LINK}\n\n${printSchemaWithDirectives(schema)}\n`;
  const resolvers = createResolversMap(schema) as Record<string, Record<string, unknown>>;
  for (const [type, resolve] of Object.entries(parts.references)) {
    resolvers[type] = { ...resolvers[type], __resolveReference: resolve };
  }
  // The compiler of documents takes no promise here, and type-graphql makes one of every answer.
  for (const type of Object.values(schema.getTypeMap()).filter(isAbstractType)) {
    resolvers[type.name] = { ...resolvers[type.name], __resolveType: (value: { readonly __typename?: string }) => value.__typename };
  }
  return { schema: buildSubgraphSchema({ typeDefs: parse(sdl), resolvers: resolvers as never }), sdl };
}
