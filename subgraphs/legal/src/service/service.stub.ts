import { FindingType } from "@tizilim/common/graphql/finding.type";
import { formatReference, NOW, type AsOf } from "@tizilim/common/pure/as-of";
import { Directive, Field, ID, ObjectType } from "type-graphql";
import { LegalAct } from "../act/legal-act.type";
import type { ActFinding } from "../domain/act-finding";

/** The catalogue's; the legal subgraph adds what the acts say of it. */
@Directive('@key(fields: "_ref")')
@ObjectType("Service", { simpleResolvers: true })
export class ServiceStub {
  readonly __typename!: "Service";

  @Directive("@inaccessible")
  @Field(() => ID, { name: "_ref", description: "Key between subgraphs: the code, with the moment of the view." })
  _ref!: string;

  @Directive("@external")
  @Field(() => [FindingType], { description: "What the record itself lacks or contradicts, by the norms on its fields." })
  recordFindings!: ReadonlyArray<ActFinding>;

  @Directive("@external")
  @Field(() => LegalAct, { nullable: true, description: "The act that sets the order of provision." })
  governingAct!: { readonly _ref: string } | null;
}

/** The key, and the fields that @requires brought along. */
export function resolveService(reference: ServiceStub): ServiceStub {
  return reference;
}

/** A service at the moment of a view, by its key alone. */
export function serviceStub(code: string, asOf: AsOf = NOW): ServiceStub {
  return { __typename: "Service", _ref: formatReference(code, asOf) } as ServiceStub;
}
