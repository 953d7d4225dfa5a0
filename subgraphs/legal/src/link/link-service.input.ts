import { LegalActIdScalar } from "@tizilim/common/graphql/legal-act-id.scalar";
import { ServiceCodeScalar } from "@tizilim/common/graphql/service-code.scalar";
import type { LegalActId } from "@tizilim/common/pure/identifiers/legal-act-id";
import { Field, InputType } from "type-graphql";
import type { LinkRole } from "../domain/link/service-link";
import { LinkRoleEnum } from "./service-link.enum";

@InputType("LinkServiceInput", { description: "What an act is to a service, as an analyst says." })
export class LinkServiceInput {
  @Field(() => String, { description: "The caller's own name of this call: sent again with it, the call is not done again. 1 to 200 characters." })
  idempotencyKey!: string;

  @Field(() => ServiceCodeScalar, { description: "Code of a service of the register." })
  code!: string;

  @Field(() => LegalActIdScalar, { description: "An act whose card the registry holds." })
  act!: LegalActId;

  @Field(() => LinkRoleEnum, { description: "Any role but GOVERNS: that is the register's alone." })
  role!: LinkRole;

  @Field(() => String, { nullable: true, description: "Anchor of a provision of the act's newest edition, such as art-8/p-2-1." })
  anchor?: string | null;

  @Field(() => String, { nullable: true, description: "Words of that provision, or, without an anchor, of the text." })
  quote?: string | null;
}
