import { LocalizedTextType } from "@tizilim/common/graphql/localized-text.type";
import type { LocalizedText } from "@tizilim/common/pure/localized-text";
import { Ctx, FieldResolver, Resolver, Root } from "type-graphql";
import type { WorkflowContext } from "../context";
import { proposalId } from "../proposal/proposal-moment";
import { Proposal } from "../proposal/proposal.type";
import { PortalCardType, type PortalCardView } from "./portal-card.type";

@Resolver(() => PortalCardType)
export class PortalCardResolver {
  @FieldResolver(() => LocalizedTextType, { nullable: true, description: "Name of the provider (norm 28)." })
  providerName(@Root() { viewed: { card, view } }: PortalCardView, @Ctx() { portal }: WorkflowContext): Promise<LocalizedText | null> | null {
    return card.details.provider === null ? null : portal.providerName(card.details.provider, view);
  }

  @FieldResolver(() => LocalizedTextType, { nullable: true, description: "Name of the by-law (norm 32)." })
  governingActTitle(@Root() { viewed: { card, view } }: PortalCardView, @Ctx() { portal }: WorkflowContext): Promise<LocalizedText | null> | null {
    return card.details.governingAct === null ? null : portal.actTitle(card.details.governingAct, view);
  }

  @FieldResolver(() => Proposal, { nullable: true, description: "The amendment that the details stem from, before its decision; null where they are the register's." })
  proposal(@Root() { viewed }: PortalCardView, @Ctx() { proposals }: WorkflowContext): Promise<Proposal | null> | null {
    return viewed.card.proposal === null ? null : proposals.load(proposalId(viewed.card.proposal, viewed.view.asOf));
  }

  @FieldResolver(() => Proposal, { nullable: true, description: "The amendment whose details were put out last; null as well where the viewer may not see it." })
  publishedProposal(@Root() { viewed: { published, view } }: PortalCardView, @Ctx() { proposals }: WorkflowContext): Promise<Proposal | null> | null {
    return published?.proposal == null ? null : proposals.load(proposalId(published.proposal, view.asOf));
  }
}
