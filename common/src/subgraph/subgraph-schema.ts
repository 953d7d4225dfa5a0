import { buildSubgraphSchema } from "@apollo/subgraph";
import { printSchemaWithDirectives } from "@graphql-tools/utils";
import { parse, type GraphQLSchema } from "graphql";
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

/** The root of each subgraph is the same type to the client; type-graphql has no place for its words. */
const WORDS_OF_QUERY =
  "Everything that can be asked. Each field may be null on its own, with an error that tells why, while the rest of the answer stands.";

/** Turns resolvers and reference resolvers into a federated schema; the same function serves all three subgraphs. */
export function subgraphSchema(parts: SubgraphSchemaParts): SubgraphSchema {
  const schema = buildSchemaSync({
    resolvers: parts.resolvers as unknown as BuildSchemaOptions["resolvers"],
    orphanedTypes: parts.orphanedTypes as unknown as NonNullable<BuildSchemaOptions["orphanedTypes"]>,
    skipCheck: true,
    validate: false,
  });
  const query = schema.getQueryType();
  if (query) query.description = WORDS_OF_QUERY;
  const sdl = `${LINK}\n\n${printSchemaWithDirectives(schema)}\n`;
  const resolvers = createResolversMap(schema) as Record<string, Record<string, unknown>>;
  for (const [type, resolve] of Object.entries(parts.references)) {
    resolvers[type] = { ...resolvers[type], __resolveReference: resolve };
  }
  return { schema: buildSubgraphSchema({ typeDefs: parse(sdl), resolvers: resolvers as never }), sdl };
}
