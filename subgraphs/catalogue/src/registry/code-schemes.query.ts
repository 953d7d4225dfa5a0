import { requireSubgraph } from "@tizilim/common/graphql/require-subgraph";
import { Ctx, Directive, Query, Resolver } from "type-graphql";
import type { CatalogueContext } from "../context";
import type { CodeScheme } from "../domain/code-scheme";
import { codeSchemes } from "./registry.store";
import { CodeSchemeType } from "./registry.type";

@Resolver()
export class CodeSchemesQuery {
  @Directive("@inaccessible")
  @Query(() => [CodeSchemeType], { nullable: true, description: "For other subgraphs: every scheme of the code, whatever the day from which it holds." })
  codeSchemes(@Ctx() context: CatalogueContext): Promise<CodeScheme[]> {
    requireSubgraph(context.viewer, "codeSchemes");
    return codeSchemes(context.reader);
  }
}
