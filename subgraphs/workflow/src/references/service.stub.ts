import { Directive, Field, ID, ObjectType } from "type-graphql";

/** The catalogue's; the workflow adds what is proposed for it. */
@Directive('@key(fields: "_ref")')
@ObjectType("Service", { simpleResolvers: true })
export class ServiceStub {
  readonly __typename!: "Service";

  @Directive("@inaccessible")
  @Field(() => ID, { name: "_ref", description: "Key between subgraphs: the code, with the moment of the view." })
  _ref!: string;
}
