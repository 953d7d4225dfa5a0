import { KeyedInput } from "@tizilim/common/graphql/keyed.input";
import { DateTimeScalar } from "@tizilim/common/graphql/scalars";
import { ServiceCodeScalar } from "@tizilim/common/graphql/service-code.scalar";
import type { Instant } from "@tizilim/common/pure/instant";
import { Field, InputType, Int } from "type-graphql";

/** Codes that one confirmation names at most. */
export const MOST_CONFIRMED = 5_000;

@InputType("ConfirmPortalPublicationInput", { description: "Which portal cards were put out, at which revision of the register and when (norms 24 to 26)." })
export class ConfirmPortalPublicationInput extends KeyedInput {
  @Field(() => [ServiceCodeScalar], { description: `Codes of the services, ${MOST_CONFIRMED.toLocaleString("en")} at most.` })
  codes!: string[];

  @Field(() => Int, { description: "Number of the register's last entry when the cards were made; not earlier than what is confirmed already." })
  revision!: number;

  @Field(() => DateTimeScalar, { description: "When the cards were put out; not in the future." })
  publishedAt!: Instant;
}
