import { LocalizedTextResolver } from "@tizilim/common/graphql/localized-text.type";
import { NodeType } from "@tizilim/common/graphql/node.type";
import { subgraphSchema, type SubgraphSchema } from "@tizilim/common/subgraph/subgraph-schema";
import { resolveLegalAct } from "./act/legal-act.reference";
import { LegalActResolver } from "./act/legal-act.resolver";
import { LegalAct } from "./act/legal-act.type";
import { LegalActLogQuery } from "./log/legal-act-log.query";
import { FindingsOfServiceResolver } from "./service/findings-of-service.resolver";
import { resolveService, ServiceStub } from "./service/service.stub";

export function legalSchema(): SubgraphSchema {
  return subgraphSchema({
    resolvers: [LegalActResolver, LegalActLogQuery, FindingsOfServiceResolver, LocalizedTextResolver],
    orphanedTypes: [NodeType, LegalAct, ServiceStub],
    references: { LegalAct: resolveLegalAct, Service: resolveService },
  });
}
