import { LocalizedTextType } from "@tizilim/common/graphql/localized-text.type";
import type { LocalizedText } from "@tizilim/common/pure/localized-text";
import { Ctx, Field, FieldResolver, Int, ObjectType, Resolver, Root } from "type-graphql";
import type { CatalogueContext } from "../context";
import { subsectionValue, type SectionValue, type SubsectionValue } from "./classification.value";
import { SubsectionType } from "./subsection.type";

@ObjectType("Section", { description: "Раздел, бөлім (norm 2): services grouped by sphere of public relations.", simpleResolvers: true })
export class SectionType {
  @Field(() => String, { description: "Its digits, e.g. 001." })
  code!: string;

  @Field(() => LocalizedTextType, { description: "Name of the section." })
  name!: LocalizedText;
}

@Resolver(() => SectionType)
export class SectionResolver {
  @FieldResolver(() => [SubsectionType], { description: "Its subsections, in the order of their codes." })
  async subsections(@Root() section: SectionValue, @Ctx() context: CatalogueContext): Promise<SubsectionValue[]> {
    const views = await context.subsectionsOfSection.load({ id: section.code, asOf: section.asOf });
    return views.map((view) => subsectionValue({ id: view.subject, asOf: section.asOf }, section.code, view));
  }

  @FieldResolver(() => Int, { description: "Services in force in it." })
  serviceCount(@Root() section: SectionValue, @Ctx() context: CatalogueContext): Promise<number> {
    return context.serviceCounts.load({ id: section.code, asOf: section.asOf });
  }
}
