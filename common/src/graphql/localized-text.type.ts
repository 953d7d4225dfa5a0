import { Arg, Directive, Field, FieldResolver, InputType, ObjectType, Resolver, Root } from "type-graphql";
import { missingLanguages, textIn, type Language, type LocalizedText } from "../pure/localized-text";
import { LanguageEnum } from "./language.enum";

@Directive("@shareable")
@ObjectType("LocalizedString", { description: "A text with the language that it is in.", simpleResolvers: true })
export class LocalizedStringType {
  @Field(() => LanguageEnum, { description: "The language really given." })
  language!: Language;

  @Field(() => String, { description: "The text." })
  value!: string;
}

@Directive("@shareable")
@ObjectType("LocalizedText", {
  description: "Text with equal force in both state languages. A missing language is visible, never silently replaced.",
  simpleResolvers: true,
})
export class LocalizedTextType {
  @Field(() => String, { nullable: true, description: "The Kazakh text; null where it is missing." })
  kk!: string | null;

  @Field(() => String, { nullable: true, description: "The Russian text; null where it is missing." })
  ru!: string | null;
}

@InputType("LocalizedTextInput", { description: "A text in one or both state languages." })
export class LocalizedTextInputType {
  @Field(() => String, { nullable: true, description: "The Kazakh text." })
  kk?: string | null;

  @Field(() => String, { nullable: true, description: "The Russian text." })
  ru?: string | null;
}

@Resolver(() => LocalizedTextType)
export class LocalizedTextResolver {
  @FieldResolver(() => [LanguageEnum], { description: "The languages in which the text is missing." })
  missing(@Root() text: LocalizedText): Language[] {
    return missingLanguages(text);
  }

  @FieldResolver(() => LocalizedStringType, {
    nullable: true,
    description: "The first of the languages that has a text, with the language really given.",
  })
  text(
    @Root() text: LocalizedText,
    @Arg("languages", () => [LanguageEnum], { defaultValue: ["KK", "RU"], description: "Languages in the order of preference." })
    languages: Language[],
  ): LocalizedStringType | null {
    for (const language of languages) {
      const value = textIn(text, language);
      if (value !== null) return { language, value };
    }
    return null;
  }
}
