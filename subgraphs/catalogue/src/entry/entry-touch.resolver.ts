import { ServiceCodeScalar } from "@tizilim/common/graphql/service-code.scalar";
import { Arg, Ctx, FieldResolver, Resolver, Root } from "type-graphql";
import type { CatalogueContext } from "../context";
import { ServiceFilterInput } from "../service/service-filter.input";
import { entryMatches } from "./entry-matches";
import { RegisterEntryType } from "./register-entry.type";
import { isAboutService, type EntryValue } from "./register-entry.value";

/** A change of what a service names is a change of the service: a provider renamed touches its services. */
@Resolver(() => RegisterEntryType)
export class EntryTouchResolver {
  @FieldResolver(() => [ServiceCodeScalar], {
    description: "Codes of the services that it touches, in their order: its own service; of a provider, section or subsection the services that name it.",
  })
  async touches(@Root() entry: EntryValue, @Ctx() context: CatalogueContext): Promise<string[]> {
    if (isAboutService(entry)) return [entry.subject];
    const touched = await context.touchedStates.load(entry);
    return [...new Set(touched.map(({ code }) => code))].sort();
  }

  @FieldResolver(() => Boolean, {
    description:
      "Whether it touches a service that fits the filter, as it left the service or as the service stood before, on the day of its effect or later; " +
      "true without a filter.",
  })
  matches(
    @Root() entry: EntryValue,
    @Arg("filter", () => ServiceFilterInput, { nullable: true, description: "Conditions on the services; without status only services in force." })
    filter: ServiceFilterInput | null,
    @Ctx() context: CatalogueContext,
  ): Promise<boolean> {
    return entryMatches(entry, filter, context);
  }
}
