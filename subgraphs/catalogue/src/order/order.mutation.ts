import { requireSubgraph } from "@tizilim/common/graphql/require-subgraph";
import { Arg, Ctx, Directive, Mutation, Resolver } from "type-graphql";
import type { CatalogueContext } from "../context";
import { applyOrder } from "./apply-order";
import { readOrder } from "./read-order";

@Resolver()
export class OrderMutation {
  @Directive("@inaccessible")
  @Mutation(() => String, {
    description:
      "For the workflow subgraph: enters an order, all of its lines or none, once for its id. JSON: entries with the number and code " +
      "that each proposal got, or refusal with every reason and its proposal in field.",
  })
  async applyOrder(
    @Arg("order", () => String, { description: "JSON: id, number, date and effectiveFrom of the order, and its lines in their sequence." }) order: string,
    @Ctx() context: CatalogueContext,
  ): Promise<string> {
    requireSubgraph(context.viewer, "applyOrder");
    const document = readOrder(order);
    return JSON.stringify(await context.write((register) => applyOrder(register, document, context.now)));
  }
}
