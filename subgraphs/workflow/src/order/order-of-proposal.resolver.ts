import { registryError } from "@tizilim/common/graphql/registry-error";
import { Ctx, FieldResolver, Resolver, Root } from "type-graphql";
import type { WorkflowContext } from "../context";
import { momentOfProposal } from "../proposal/proposal-moment";
import { Proposal, type ProposalValue } from "../proposal/proposal.type";
import { RegisterOrderType, type RegisterOrderValue } from "./register-order.type";

@Resolver(() => Proposal)
export class OrderOfProposalResolver {
  @FieldResolver(() => RegisterOrderType, { nullable: true, description: "The order that holds it or entered it; null as well where the viewer may not see the order. AS_OF_UNSUPPORTED where it had not been answered by the moment of the view." })
  order(@Root() { id, status, orderId }: ProposalValue, @Ctx() context: WorkflowContext): Promise<RegisterOrderValue | null> | null {
    if (orderId !== null && status !== "ENTERED" && momentOfProposal(id).knownOn !== null) {
      throw registryError("AS_OF_UNSUPPORTED", "an order that had not been answered then is kept as it stands now");
    }
    return orderId === null ? null : context.orders.load(orderId);
  }
}
