import { LegalActIdScalar } from "@tizilim/common/graphql/legal-act-id.scalar";
import { LocalizedTextInputType } from "@tizilim/common/graphql/localized-text.type";
import { ServiceCodeScalar } from "@tizilim/common/graphql/service-code.scalar";
import { ChannelEnum, FeeKindEnum, FormOfProvisionEnum, RecipientKindEnum } from "@tizilim/common/graphql/service-enums";
import { Field, ID, InputType } from "type-graphql";
import type { Channel, FeeKind, FormOfProvision, RecipientKind } from "../../domain/service-draft";

@InputType("FeeInput", { description: "Whether a service is paid (norm 80)." })
export class FeeInput {
  @Field(() => FeeKindEnum, { description: "Free, paid, or differing by subtype." })
  kind!: FeeKind;

  @Field(() => LocalizedTextInputType, { nullable: true, description: "The fee in words; of a paid service with the law that sets it (norm 81)." })
  description?: LocalizedTextInputType | null;
}

@InputType("ServiceSubtypeInput", { description: "A subtype of a service, where it differs." })
export class ServiceSubtypeInput {
  @Field(() => LocalizedTextInputType, { description: "Its name." })
  name!: LocalizedTextInputType;

  @Field(() => FeeInput, { nullable: true, description: "Its fee." })
  fee?: FeeInput | null;

  @Field(() => [FormOfProvisionEnum], { nullable: true, description: "Forms in which it is provided." })
  forms?: FormOfProvision[] | null;

  @Field(() => LocalizedTextInputType, { nullable: true, description: "Its term." })
  term?: LocalizedTextInputType | null;
}

@InputType("ServiceDraftInput", { description: "Fields of a service's record. What is left out stays as it is; null clears." })
export class ServiceDraftInput {
  @Field(() => LocalizedTextInputType, { nullable: true, description: "Name of the service." })
  name?: LocalizedTextInputType | null;

  @Field(() => String, { nullable: true, description: "Code of the subsection, with the digits of its section (norm 3)." })
  subsection?: string | null;

  @Field(() => [RecipientKindEnum], { nullable: true, description: "Who receives it (norm 40)." })
  recipients?: RecipientKind[] | null;

  @Field(() => LocalizedTextInputType, { nullable: true, description: "About the recipients, in words (norm 27)." })
  recipientNote?: LocalizedTextInputType | null;

  @Field(() => ID, { nullable: true, description: "Who provides it: the id of a provider (norm 28)." })
  provider?: string | null;

  @Field(() => ID, { nullable: true, description: "Central state body that drafts the by-law: the id of a provider." })
  responsibleBody?: string | null;

  @Field(() => [LocalizedTextInputType], { nullable: true, description: "Who takes applications and gives out results (norm 29)." })
  intake?: LocalizedTextInputType[] | null;

  @Field(() => [ChannelEnum], { nullable: true, description: "Through what it is provided (norm 71)." })
  channels?: Channel[] | null;

  @Field(() => FeeInput, { nullable: true, description: "Paid or free (norm 30)." })
  fee?: FeeInput | null;

  @Field(() => [FormOfProvisionEnum], { nullable: true, description: "Forms of provision (norm 31)." })
  forms?: FormOfProvision[] | null;

  @Field(() => LocalizedTextInputType, { nullable: true, description: "Term of provision." })
  term?: LocalizedTextInputType | null;

  @Field(() => [ServiceSubtypeInput], { nullable: true, description: "Subtypes, where they differ." })
  subtypes?: ServiceSubtypeInput[] | null;

  @Field(() => LegalActIdScalar, { nullable: true, description: "The by-law that sets the order of providing it (norm 32)." })
  governingAct?: string | null;

  @Field(() => ServiceCodeScalar, { nullable: true, description: "Code that the service is moved from: of an inclusion alone, and the same order excludes that service." })
  replaces?: string | null;
}
