import { KeyedInput } from "@tizilim/common/graphql/keyed.input";
import { Field, ID, InputType, Int } from "type-graphql";
import type { SigningKind } from "../domain/signing-key";
import { EndpointSigningEnum } from "./endpoint-enums.enum";
import { EndpointFilterInput } from "./endpoint-filter.type";

@InputType("SaveEndpointInput", { description: "A new endpoint, or one as it is to be from now on." })
export class SaveEndpointInput extends KeyedInput {
  @Field(() => ID, { nullable: true, description: "The endpoint to change; without it a new one is saved." })
  id?: string | null;

  @Field(() => Int, { nullable: true, description: "Version of the endpoint that the change rests on; needed with an id." })
  expectedVersion?: number | null;

  @Field(() => String, { description: "Where to send: https, a public host, port 443 or from 1024 up. Another url is asked for leave anew." })
  url!: string;

  @Field(() => String, { description: "A GraphQL selection set on RegisterEntry, with or without braces; or one fragment on it, or an operation whose only root field is registerEntryAdded or registerEntry." })
  selection!: string;

  @Field(() => EndpointFilterInput, { nullable: true, description: "Which services to hear of; without it all." })
  filter?: EndpointFilterInput | null;

  @Field(() => Int, { nullable: true, description: "The first entry delivered is the one after this number; 0: from the first. Without it a new endpoint begins with the next entry, another goes on where it stands." })
  sinceNumber?: number | null;

  @Field(() => EndpointSigningEnum, { nullable: true, description: "How to sign. Without it ED25519 for a new endpoint, as it is for another; a change makes a new key." })
  signing?: SigningKind | null;

  @Field(() => Boolean, { defaultValue: false, description: "Make a new key; the old one signs beside it for 24 hours." })
  rotateKey!: boolean;
}

@InputType("EndpointActionInput", { description: "A step with one endpoint." })
export class EndpointActionInput extends KeyedInput {
  @Field(() => Int, { description: "Version of the endpoint that the step rests on." })
  expectedVersion!: number;

  @Field(() => ID, { description: "The endpoint." })
  id!: string;

  @Field(() => Int, { nullable: true, description: "For resumeEndpoint: go on after this number; without it where it stands." })
  sinceNumber?: number | null;
}
