import { ChannelEnum, FeeKindEnum, FormOfProvisionEnum, RecipientKindEnum, ServiceCategoryEnum } from "@tizilim/common/graphql/service-enums";
import { LegalActIdScalar } from "@tizilim/common/graphql/legal-act-id.scalar";
import { Field, ID, InputType } from "type-graphql";
import type { Channel, FeeKind, FormOfProvision, RecipientKind, ServiceCategory, ServiceStatus } from "../domain/service-record";
import { ServiceStatusEnum } from "./service-enums";

@InputType("ServiceFilter", {
  description: "All conditions of one filter are AND; the values inside one list are OR. Without status: IN_FORCE only.",
})
export class ServiceFilterInput {
  @Field(() => [String], { nullable: true, description: "Codes of sections." })
  sections?: string[] | null;

  @Field(() => [String], { nullable: true, description: "Codes of subsections." })
  subsections?: string[] | null;

  @Field(() => [ServiceCategoryEnum], { nullable: true, description: "Kinds of services." })
  category?: ServiceCategory[] | null;

  @Field(() => [ServiceStatusEnum], { nullable: true, description: "Statuses; without this condition only services in force." })
  status?: ServiceStatus[] | null;

  @Field(() => [ID], { nullable: true, description: "Ids of providers." })
  providers?: string[] | null;

  @Field(() => [FormOfProvisionEnum], { nullable: true, description: "Forms, at least one of which the service has." })
  forms?: FormOfProvision[] | null;

  @Field(() => [ChannelEnum], { nullable: true, description: "Channels, at least one of which the service has." })
  channels?: Channel[] | null;

  @Field(() => [FeeKindEnum], { nullable: true, description: "Kinds of fee." })
  fee?: FeeKind[] | null;

  @Field(() => [RecipientKindEnum], { nullable: true, description: "Kinds of recipients, at least one of which the service has." })
  recipients?: RecipientKind[] | null;

  @Field(() => [LegalActIdScalar], { nullable: true, description: "Identifiers of governing acts." })
  governingActs?: string[] | null;

  @Field(() => String, { nullable: true, description: "Words that the name, section, subsection, provider or code must meet, in Kazakh or Russian: whole, by stem or by beginning." })
  text?: string | null;
}
