import { LanguageEnum } from "@tizilim/common/graphql/language.enum";
import type { Language } from "@tizilim/common/pure/localized-text";
import { Arg, Ctx, FieldResolver, Resolver, Root } from "type-graphql";
import type { ActView } from "../act/act-view";
import { LegalAct } from "../act/legal-act.type";
import type { LegalContext } from "../context";
import { actReadingView } from "./act-reading-view";
import { ActReadingType } from "./act-reading.type";
import { textOfView } from "./text-of-view";

@Resolver(() => LegalAct)
export class ReadingOfActResolver {
  @FieldResolver(() => ActReadingType, {
    nullable: true,
    description: "The text of the edition of the view's day, laid out for reading; null until a text is loaded in the language. The same parts as `provisions`, however deep they stand.",
  })
  async reading(
    @Root() act: ActView,
    @Ctx() context: LegalContext,
    @Arg("language", () => LanguageEnum, { defaultValue: "RU", description: "The language of the text." }) language: Language,
  ): Promise<ActReadingType | null> {
    const found = await textOfView(act, context, language);
    return found === null ? null : actReadingView(found);
  }
}
