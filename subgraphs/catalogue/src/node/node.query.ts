import { NodeType, type Named } from "@tizilim/common/graphql/node.type";
import { parseReference } from "@tizilim/common/pure/as-of";
import { parseLegalActId } from "@tizilim/common/pure/identifiers/legal-act-id";
import { Arg, Ctx, ID, Query, Resolver } from "type-graphql";
import type { CatalogueContext } from "../context";
import { parseServiceCode } from "../domain/service-code";
import { entryNumberOf } from "../entry/register-entry.value";
import { resolveEntryReference } from "../entry/register-entry.reference";
import { resolveProviderReference } from "../provider/provider.reference";
import { legalActValue } from "../references/legal-act.stub";
import { resolveServiceReference } from "../service/service.reference";

@Resolver()
export class NodeQuery {
  @Query(() => NodeType, { nullable: true, description: "Anything by its id, also by the id of a view as of another time; null for an id of nothing that the viewer may read." })
  async node(@Arg("id", () => ID, { description: "An id that this API gave." }) id: string, @Ctx() context: CatalogueContext): Promise<Named | null> {
    const reference = parseReference(id);
    if (reference === null) return null;
    if (parseServiceCode(reference.id) !== null) return resolveServiceReference({ _ref: id }, context);
    if (reference.id.startsWith("provider-")) return resolveProviderReference({ _ref: id }, context);
    if (entryNumberOf(id) !== null) return resolveEntryReference({ id }, context);
    if (parseLegalActId(reference.id) !== null) return legalActValue(reference.id, reference.asOf);
    return ownedElsewhere(id);
  }
}

/** Types that other subgraphs own, by the form of their ids; whether there is such a thing, their owner answers. */
const FORMS: ReadonlyArray<readonly [form: RegExp, type: string]> = [
  [/^[0-9]{4}-Q[1-4]$/, "ReportingPeriod"],
  [/^proposal-/, "Proposal"],
  [/^order-/, "RegisterOrder"],
  [/^monitoring-run-/, "MonitoringRun"],
  [/^inventory-/, "Inventory"],
  [/^obligation-/, "Obligation"],
  [/^candidate-/, "ServiceCandidate"],
  [/^endpoint-/, "Endpoint"],
];

function ownedElsewhere(id: string): (Named & { _ref: string }) | null {
  const type = FORMS.find(([form]) => form.test(id))?.[1];
  return type === undefined ? null : { __typename: type, _ref: id };
}
