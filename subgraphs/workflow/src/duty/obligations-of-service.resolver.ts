import type { Connection } from "@tizilim/common/graphql/connection.type";
import { PageArgs } from "@tizilim/common/graphql/page-arguments";
import { registryError } from "@tizilim/common/graphql/registry-error";
import { parseReference } from "@tizilim/common/pure/as-of";
import { Args, Ctx, FieldResolver, Resolver, Root } from "type-graphql";
import type { WorkflowContext } from "../context";
import { ServiceStub } from "../references/service.stub";
import { ObligationConnectionType } from "./obligation-connection.type";
import { obligationList } from "./obligation-list";
import type { Obligation } from "./obligation.type";

@Resolver(() => ServiceStub)
export class ObligationsOfServiceResolver {
  @FieldResolver(() => ObligationConnectionType, {
    nullable: true,
    description:
      "What is due about the service itself, of what the viewer may see. It is told as it stands now, so inForceOn does not " +
      "matter; AS_OF_UNSUPPORTED for knownOn.",
  })
  obligations(@Root() service: ServiceStub, @Args(() => PageArgs) page: PageArgs, @Ctx() context: WorkflowContext): Promise<Connection<Obligation>> | null {
    const reference = parseReference(service._ref);
    if (reference === null) return null;
    if (reference.asOf.knownOn !== null) throw registryError("AS_OF_UNSUPPORTED", "obligations are told as they stand now, not as they were known at another moment");
    const { id } = reference;
    return obligationList(`Service.obligations:${id}`, page, context.periods, () => context.duties.ofService(id));
  }
}
