import { AsOfInput, requireAsOf } from "@tizilim/common/graphql/as-of.type";
import { PageArgs } from "@tizilim/common/graphql/page-arguments";
import { badInput } from "@tizilim/common/graphql/registry-error";
import { parseReference } from "@tizilim/common/pure/as-of";
import { Arg, Args, Ctx, ID, Query, Resolver } from "type-graphql";
import type { CatalogueContext } from "../context";
import { BinScalar } from "./bin.scalar";
import { ProviderConnectionType } from "./provider-connection.type";
import { findProviderByBin, listProviders } from "./provider-list.store";
import { ProviderType } from "./provider.type";
import { providerValue, type ProviderValue } from "./provider.value";

const AS_OF = "The moment asked for, on both time axes; without it: now.";

@Resolver()
export class ProviderQuery {
  @Query(() => ProviderConnectionType, { nullable: true, description: "Providers, in the order of their Russian names." })
  providers(
    @Args(() => PageArgs) page: PageArgs,
    @Arg("asOf", () => AsOfInput, { nullable: true, description: AS_OF }) asOf: AsOfInput | null,
    @Ctx() context: CatalogueContext,
  ): Promise<unknown> {
    return listProviders(context.reader, context.today, requireAsOf(asOf, context.now), page);
  }

  @Query(() => ProviderType, { nullable: true, description: "One provider. Exactly one of id and bin." })
  async provider(
    @Arg("id", () => ID, { nullable: true, description: "Its id." }) id: string | null,
    @Arg("bin", () => BinScalar, { nullable: true, description: "Its business identification number." }) bin: string | null,
    @Arg("asOf", () => AsOfInput, { nullable: true, description: AS_OF }) asOf: AsOfInput | null,
    @Ctx() context: CatalogueContext,
  ): Promise<ProviderValue | null> {
    const moment = requireAsOf(asOf, context.now);
    if ((id == null) === (bin == null)) throw badInput("id", "or \"bin\" is given: exactly one of the two");
    if (bin != null) return findProviderByBin(context.reader, context.today, bin, moment);
    const reference = parseReference(id as string);
    const view = reference === null ? null : await context.providers.load({ id: reference.id, asOf: asOf == null ? reference.asOf : moment });
    return view === null ? null : providerValue(view);
  }
}
