import { requireLogPage } from "@tizilim/common/graphql/log-page";
import { requireSubgraph } from "@tizilim/common/graphql/require-subgraph";
import { Arg, Ctx, Directive, Int, Query, Resolver } from "type-graphql";
import type { LegalContext } from "../context";
import { LegalActLogLine } from "./legal-act-log-line.type";
import { legalActLog } from "./legal-act-log.store";

@Resolver()
export class LegalActLogQuery {
  @Directive("@inaccessible")
  @Query(() => [LegalActLogLine], { nullable: true, description: "For other subgraphs: changes of acts after a number, oldest first." })
  legalActLog(
    @Arg("since", () => Int, { description: "Number of the last change that the reader has; 0 before the first." }) since: number,
    @Arg("limit", () => Int, { description: "Most changes to give, 1 to 1000." }) limit: number,
    @Ctx() context: LegalContext,
  ): Promise<LegalActLogLine[]> {
    requireSubgraph(context.viewer, "legalActLog");
    requireLogPage(since, limit);
    return legalActLog(context.reader, since, limit);
  }
}
