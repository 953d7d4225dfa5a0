import { Directive, Field, InputType, ObjectType } from "type-graphql";
import { NOW, type AsOf } from "../pure/as-of";
import { instantOf, type Instant } from "../pure/instant";
import { badInput } from "./registry-error";
import { DateScalar, DateTimeScalar } from "./scalars";

@InputType("AsOf", {
  description: "Two time axes. null, {} and a missing axis mean now. An as-of that cannot be honoured is an error, never today's data.",
})
export class AsOfInput {
  @Field(() => DateScalar, { nullable: true, description: "The day whose law is asked for." })
  inForceOn?: string | null;

  @Field(() => DateTimeScalar, { nullable: true, description: "The moment whose knowledge is asked for: what the registry knew then." })
  knownOn?: string | null;
}

@Directive("@shareable")
@ObjectType("AsOfView", { description: "The moment that a view answers for; null axes: now.", simpleResolvers: true })
export class AsOfViewType {
  @Field(() => DateScalar, { nullable: true, description: "The day whose law is shown; null: today." })
  inForceOn!: string | null;

  @Field(() => DateTimeScalar, { nullable: true, description: "The moment whose knowledge is shown; null: now." })
  knownOn!: Instant | null;
}

/**
 * Milliseconds by which a moment may lie ahead of our clock: callers' clocks run apart, and entries recorded within one
 * tick are given moments a little ahead of it.
 */
const CLOCKS_APART_MS = 5_000;

/** What the registry will know is not known yet: a moment to come is refused. */
export function requireAsOf(input: AsOfInput | null | undefined, now: Date): AsOf {
  if (input == null) return NOW;
  const knownOn = input.knownOn ?? null;
  if (knownOn !== null && knownOn > instantOf(new Date(now.getTime() + CLOCKS_APART_MS))) throw badInput("asOf.knownOn", "lies in the future");
  return { inForceOn: input.inForceOn ?? null, knownOn };
}
