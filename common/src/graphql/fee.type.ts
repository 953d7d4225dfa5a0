import { Directive, Field, ObjectType } from "type-graphql";
import type { LocalizedText } from "../pure/localized-text";
import { LocalizedTextType } from "./localized-text.type";
import { FeeKindEnum, FormOfProvisionEnum } from "./service-enums";

@Directive("@shareable")
@ObjectType("Fee", { description: "Whether a service is paid, and how much (norm 80).", simpleResolvers: true })
export class FeeType {
  @Field(() => FeeKindEnum, { description: "Free, paid, or differing by subtype." })
  kind!: keyof typeof FeeKindEnum;

  @Field(() => LocalizedTextType, { nullable: true, description: "The fee in words, where the register says more." })
  description!: LocalizedText | null;
}

@Directive("@shareable")
@ObjectType("ServiceSubtype", { description: "A subtype (подвид, кіші түрі) of a service, where it differs.", simpleResolvers: true })
export class ServiceSubtypeType {
  @Field(() => LocalizedTextType, { description: "Name of the subtype." })
  name!: LocalizedText;

  @Field(() => FeeType, { nullable: true, description: "Its fee; null where the register does not say." })
  fee!: FeeType | null;

  @Field(() => [FormOfProvisionEnum], { description: "Forms in which it is provided." })
  forms!: ReadonlyArray<keyof typeof FormOfProvisionEnum>;

  @Field(() => LocalizedTextType, { nullable: true, description: "Its term; null where the register does not say." })
  term!: LocalizedText | null;
}
