import { LocalizedTextResolver } from "@tizilim/common/graphql/localized-text.type";
import { subgraphSchema, type SubgraphSchema } from "@tizilim/common/subgraph/subgraph-schema";
import { ClassificationMutation } from "./classification/classification.mutation";
import { ClassificationQuery } from "./classification/classification.query";
import { SectionResolver } from "./classification/section.type";
import { SubsectionResolver } from "./classification/subsection.resolver";
import { EntryTouchResolver } from "./entry/entry-touch.resolver";
import { EntriesSinceQuery } from "./entry/entries-since.query";
import { RegisterEntryQuery } from "./entry/register-entry.query";
import { resolveEntryReference } from "./entry/register-entry.reference";
import { RegisterEntryResolver } from "./entry/register-entry.resolver";
import { RegisterEntrySubscription } from "./entry/register-entry.subscription";
import { RegisterEntryType } from "./entry/register-entry.type";
import { RegisterLogQuery } from "./entry/register-log.query";
import { ExplanationOfServiceResolver } from "./explanation/explanation-of-service.resolver";
import { resolveFieldExplanation } from "./explanation/field-explanation.reference";
import { NodeQuery } from "./node/node.query";
import { OrderMutation } from "./order/order.mutation";
import { CheckpointQuery } from "./proof/checkpoint.query";
import { EntryProofResolver } from "./proof/entry-proof.resolver";
import { InclusionProofResolver } from "./proof/inclusion-proof.resolver";
import { RegisterCheckpointResolver } from "./proof/register-checkpoint.resolver";
import { ProviderQuery } from "./provider/provider.query";
import { resolveProviderReference } from "./provider/provider.reference";
import { ProviderResolver } from "./provider/provider.resolver";
import { ProviderType } from "./provider/provider.type";
import { LegalActStub } from "./references/legal-act.stub";
import { ServicesOfActResolver } from "./references/services-of-act.resolver";
import { OTHER_NODES } from "./references/other-nodes.stub";
import { CodeSchemesQuery } from "./registry/code-schemes.query";
import { RegistryResolver } from "./registry/registry.resolver";
import { SearchQuery } from "./search/search.query";
import { ServiceSearchConnectionResolver } from "./search/search.type";
import { ServiceQuery } from "./service/service.query";
import { resolveServiceReference } from "./service/service.reference";
import { ServiceResolver } from "./service/service.resolver";
import { ServiceType } from "./service/service.type";
import { WitnessMutation } from "./witness/witness.mutation";

export function catalogueSchema(): SubgraphSchema {
  return subgraphSchema({
    resolvers: [
      RegistryResolver,
      ServiceQuery,
      ServiceResolver,
      ExplanationOfServiceResolver,
      SearchQuery,
      ServiceSearchConnectionResolver,
      ClassificationQuery,
      ClassificationMutation,
      SectionResolver,
      SubsectionResolver,
      ProviderQuery,
      ProviderResolver,
      RegisterEntryQuery,
      RegisterEntryResolver,
      EntryTouchResolver,
      EntryProofResolver,
      InclusionProofResolver,
      CheckpointQuery,
      RegisterCheckpointResolver,
      WitnessMutation,
      RegisterLogQuery,
      EntriesSinceQuery,
      RegisterEntrySubscription,
      CodeSchemesQuery,
      OrderMutation,
      NodeQuery,
      ServicesOfActResolver,
      LocalizedTextResolver,
    ],
    orphanedTypes: [ServiceType, ProviderType, RegisterEntryType, LegalActStub, ...OTHER_NODES],
    references: {
      Service: resolveServiceReference,
      Provider: resolveProviderReference,
      RegisterEntry: resolveEntryReference,
      FieldExplanation: resolveFieldExplanation,
    },
  });
}
