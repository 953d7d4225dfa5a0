import { ProblemType } from "@tizilim/common/graphql/finding.type";
import type { Problem } from "@tizilim/common/pure/problem";
import { Field, ObjectType } from "type-graphql";
import { ServiceActLink } from "./service-act-link.type";

@ObjectType("ServiceActLinkPayload", { description: "The link as it stands now, or everything that stands in the way; then nothing is linked.", simpleResolvers: true })
export class ServiceActLinkPayload {
  @Field(() => ServiceActLink, { nullable: true, description: "Null when refused." })
  link!: ServiceActLink | null;

  @Field(() => [ProblemType], { description: "Every refusal at once; empty when linked." })
  problems!: ReadonlyArray<Problem>;
}
