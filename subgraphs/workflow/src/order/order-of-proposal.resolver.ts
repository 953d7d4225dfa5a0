import { Ctx, FieldResolver, Resolver, Root } from "type-graphql";
import type { WorkflowContext } from "../context";
import { Proposal, type ProposalValue } from "../proposal/proposal.type";
import { RegisterOrderType, type RegisterOrderValue } from "./register-order.type";

@Resolver(() => Proposal)
export class OrderOfProposalResolver {
  @FieldResolver(() => RegisterOrderType, { nullable: true, description: "The order that holds it or entered it; null as well where the viewer may not see the order." })
  order(@Root() { orderId }: ProposalValue, @Ctx() context: WorkflowContext): Promise<RegisterOrderValue | null> | null {
    return orderId === null ? null : context.orders.load(orderId);
  }
}
