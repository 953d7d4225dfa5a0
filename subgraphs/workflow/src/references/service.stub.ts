import { formatReference, NOW, type AsOf } from "@tizilim/common/pure/as-of";
import { Directive, Field, ID, ObjectType } from "type-graphql";

/** The catalogue's; the workflow adds what is proposed for it. */
@Directive('@key(fields: "_ref")')
@ObjectType("Service", {
  description: "A state service as the register has it. null where the register does not say; nothing is made up.",
  simpleResolvers: true,
})
export class ServiceStub {
  readonly __typename!: "Service";

  @Directive("@inaccessible")
  @Field(() => ID, { name: "_ref", description: "Key between subgraphs: the code, with the moment of the view." })
  _ref!: string;
}

/** The service at the moment of a view; by default as it stands now. */
export function serviceStub(code: string, asOf: AsOf = NOW): ServiceStub {
  return { __typename: "Service", _ref: formatReference(code, asOf) };
}
