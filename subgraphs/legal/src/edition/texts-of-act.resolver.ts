import { LanguageEnum } from "@tizilim/common/graphql/language.enum";
import type { Language } from "@tizilim/common/pure/localized-text";
import { Arg, Ctx, FieldResolver, Resolver, Root } from "type-graphql";
import { LegalAct } from "../act/legal-act.type";
import type { ActView } from "../act/act-view";
import type { LegalContext } from "../context";
import { ActEditionType } from "./act-edition.type";
import { provisionView } from "./provision-view";
import { ProvisionType } from "./provision.type";
import { editionsOfView, textOfView } from "./text-of-view";

@Resolver(() => LegalAct)
export class TextsOfActResolver {
  @FieldResolver(() => [ActEditionType], { description: "The editions whose text was loaded, up to the day of the view, the oldest first." })
  async editions(@Root() act: ActView, @Ctx() context: LegalContext): Promise<ActEditionType[]> {
    const rows = await editionsOfView(act, context);
    return [...new Set(rows.map(({ edition }) => edition))].map((date) => {
      const own = rows.filter(({ edition }) => edition === date);
      const amendedBy = own.find((row) => row.amendedBy !== null)?.amendedBy ?? null;
      return { date, languages: own.map(({ language }) => language), amendedBy: amendedBy === null ? null : context.acts.load({ id: amendedBy, asOf: act.asOf }) };
    });
  }

  @FieldResolver(() => [ProvisionType], { description: "The text of the edition of the view's day as a tree; empty until a text is loaded in the language." })
  async provisions(
    @Root() act: ActView,
    @Ctx() context: LegalContext,
    @Arg("language", () => LanguageEnum, { defaultValue: "RU", description: "The language of the text." }) language: Language,
  ): Promise<ProvisionType[]> {
    const { text } = (await textOfView(act, context, language)) ?? { text: null };
    return text === null ? [] : text.parts.map((part) => provisionView(text, part));
  }
}
