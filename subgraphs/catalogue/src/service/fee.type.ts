import { Directive, Field, ObjectType } from "type-graphql";
import { FeeKindEnum, FormOfProvisionEnum } from "@tizilim/common/graphql/service-enums";
import { LocalizedTextType } from "@tizilim/common/graphql/localized-text.type";
import type { LocalizedText } from "@tizilim/common/pure/localized-text";
import type { Fee, FeeKind, FormOfProvision } from "../domain/service-record";

@Directive("@shareable")
@ObjectType("Fee", { description: "Whether a service is paid, and how much (norm 80).", simpleResolvers: true })
export class FeeType {
  @Field(() => FeeKindEnum, { description: "Free, paid, or differing by subtype." })
  kind!: FeeKind;

  @Field(() => LocalizedTextType, { nullable: true, description: "The fee in words, where the register says more." })
  description!: LocalizedText | null;
}

@Directive("@shareable")
@ObjectType("ServiceSubtype", { description: "A subtype (подвид, кіші түрі) of a service, where it differs.", simpleResolvers: true })
export class ServiceSubtypeType {
  @Field(() => LocalizedTextType, { description: "Name of the subtype." })
  name!: LocalizedText;

  @Field(() => FeeType, { nullable: true, description: "Its fee; null where the register does not say." })
  fee!: Fee | null;

  @Field(() => [FormOfProvisionEnum], { description: "Forms in which it is provided." })
  forms!: ReadonlyArray<FormOfProvision>;

  @Field(() => LocalizedTextType, { nullable: true, description: "Its term; null where the register does not say." })
  term!: LocalizedText | null;
}
