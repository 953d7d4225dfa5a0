import { randomUUID } from "node:crypto";
import { parseReference } from "@tizilim/common/pure/as-of";
import { mutationCaller } from "../command/mutation-caller";
import { writeOnce } from "../command/write-once";
import type { DeliveryContext } from "../context";
import type { EndpointFilter } from "../domain/endpoint-filter";
import { endpointFactProblems, endpointFormProblems, type WantedEndpoint } from "../domain/save-endpoint";
import { askedOfGraph, graphFacts } from "../graph/graph-facts";
import { saveAgain, saveNew } from "./change-endpoint";
import type { EndpointPayload } from "./endpoint-payload.type";
import type { EndpointFilterInput } from "./endpoint-filter.type";
import type { SaveEndpointInput } from "./endpoint.input";
import { toldEndpoint } from "./told-endpoint";

/** Decided, written once, and told as it stands then. */
export async function saveEndpoint(context: DeliveryContext, input: SaveEndpointInput): Promise<EndpointPayload> {
  const { house, now, viewer } = context;
  const { owner, person, call } = mutationCaller(viewer, "saveEndpoint", input);
  const wanted = wantedOf(input);
  const form = endpointFormProblems(wanted, house.settings.allowance);
  const id = input.id ?? null;
  // A call that was answered before is answered again, though the graph is silent now.
  const facts = await askedOfGraph(() => graphFacts(house.askGraph, house.end, wanted));
  const answer = await writeOnce(house.database, now, call, id, (writer) => {
    const known = facts();
    const terms = { owner, person, end: known.end, problems: [...form, ...endpointFactProblems(wanted, known)] };
    if (id === null) return saveNew(writer, `endpoint-${randomUUID()}`, wanted, terms);
    return saveAgain(writer, { id, expectedVersion: input.expectedVersion ?? null }, viewer, wanted, terms);
  });
  return toldEndpoint(context, answer);
}

function wantedOf({ url, selection, filter, sinceNumber, signing, rotateKey }: SaveEndpointInput): WantedEndpoint {
  return { url, selection, filter: filter == null ? null : filterWanted(filter), sinceNumber: sinceNumber ?? null, signing: signing ?? null, rotateKey };
}

/** Each value once; a provider as it is today, whichever of its views was named. Null where nothing is left to fit. */
function filterWanted({ sections, providers, category }: EndpointFilterInput): EndpointFilter | null {
  const once = <T>(list: ReadonlyArray<T> | null | undefined): T[] | null => (list == null ? null : [...new Set(list)]);
  const filter = { sections: once(sections), providers: once(providers?.map((id) => parseReference(id)?.id ?? id)), category: once(category) };
  return Object.values(filter).every((list) => list === null) ? null : filter;
}
