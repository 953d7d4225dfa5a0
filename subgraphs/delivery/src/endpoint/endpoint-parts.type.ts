import { FindingSeverityEnum } from "@tizilim/common/graphql/finding.type";
import { LocalizedTextType } from "@tizilim/common/graphql/localized-text.type";
import { DateTimeScalar } from "@tizilim/common/graphql/scalars";
import type { Instant } from "@tizilim/common/pure/instant";
import type { LocalizedText } from "@tizilim/common/pure/localized-text";
import { Field, Int, ObjectType } from "type-graphql";
import type { SigningKind } from "../domain/signing-key";
import { EndpointSigningEnum } from "./endpoint-enums.enum";

@ObjectType("EndpointKey", { description: "A key that signs what is delivered to an endpoint. While one is replaced, the old one and the new one both sign.", simpleResolvers: true })
export class EndpointKeyType {
  @Field(() => EndpointSigningEnum, { description: "How it signs." })
  kind!: SigningKind;

  @Field(() => String, { nullable: true, description: "whpk_…, by which a receiver verifies; null for HMAC, whose secret is shown once, when it is made." })
  publicKey!: string | null;

  @Field(() => DateTimeScalar, { description: "When it was made." })
  madeAt!: Instant;

  @Field(() => DateTimeScalar, { nullable: true, description: "When it stops signing; null: no end is set." })
  endsAt!: Instant | null;
}

@ObjectType("EndpointNotice", { description: "What the owner of an endpoint is told without asking.", simpleResolvers: true })
export class EndpointNoticeType {
  @Field(() => String, { description: "Stable code of the kind of notice: a reason of a pause, GONE or PAYLOAD_LARGE." })
  code!: string;

  @Field(() => FindingSeverityEnum, { description: "ERROR: nothing is delivered until something is done about it." })
  severity!: "ERROR" | "WARNING";

  @Field(() => LocalizedTextType, { description: "What it is, and what to do." })
  message!: LocalizedText;

  @Field(() => Int, { description: "Number of the entry that it is about; 0: of none." })
  number!: number;

  @Field(() => DateTimeScalar, { description: "When it was told." })
  at!: Instant;
}

@ObjectType("Delivery", { description: "One attempt to deliver an entry, or to ask for leave to.", simpleResolvers: true })
export class DeliveryType {
  @Field(() => Int, { description: "Number of the entry; 0: the receiver was asked whether it wants to be sent to." })
  number!: number;

  @Field(() => Int, { description: "Which attempt for this entry it was, from 1; 0: nothing was sent." })
  attempt!: number;

  @Field(() => DateTimeScalar, { description: "When it was made." })
  at!: Instant;

  @Field(() => Int, { nullable: true, description: "Status of the answer; null where none came." })
  status!: number | null;

  @Field(() => String, { description: "DELIVERED, VERIFIED (it wants to be sent to), REFUSED, TIMED_OUT, UNREACHABLE, ADDRESS_FORBIDDEN, GONE, or NOT_BUILT (the graph could not answer; it counts for nothing)." })
  outcome!: string;

  @Field(() => Int, { description: "Milliseconds that it took." })
  tookMs!: number;
}
