import { FeeType, ServiceSubtypeType } from "@tizilim/common/graphql/fee.type";
import { LocalizedTextType } from "@tizilim/common/graphql/localized-text.type";
import { ServiceCodeScalar } from "@tizilim/common/graphql/service-code.scalar";
import { ChannelEnum, FormOfProvisionEnum, RecipientKindEnum } from "@tizilim/common/graphql/service-enums";
import type { LocalizedText } from "@tizilim/common/pure/localized-text";
import { Field, ObjectType } from "type-graphql";
import type { Channel, FormOfProvision, RecipientKind } from "../domain/service-draft";
import { LegalActStub } from "../references/legal-act.stub";
import { ProviderStub } from "../references/provider.stub";

@ObjectType("ServiceDraft", { description: "The record of a service as it would stand: what the proposal names over the entry that it rests on.", simpleResolvers: true })
export class ServiceDraftType {
  @Field(() => LocalizedTextType, { nullable: true, description: "Name of the service." })
  name!: LocalizedText | null;

  @Field(() => String, { nullable: true, description: "Code of the subsection, with the digits of its section (norm 3)." })
  subsection!: string | null;

  @Field(() => [RecipientKindEnum], { description: "Who receives it (norm 40)." })
  recipients!: ReadonlyArray<RecipientKind>;

  @Field(() => LocalizedTextType, { nullable: true, description: "About the recipients, in words (norm 27)." })
  recipientNote!: LocalizedText | null;

  @Field(() => ProviderStub, { nullable: true, description: "Who provides it (norm 28)." })
  provider!: ProviderStub | null;

  @Field(() => ProviderStub, { nullable: true, description: "Central state body that drafts the by-law." })
  responsibleBody!: ProviderStub | null;

  @Field(() => [LocalizedTextType], { description: "Who takes applications and gives out results (norm 29)." })
  intake!: ReadonlyArray<LocalizedText>;

  @Field(() => [ChannelEnum], { description: "Through what it is provided (norm 71)." })
  channels!: ReadonlyArray<Channel>;

  @Field(() => FeeType, { nullable: true, description: "Paid or free (norm 30)." })
  fee!: FeeType | null;

  @Field(() => [FormOfProvisionEnum], { description: "Forms of provision (norm 31)." })
  forms!: ReadonlyArray<FormOfProvision>;

  @Field(() => LocalizedTextType, { nullable: true, description: "Term of provision." })
  term!: LocalizedText | null;

  @Field(() => [ServiceSubtypeType], { description: "Subtypes, where they differ." })
  subtypes!: ReadonlyArray<ServiceSubtypeType>;

  @Field(() => LegalActStub, { nullable: true, description: "The by-law that sets the order of providing it (norm 32)." })
  governingAct!: LegalActStub | null;

  @Field(() => ServiceCodeScalar, { nullable: true, description: "Code that the service is moved from: that service is excluded by the same order." })
  replaces!: string | null;

  @Field(() => [String], { description: "The fields that the proposal itself names; all others are the register's." })
  named!: ReadonlyArray<string>;
}
