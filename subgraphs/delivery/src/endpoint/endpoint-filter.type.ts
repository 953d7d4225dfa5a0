import { ServiceCategoryEnum } from "@tizilim/common/graphql/service-enums";
import { Field, ID, InputType, ObjectType } from "type-graphql";
import type { ServiceCategory } from "../domain/endpoint-filter";

const SECTIONS = "Codes of sections.";
const PROVIDERS = "Ids of providers.";
const CATEGORY = "Categories of services.";

@ObjectType("EndpointFilter", { description: "Which services an endpoint hears of: all conditions hold, of each list one value.", simpleResolvers: true })
export class EndpointFilterType {
  @Field(() => [String], { nullable: true, description: SECTIONS })
  sections!: ReadonlyArray<string> | null;

  @Field(() => [ID], { nullable: true, description: PROVIDERS })
  providers!: ReadonlyArray<string> | null;

  @Field(() => [ServiceCategoryEnum], { nullable: true, description: CATEGORY })
  category!: ReadonlyArray<ServiceCategory> | null;
}

@InputType("EndpointFilterInput", { description: "Which services an endpoint hears of: all conditions hold, of each list one value. An entry also fits that takes its service out of the filter." })
export class EndpointFilterInput {
  @Field(() => [String], { nullable: true, description: SECTIONS })
  sections?: string[] | null;

  @Field(() => [ID], { nullable: true, description: PROVIDERS })
  providers?: string[] | null;

  @Field(() => [ServiceCategoryEnum], { nullable: true, description: CATEGORY })
  category?: ServiceCategory[] | null;
}
