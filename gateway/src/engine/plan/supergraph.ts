import { operationFromDocument, Supergraph as FederationSupergraph } from "@apollo/federation-internals";
import { QueryPlanner, type QueryPlan } from "@apollo/query-planner";
import { isInterfaceType, isObjectType, type DocumentNode, type GraphQLSchema } from "graphql";
import { limitExceeded } from "../limits/request-refused";
import { typeTable, type TypeTable } from "./type-table";

export interface SubgraphAddress {
  readonly name: string;
  /** As the supergraph gives it; empty when the subgraph is reached in process. */
  readonly url: string;
}

/** A supergraph that can plan: everything that is worked out once per supergraph file. */
export interface Supergraph {
  readonly sdl: string;
  readonly subgraphs: ReadonlyArray<SubgraphAddress>;
  /** What clients see: nothing inaccessible, no machinery of federation. */
  readonly apiSchema: GraphQLSchema;
  readonly apiTypes: TypeTable;
  /** All types, the inaccessible ones too: representations and rewrites are told apart by them. */
  readonly types: TypeTable;
  /** Names of fields that a plan may need beside those that a client selects; an alias must not pass for one. */
  readonly fieldNames: ReadonlySet<string>;
  plan(document: DocumentNode, operationName: string | null): QueryPlan;
  /** Plans what several clients ask for in one: within limits also where those on requests are lifted. */
  planShared(document: DocumentNode): QueryPlan;
}

/** Plans worked out to the end before the best is taken, where the ways are limited. */
const EVALUATED_PLANS = 100;
/** Ways that are weighed for what several clients ask for in one, where the ways of a request are not limited. */
const SHARED_WAYS = 300;
const TOO_MANY_WAYS = "Too many options generated";

/**
 * Throws when the text is not a supergraph, or one whose features this planner does not know. `ways`: how many ways
 * over the subgraphs are weighed before an operation is refused; null: however many there are.
 */
export function loadSupergraph(sdl: string, ways: number | null): Supergraph {
  const supergraph = FederationSupergraph.build(sdl, { validateSupergraph: true });
  const plannerWithin = (most: number): QueryPlanner => new QueryPlanner(supergraph, { debug: { maxEvaluatedPlans: EVALUATED_PLANS, pathsLimit: most } });
  const planner = ways === null ? new QueryPlanner(supergraph) : plannerWithin(ways);
  let shared: QueryPlanner | null = ways === null ? null : planner;
  const api = supergraph.apiSchema();
  const whole = supergraph.schema.toGraphQLJSSchema();
  const apiSchema = api.toGraphQLJSSchema();
  return {
    sdl,
    subgraphs: supergraph.subgraphsMetadata(),
    apiSchema,
    apiTypes: typeTable(apiSchema),
    types: typeTable(whole),
    fieldNames: fieldNamesOf(whole),
    plan: (document, operationName) => planned(planner, document, operationName, ways),
    planShared: (document) => planned((shared ??= plannerWithin(SHARED_WAYS)), document, null, ways ?? SHARED_WAYS),
  };

  function planned(by: QueryPlanner, document: DocumentNode, operationName: string | null, most: number | null): QueryPlan {
    const operation = operationFromDocument(api, document, { operationName: operationName ?? undefined, validate: false });
    try {
      return by.buildQueryPlan(operation);
    } catch (error) {
      if (most !== null && error instanceof Error && error.message.includes(TOO_MANY_WAYS)) throw limitExceeded("ways", most, null);
      throw error;
    }
  }
}

function fieldNamesOf(schema: GraphQLSchema): Set<string> {
  const names = new Set<string>(["_entities", "_service"]);
  for (const type of Object.values(schema.getTypeMap())) {
    if (isObjectType(type) || isInterfaceType(type)) Object.keys(type.getFields()).forEach((name) => names.add(name));
  }
  return names;
}
