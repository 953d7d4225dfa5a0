import { LocalizedTextResolver } from "@tizilim/common/graphql/localized-text.type";
import { NodeType } from "@tizilim/common/graphql/node.type";
import { subgraphSchema, type SubgraphSchema } from "@tizilim/common/subgraph/subgraph-schema";
import { resolveReportingPeriod } from "./period/reporting-period.reference";
import { ReportingPeriodResolver } from "./period/reporting-period.resolver";
import { ReportingPeriod } from "./period/reporting-period.type";
import { PreviewOrderQuery } from "./preview/preview-order.query";
import { resolveProposal } from "./proposal/proposal.reference";
import { ProposalFieldsResolver } from "./proposal/proposal-fields.resolver";
import { ProposalMutation } from "./proposal/proposal.mutation";
import { ProposalResolver } from "./proposal/proposal.resolver";
import { Proposal } from "./proposal/proposal.type";
import { RejectionGroundResolver } from "./proposal/rejection-ground.resolver";
import { LegalActStub } from "./references/legal-act.stub";
import { ProposalsOfServiceResolver } from "./references/proposals-of-service.resolver";
import { ProviderStub, resolveProvider } from "./references/provider.stub";
import { RegisterEntryStub } from "./references/register-entry.stub";
import { resolveService } from "./references/service.reference";
import { ServiceStub } from "./references/service.stub";

export function workflowSchema(): SubgraphSchema {
  return subgraphSchema({
    resolvers: [
      ReportingPeriodResolver,
      ProposalResolver,
      ProposalFieldsResolver,
      RejectionGroundResolver,
      ProposalMutation,
      PreviewOrderQuery,
      ProposalsOfServiceResolver,
      LocalizedTextResolver,
    ],
    orphanedTypes: [NodeType, ReportingPeriod, Proposal, ServiceStub, ProviderStub, LegalActStub, RegisterEntryStub],
    references: { ReportingPeriod: resolveReportingPeriod, Proposal: resolveProposal, Service: resolveService, Provider: resolveProvider },
  });
}
