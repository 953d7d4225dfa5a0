import { ProblemType } from "@tizilim/common/graphql/finding.type";
import type { Problem } from "@tizilim/common/pure/problem";
import { Field, ObjectType } from "type-graphql";
import { Endpoint } from "./endpoint.type";

@ObjectType("EndpointPayload", { description: "The endpoint as it stands after that, or everything that stands in the way.", simpleResolvers: true })
export class EndpointPayload {
  @Field(() => Endpoint, { nullable: true, description: "Null when refused." })
  endpoint!: Endpoint | null;

  @Field(() => String, { nullable: true, description: "Shown once, by the call that made the key: whpk_…, the public key of ED25519, or whsec_…, the secret of HMAC." })
  verification!: string | null;

  @Field(() => [ProblemType], { description: "Every refusal at once; empty when done." })
  problems!: ReadonlyArray<Problem>;
}
