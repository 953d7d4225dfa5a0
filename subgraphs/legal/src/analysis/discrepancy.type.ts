import { Field, ObjectType } from "type-graphql";
import type { ComparedField } from "../domain/register/discrepancy";
import { ServiceStub } from "../service/service.stub";
import { EvidenceType } from "./evidence.type";

@ObjectType("Discrepancy", { description: "The register says one thing of a service, the act another.", simpleResolvers: true })
export class DiscrepancyType {
  @Field(() => ServiceStub, { nullable: true, description: "The service." })
  service!: ServiceStub | null;

  @Field(() => String, { description: "The field: name, provider, fee, forms, channels or term." })
  field!: ComparedField;

  @Field(() => String, { nullable: true, description: "What the register says." })
  registryValue!: string | null;

  @Field(() => String, { nullable: true, description: "What the act says." })
  actValue!: string | null;

  @Field(() => EvidenceType, { description: "The words of the act." })
  evidence!: EvidenceType;
}

export interface DiscrepancyValue extends DiscrepancyType {
  /** Id of the act. */
  readonly act: string;
}
