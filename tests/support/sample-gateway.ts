import { readFileSync } from "node:fs";
import { resolve } from "node:path";
import Fastify from "fastify";
import type { FastifyInstance } from "fastify";
import { buildSchema, graphql } from "graphql";
import { explorerRoutes } from "@tizilim/gateway/portal/explorer-routes";
import { sampleField } from "./sample-field";

interface GraphqlRequest {
  readonly query: string;
  readonly variables?: Record<string, unknown>;
  readonly operationName?: string;
}

const gateway = resolve(__dirname, "../../gateway");
const contract = readFileSync(resolve(__dirname, "../../docs/contract.graphql"), "utf8");

/** The portal over made-up answers to the whole contract, not yet listening. */
export function sampleGateway(): FastifyInstance {
  const schema = buildSchema(contract);
  const app = Fastify();
  const folders = { distFolder: resolve(gateway, "explorer/dist"), schemaPagesFolder: resolve(gateway, "schema-pages/dist") };
  app.register(explorerRoutes({ ...folders, schemaText: () => contract }));
  app.post<{ Body: GraphqlRequest }>("/graphql", ({ body }) =>
    graphql({
      schema,
      source: body.query,
      variableValues: body.variables,
      operationName: body.operationName,
      fieldResolver: sampleField,
    }),
  );
  return app;
}
