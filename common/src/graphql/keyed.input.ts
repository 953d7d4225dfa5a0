import { Field, InputType } from "type-graphql";
import { LONGEST_KEY } from "../idempotency/idempotent-call";

/** What every mutation takes. */
@InputType()
export abstract class KeyedInput {
  @Field(() => String, { description: `The caller's own name of this call: sent again with it, the call is not done again. 1 to ${LONGEST_KEY} characters.` })
  idempotencyKey!: string;
}
