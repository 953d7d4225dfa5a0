import { LanguageEnum } from "@tizilim/common/graphql/language.enum";
import { parseFieldReference } from "@tizilim/common/pure/field-reference";
import type { Language } from "@tizilim/common/pure/localized-text";
import { Arg, Ctx, Directive, FieldResolver, Resolver, Root } from "type-graphql";
import { resolveLegalAct } from "../act/legal-act.reference";
import type { LegalContext } from "../context";
import { itemOfField } from "../domain/explanation/item-of-field";
import { provisionAt } from "../domain/structure/provision-at";
import { provisionView } from "../edition/provision-view";
import { FieldExplanationStub } from "./field-explanation.stub";
import { QuotedProvisionType } from "./quoted-provision.type";

@Resolver(() => FieldExplanationStub)
export class ProvisionOfFieldResolver {
  @Directive('@requires(fields: "act { _ref }")')
  @FieldResolver(() => QuotedProvisionType, {
    nullable: true,
    description:
      "What the act says of this field in its edition of the day of the view, as it was known at the moment; which of the services in the text this is, as it is known now. " +
      "Null where no act governs, no text of it is loaded in the language, the text does not set the service down, or an act need not speak of the field.",
  })
  async provision(
    @Root() { _ref, act }: FieldExplanationStub,
    @Arg("language", () => LanguageEnum, { defaultValue: "RU", description: "The language of the text." }) language: Language,
    @Ctx() context: LegalContext,
  ): Promise<QuotedProvisionType | null> {
    const field = parseFieldReference(_ref);
    const item = field === null ? null : itemOfField(field.field);
    const view = act === null ? null : await resolveLegalAct(act, context);
    if (field === null || item === null || view === null) return null;
    const read = await context.readEditions.load({ act: view, language });
    const check = read?.serviceOf(field.id)?.requirements.find((each) => each.item === item && each.language === language);
    if (read === null || check === undefined) return null;
    const { verdict, evidence } = check;
    const part = evidence === null ? null : provisionAt(read.text, evidence.anchor);
    return {
      edition: read.edition, language, item, verdict,
      anchor: evidence?.anchor ?? null,
      quote: evidence?.quote ?? null,
      startOffset: evidence?.start ?? null,
      endOffset: evidence?.end ?? null,
      provision: part === null ? null : provisionView(read.text, part),
    };
  }
}
