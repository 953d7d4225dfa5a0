import { LocalizedTextResolver } from "@tizilim/common/graphql/localized-text.type";
import { NodeType } from "@tizilim/common/graphql/node.type";
import { subgraphSchema, type SubgraphSchema } from "@tizilim/common/subgraph/subgraph-schema";
import { resolveLegalAct } from "./act/legal-act.reference";
import { LegalActResolver } from "./act/legal-act.resolver";
import { LegalAct } from "./act/legal-act.type";
import { AnalysisOfActResolver } from "./analysis/analysis-of-act.resolver";
import { AnalysisOfServiceResolver } from "./analysis/analysis-of-service.resolver";
import { DecideCandidateMutation } from "./candidate/decide-candidate.mutation";
import { resolveCandidate } from "./candidate/service-candidate.reference";
import { ServiceCandidate } from "./candidate/service-candidate.type";
import { ServiceCandidatesQuery } from "./candidate/service-candidates.query";
import { LegalActChangeQuery } from "./change/legal-act-change.query";
import { LegalActChangeSubscription } from "./change/legal-act-change.subscription";
import { CitationsOfActResolver } from "./citation/citations-of-act.resolver";
import { LegalCoverageResolver } from "./coverage/legal-coverage.resolver";
import { ReadingOfActResolver } from "./edition/reading-of-act.resolver";
import { TextsOfActResolver } from "./edition/texts-of-act.resolver";
import { FieldExplanationStub, resolveFieldExplanation } from "./explanation/field-explanation.stub";
import { ProvisionOfFieldResolver } from "./explanation/provision-of-field.resolver";
import { LinkServiceMutation } from "./link/link-service.mutation";
import { LinksOfActResolver } from "./link/links-of-act.resolver";
import { LinksOfServiceResolver } from "./link/links-of-service.resolver";
import { LoadLegalActMutation } from "./loading/load-legal-act.mutation";
import { LegalActLogQuery } from "./log/legal-act-log.query";
import { FindingsOfServiceResolver } from "./service/findings-of-service.resolver";
import { resolveService, ServiceStub } from "./service/service.stub";

export function legalSchema(): SubgraphSchema {
  return subgraphSchema({
    resolvers: [
      LegalActResolver, TextsOfActResolver, ReadingOfActResolver, CitationsOfActResolver, LinksOfActResolver, LoadLegalActMutation, LegalActLogQuery,
      FindingsOfServiceResolver, LinksOfServiceResolver, LinkServiceMutation, LegalCoverageResolver, LocalizedTextResolver,
      AnalysisOfActResolver, AnalysisOfServiceResolver, ServiceCandidatesQuery, DecideCandidateMutation, LegalActChangeQuery, LegalActChangeSubscription,
      ProvisionOfFieldResolver,
    ],
    orphanedTypes: [NodeType, LegalAct, ServiceStub, ServiceCandidate, FieldExplanationStub],
    references: { LegalAct: resolveLegalAct, Service: resolveService, ServiceCandidate: resolveCandidate, FieldExplanation: resolveFieldExplanation },
  });
}
