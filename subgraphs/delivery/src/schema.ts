import { LocalizedTextResolver } from "@tizilim/common/graphql/localized-text.type";
import { NodeType } from "@tizilim/common/graphql/node.type";
import { subgraphSchema, type SubgraphSchema } from "@tizilim/common/subgraph/subgraph-schema";
import { resolveEndpoint } from "./endpoint/endpoint.reference";
import { EndpointMutation } from "./endpoint/endpoint.mutation";
import { EndpointResolver } from "./endpoint/endpoint.resolver";
import { Endpoint } from "./endpoint/endpoint.type";

export function deliverySchema(): SubgraphSchema {
  return subgraphSchema({
    resolvers: [EndpointResolver, EndpointMutation, LocalizedTextResolver],
    orphanedTypes: [NodeType, Endpoint],
    references: { Endpoint: resolveEndpoint },
  });
}
