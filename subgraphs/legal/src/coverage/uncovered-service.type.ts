import { connectionTypes } from "@tizilim/common/graphql/connection.type";
import { ServiceCodeScalar } from "@tizilim/common/graphql/service-code.scalar";
import { Field, ObjectType } from "type-graphql";
import { LegalAct } from "../act/legal-act.type";
import { ServiceStub } from "../service/service.stub";

@ObjectType("UncoveredService", { description: "A service in force that no act known to be in force governs.", simpleResolvers: true })
export class UncoveredService {
  @Field(() => ServiceCodeScalar, { description: "Its code." })
  code!: string;

  @Field(() => ServiceStub, { nullable: true, description: "The service on the day of the coverage." })
  service!: ServiceStub;

  @Field(() => LegalAct, { simple: false, nullable: true, description: "The act that the register names for it, as it stood on that day; null where it names none." })
  act!: LegalAct | Promise<LegalAct> | null;
}

export const { Connection: UncoveredServiceConnectionType } = connectionTypes("UncoveredService", () => UncoveredService);
