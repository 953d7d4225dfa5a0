import { LocalizedTextResolver } from "@tizilim/common/graphql/localized-text.type";
import { NodeType } from "@tizilim/common/graphql/node.type";
import { subgraphSchema, type SubgraphSchema } from "@tizilim/common/subgraph/subgraph-schema";
import { ProposalChangeQuery } from "./change/proposal-change.query";
import { ProposalChangeResolver } from "./change/proposal-change.resolver";
import { ProposalChangeSubscription } from "./change/proposal-change.subscription";
import { CountryProgressResolver } from "./inventory/country-progress.resolver";
import { InventoryItemResolver } from "./inventory/inventory-item.resolver";
import { InventoryMutation } from "./inventory/inventory.mutation";
import { resolveInventory } from "./inventory/inventory.reference";
import { InventoryResolver } from "./inventory/inventory.resolver";
import { Inventory } from "./inventory/inventory.type";
import { MonitoringMutation } from "./monitoring/monitoring.mutation";
import { resolveMonitoringRun } from "./monitoring/monitoring-run.reference";
import { MonitoringResolver } from "./monitoring/monitoring.resolver";
import { MonitoringRun } from "./monitoring/monitoring.type";
import { ReviewFindingsOfServiceResolver } from "./monitoring/review-findings-of-service.resolver";
import { WaitingServicesResolver } from "./monitoring/waiting-services.resolver";
import { DraftFoundServiceMutation } from "./found/draft-found-service.mutation";
import { EnterProposalsMutation } from "./order/enter-proposals.mutation";
import { OrderOfProposalResolver } from "./order/order-of-proposal.resolver";
import { resolveRegisterOrder } from "./order/register-order.reference";
import { RegisterOrderResolver } from "./order/register-order.resolver";
import { RegisterOrderType } from "./order/register-order.type";
import { ObligationMutation } from "./duty/obligation.mutation";
import { resolveObligation } from "./duty/obligation.reference";
import { ObligationResolver } from "./duty/obligation.resolver";
import { Obligation } from "./duty/obligation.type";
import { ObligationsOfServiceResolver } from "./duty/obligations-of-service.resolver";
import { resolveReportingPeriod } from "./period/reporting-period.reference";
import { ReportingPeriodResolver } from "./period/reporting-period.resolver";
import { ReportingPeriod } from "./period/reporting-period.type";
import { ConfirmPortalPublicationMutation } from "./portal/confirm-portal-publication.mutation";
import { PortalCardOfServiceResolver } from "./portal/portal-card-of-service.resolver";
import { PortalCardResolver } from "./portal/portal-card.resolver";
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
      DraftFoundServiceMutation,
      PreviewOrderQuery,
      RegisterOrderResolver,
      OrderOfProposalResolver,
      EnterProposalsMutation,
      InventoryResolver,
      InventoryItemResolver,
      InventoryMutation,
      CountryProgressResolver,
      MonitoringResolver,
      WaitingServicesResolver,
      ReviewFindingsOfServiceResolver,
      MonitoringMutation,
      ProposalsOfServiceResolver,
      PortalCardOfServiceResolver,
      PortalCardResolver,
      ConfirmPortalPublicationMutation,
      ObligationResolver,
      ObligationsOfServiceResolver,
      ObligationMutation,
      ProposalChangeQuery,
      ProposalChangeResolver,
      ProposalChangeSubscription,
      LocalizedTextResolver,
    ],
    orphanedTypes: [NodeType, ReportingPeriod, Proposal, RegisterOrderType, Inventory, Obligation, MonitoringRun, ServiceStub, ProviderStub, LegalActStub, RegisterEntryStub],
    references: { ReportingPeriod: resolveReportingPeriod, Proposal: resolveProposal, RegisterOrder: resolveRegisterOrder, Inventory: resolveInventory, Obligation: resolveObligation, MonitoringRun: resolveMonitoringRun, Service: resolveService, Provider: resolveProvider },
  });
}
