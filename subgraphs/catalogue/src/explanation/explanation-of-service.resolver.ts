import { badInput } from "@tizilim/common/graphql/registry-error";
import { Arg, Ctx, FieldResolver, Resolver, Root } from "type-graphql";
import type { CatalogueContext } from "../context";
import { EXPLAINABLE_FIELDS, isExplainable, type ExplainableField } from "../domain/explanation/explainable-field";
import { ServiceType } from "../service/service.type";
import type { ServiceValue } from "../service/service.value";
import { FieldExplanationType } from "./field-explanation.type";
import { fieldExplanation } from "./field-explanation.value";

@Resolver(() => ServiceType)
export class ExplanationOfServiceResolver {
  @FieldResolver(() => FieldExplanationType, {
    nullable: true,
    description: "Why one field of the record says what it says at the moment of the view: the value, the entry that set it, and the norms that ask for it. BAD_USER_INPUT names the fields.",
  })
  async explain(
    @Root() service: ServiceValue,
    @Arg("field", () => String, { description: "A field of the record, such as fee or term." }) field: string,
    @Ctx() context: CatalogueContext,
  ): Promise<FieldExplanationType> {
    return fieldExplanation(service, requireField(field, "field"), await context.entriesOfServices.load(service.code), context.today);
  }

  @FieldResolver(() => [FieldExplanationType], { nullable: true, description: "The same of several fields at once, in the order asked." })
  async explanations(
    @Root() service: ServiceValue,
    @Ctx() context: CatalogueContext,
    @Arg("fields", () => [String], { nullable: true, description: "Fields of the record, each once; without them all, in the order of the record." }) fields?: string[] | null,
  ): Promise<FieldExplanationType[]> {
    const asked = fields == null ? EXPLAINABLE_FIELDS : [...new Set(fields)].map((field) => requireField(field, "fields"));
    const entries = await context.entriesOfServices.load(service.code);
    return asked.map((field) => fieldExplanation(service, field, entries, context.today));
  }
}

function requireField(field: string, argument: string): ExplainableField {
  if (!isExplainable(field)) throw badInput(argument, `is none of ${EXPLAINABLE_FIELDS.join(", ")}`);
  return field;
}
