import { composeServices } from "@apollo/composition";
import { Supergraph } from "@apollo/federation-internals";
import { parse, printSchema } from "graphql";
import { parse as parseYaml } from "yaml";

export interface SubgraphPlace {
  readonly name: string;
  readonly url: string;
  /** Path of the emitted schema, from the folder of supergraph.yaml. */
  readonly file: string;
}

export interface Composed {
  readonly supergraph: string;
  /** What clients see: no federation directives, nothing inaccessible. */
  readonly apiSchema: string;
  readonly hints: ReadonlyArray<string>;
}

/** Reads rover's configuration. */
export function readPlaces(yaml: string): SubgraphPlace[] {
  const parsed = parseYaml(yaml) as { subgraphs: Record<string, { routing_url: string; schema: { file: string } }> };
  return Object.entries(parsed.subgraphs).map(([name, { routing_url: url, schema }]) => ({ name, url, file: schema.file }));
}

/** The supergraph, or the faults, each with the subgraphs that it concerns. */
export function composeSchemas(schemas: ReadonlyArray<SubgraphPlace & { readonly sdl: string }>): Composed | { readonly faults: string[] } {
  const result = composeServices(schemas.map(({ name, url, sdl }) => ({ name, url, typeDefs: parse(sdl) })));
  if (result.errors) return { faults: result.errors.map((error) => `${String(error.extensions["code"] ?? "ERROR")}: ${error.message}`) };
  const hints = result.hints.map((hint) => `${hint.definition.code}: ${hint.message}`);
  const apiSchema = Supergraph.build(result.supergraphSdl).apiSchema().toGraphQLJSSchema();
  return { supergraph: `${result.supergraphSdl.trimEnd()}\n`, apiSchema: `${printSchema(apiSchema)}\n`, hints };
}
