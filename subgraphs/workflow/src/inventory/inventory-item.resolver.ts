import { Ctx, FieldResolver, Resolver, Root } from "type-graphql";
import type { WorkflowContext } from "../context";
import { Proposal } from "../proposal/proposal.type";
import { InventoryItemType, type InventoryItemView } from "./inventory-item.type";

@Resolver(() => InventoryItemType)
export class InventoryItemResolver {
  @FieldResolver(() => Proposal, { nullable: true, description: "The proposal that follows from it; null as well where the viewer may not see it." })
  proposal(@Root() { proposalId }: InventoryItemView, @Ctx() context: WorkflowContext): Promise<Proposal | null> | null {
    return proposalId === null ? null : context.proposals.load(proposalId);
  }
}
