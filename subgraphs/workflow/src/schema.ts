import { LocalizedTextResolver } from "@tizilim/common/graphql/localized-text.type";
import { NodeType } from "@tizilim/common/graphql/node.type";
import { subgraphSchema, type SubgraphSchema } from "@tizilim/common/subgraph/subgraph-schema";
import { resolveReportingPeriod } from "./period/reporting-period.reference";
import { ReportingPeriodResolver } from "./period/reporting-period.resolver";
import { ReportingPeriod } from "./period/reporting-period.type";
import { PreviewOrderQuery } from "./preview/preview-order.query";
import { resolveProposal } from "./proposal/proposal.reference";
import { ProposalResolver } from "./proposal/proposal.resolver";
import { Proposal } from "./proposal/proposal.type";
import { ProposalsOfServiceResolver } from "./references/proposals-of-service.resolver";
import { resolveService } from "./references/service.reference";
import { ServiceStub } from "./references/service.stub";

export function workflowSchema(): SubgraphSchema {
  return subgraphSchema({
    resolvers: [ReportingPeriodResolver, ProposalResolver, ProposalsOfServiceResolver, PreviewOrderQuery, LocalizedTextResolver],
    orphanedTypes: [NodeType, ReportingPeriod, Proposal, ServiceStub],
    references: { ReportingPeriod: resolveReportingPeriod, Proposal: resolveProposal, Service: resolveService },
  });
}
