import { Arg, Ctx, FieldResolver, ID, Query, Resolver, Root } from "type-graphql";
import type { WorkflowContext } from "../context";
import { Proposal } from "../proposal/proposal.type";
import { RegisterOrderType, type RegisterOrderValue } from "./register-order.type";

@Resolver(() => RegisterOrderType)
export class RegisterOrderResolver {
  @Query(() => RegisterOrderType, { nullable: true, description: "An order by its id; null as well where the viewer may not see it." })
  registerOrder(@Ctx() context: WorkflowContext, @Arg("id", () => ID, { description: "Id of the order." }) id: string): Promise<RegisterOrderValue | null> {
    return context.orders.load(id);
  }

  @FieldResolver(() => [Proposal], { description: "Its proposals in the sequence of their entries." })
  async proposals(@Root() order: RegisterOrderValue, @Ctx() context: WorkflowContext): Promise<Proposal[]> {
    const found = await Promise.all(order.proposalIds.map((id) => context.proposals.load(id)));
    return found.filter((proposal) => proposal !== null);
  }
}
