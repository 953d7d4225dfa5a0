import { connectionTypes } from "@tizilim/common/graphql/connection.type";
import { Field, ObjectType } from "type-graphql";
import { LegalAct } from "../act/legal-act.type";
import type { LinkOrigin, LinkRole } from "../domain/link/service-link";
import { ServiceStub } from "../service/service.stub";
import { LinkOriginEnum, LinkRoleEnum } from "./service-link.enum";

@ObjectType("ServiceActLink", { description: "What an act is to a service, and who says so.", simpleResolvers: true })
export class ServiceActLink {
  @Field(() => ServiceStub, { nullable: true, description: "The service." })
  service!: ServiceStub;

  @Field(() => LegalAct, { simple: false, description: "The act." })
  act!: LegalAct | Promise<LegalAct>;

  @Field(() => LinkRoleEnum, { description: "What the act is to the service." })
  role!: LinkRole;

  @Field(() => String, { nullable: true, description: "Anchor of the provision that it rests on; null: the act as a whole." })
  anchor!: string | null;

  @Field(() => String, { nullable: true, description: "The words that it rests on." })
  quote!: string | null;

  @Field(() => LinkOriginEnum, { description: "Who says so." })
  origin!: LinkOrigin;
}

export const { Connection: ServiceActLinkConnectionType } = connectionTypes("ServiceActLink", () => ServiceActLink);
