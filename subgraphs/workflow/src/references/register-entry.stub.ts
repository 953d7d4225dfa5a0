import { Directive, Field, ID, ObjectType } from "type-graphql";

/** The catalogue's; the workflow names it by its number. */
@Directive('@key(fields: "id", resolvable: false)')
@ObjectType("RegisterEntry", { simpleResolvers: true })
export class RegisterEntryStub {
  readonly __typename!: "RegisterEntry";

  @Field(() => ID, { description: "entry- and its number." })
  id!: string;
}

export function registerEntryStub(number: number): RegisterEntryStub {
  return { __typename: "RegisterEntry", id: `entry-${number}` };
}
