import { AsOfInput, requireAsOf } from "@tizilim/common/graphql/as-of.type";
import { DateTimeScalar } from "@tizilim/common/graphql/scalars";
import type { AsOf } from "@tizilim/common/pure/as-of";
import { Arg, Ctx, FieldResolver, Int, Query, Resolver, Root } from "type-graphql";
import type { CatalogueContext } from "../context";
import { schemeInForce, type CodeScheme } from "../domain/code-scheme";
import { codeSchemes, loadedDataset, newestEntry, serviceCounts, type Dataset, type NewestEntry } from "./registry.store";
import { CodeSchemeType, DatasetType, RegistryType } from "./registry.type";

/** One read for each part, however many fields ask for it. */
interface RegistryValue {
  readonly asOf: AsOf;
  newest?: Promise<NewestEntry>;
  counts?: Promise<Readonly<Record<string, number>>>;
}

const NOTHING_LOADED: Dataset = {
  kind: "SAMPLE",
  name: { kk: "Деректер жүктелмеген", ru: "Данные не загружены" },
  source: "none",
  note: null,
};

@Resolver(() => RegistryType)
export class RegistryResolver {
  @Query(() => RegistryType, { nullable: true, description: "The register as a whole: its revision, counts, code scheme and where its data come from." })
  registry(
    @Arg("asOf", () => AsOfInput, { nullable: true, description: "The moment asked for, on both time axes; without it: now." }) asOf: AsOfInput | null,
    @Ctx() context: CatalogueContext,
  ): RegistryValue {
    return { asOf: requireAsOf(asOf, context.now) };
  }

  @FieldResolver(() => Int, { description: "Number of the newest register entry: the revision of the register." })
  async revision(@Root() registry: RegistryValue, @Ctx() context: CatalogueContext): Promise<number> {
    return (await (registry.newest ??= newestEntry(context.reader, registry.asOf))).number;
  }

  @FieldResolver(() => DateTimeScalar, { nullable: true, description: "When the newest entry was recorded; null before the first." })
  async updatedAt(@Root() registry: RegistryValue, @Ctx() context: CatalogueContext): Promise<string | null> {
    return (await (registry.newest ??= newestEntry(context.reader, registry.asOf))).recordedAt;
  }

  @FieldResolver(() => Int, { description: "Services in force." })
  async serviceCount(@Root() registry: RegistryValue, @Ctx() context: CatalogueContext): Promise<number> {
    const counts = await (registry.counts ??= serviceCounts(context.reader, context.today, registry.asOf));
    return Object.values(counts).reduce((sum, count) => sum + count, 0);
  }

  @FieldResolver(() => Int, { description: "Socially significant services in force: a part of serviceCount (norm 38)." })
  async sociallySignificantServiceCount(@Root() registry: RegistryValue, @Ctx() context: CatalogueContext): Promise<number> {
    const counts = await (registry.counts ??= serviceCounts(context.reader, context.today, registry.asOf));
    return counts["SOCIALLY_SIGNIFICANT"] ?? 0;
  }

  @FieldResolver(() => CodeSchemeType, { description: "Digits per level, in force on the day asked." })
  async codeScheme(@Root() registry: RegistryValue, @Ctx() context: CatalogueContext): Promise<CodeScheme> {
    return schemeInForce(await codeSchemes(context.reader), registry.asOf.inForceOn ?? context.today);
  }

  @FieldResolver(() => DatasetType, { description: "Where the loaded data come from, and whether codes and classification are official." })
  async dataset(@Ctx() context: CatalogueContext): Promise<Dataset> {
    return (await loadedDataset(context.reader)) ?? NOTHING_LOADED;
  }
}
