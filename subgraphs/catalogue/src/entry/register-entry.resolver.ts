import { ServiceCodeScalar } from "@tizilim/common/graphql/service-code.scalar";
import { Ctx, FieldResolver, Resolver, Root } from "type-graphql";
import type { CatalogueContext } from "../context";
import { ProposalStub, type ProposalValue } from "../references/other-nodes.stub";
import { ServiceType } from "../service/service.type";
import { serviceValue, type ServiceValue } from "../service/service.value";
import { RegisterEntryType } from "./register-entry.type";
import { isAboutService, type EntryValue } from "./register-entry.value";

@Resolver(() => RegisterEntryType)
export class RegisterEntryResolver {
  @FieldResolver(() => ServiceType, { nullable: true, description: "The service as this entry left it; null where it is about no service." })
  async service(@Root() entry: EntryValue, @Ctx() context: CatalogueContext): Promise<ServiceValue | null> {
    if (!isAboutService(entry)) return null;
    const asOf = { inForceOn: entry.effectiveFrom, knownOn: entry.recordedAt };
    const view = await context.services.load({ id: entry.subject, asOf });
    return view === null ? null : serviceValue(view);
  }

  @FieldResolver(() => ServiceCodeScalar, { nullable: true, description: "Code of the service; null where it is about no service." })
  code(@Root() entry: EntryValue): string | null {
    return isAboutService(entry) ? entry.subject : null;
  }

  @FieldResolver(() => ProposalStub, { nullable: true, description: "The proposal that led to it; null for an import, and for one that the viewer may not see." })
  proposal(@Root() entry: EntryValue): ProposalValue | null {
    return entry.proposal === null ? null : { __typename: "Proposal", _ref: entry.proposal };
  }
}
