import { LocalizedTextType } from "@tizilim/common/graphql/localized-text.type";
import { registryError } from "@tizilim/common/graphql/registry-error";
import type { LocalizedText } from "@tizilim/common/pure/localized-text";
import { Ctx, FieldResolver, Resolver, Root } from "type-graphql";
import type { WorkflowContext } from "../context";
import { Proposal } from "../proposal/proposal.type";
import { PortalCardType, type PortalCardView } from "./portal-card.type";

@Resolver(() => PortalCardType)
export class PortalCardResolver {
  @FieldResolver(() => LocalizedTextType, { nullable: true, description: "Name of the provider (norm 28)." })
  providerName(@Root() { viewed: { card, view } }: PortalCardView, @Ctx() { portal }: WorkflowContext): Promise<LocalizedText | null> | null {
    return card.details.provider === null ? null : portal.providerName(card.details.provider, view);
  }

  @FieldResolver(() => LocalizedTextType, {
    nullable: true,
    description: "Name of the by-law (norm 32). What was known of acts at another moment is not kept: AS_OF_UNSUPPORTED for knownOn.",
  })
  governingActTitle(@Root() { viewed: { card, view } }: PortalCardView, @Ctx() { portal }: WorkflowContext): Promise<LocalizedText | null> | null {
    if (card.details.governingAct === null) return null;
    if (view.knownOn !== null) throw registryError("AS_OF_UNSUPPORTED", "titles of acts are kept as they are known now, not as they were known at another moment");
    return portal.actTitle(card.details.governingAct, view);
  }

  @FieldResolver(() => Proposal, { nullable: true, description: "The amendment that the details stem from, before its decision; null where they are the register's." })
  proposal(@Root() { viewed }: PortalCardView, @Ctx() { proposals }: WorkflowContext): Promise<Proposal | null> | null {
    return viewed.card.proposal === null ? null : proposals.load(viewed.card.proposal);
  }

  @FieldResolver(() => Proposal, { nullable: true, description: "The amendment whose details were put out last; null as well where the viewer may not see it." })
  publishedProposal(@Root() { viewed: { published } }: PortalCardView, @Ctx() { proposals }: WorkflowContext): Promise<Proposal | null> | null {
    return published?.proposal == null ? null : proposals.load(published.proposal);
  }
}
