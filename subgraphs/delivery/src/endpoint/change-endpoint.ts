import type { Problem } from "@tizilim/common/pure/problem";
import type { EndpointAnswer } from "../command/write-once";
import { mayChange, type DeliveryViewer } from "../domain/delivery-authority";
import { deletedEndpoint, MOST_ENDPOINTS, MOST_KEYS, tooManyEndpoints, tooManyKeys, unknownEndpoint, versionMoved, versionNeeded } from "../domain/endpoint-problems";
import { firstKey, keyToMake } from "../domain/key-rotation";
import { standingAfterSave, standingOfNew, type WantedEndpoint } from "../domain/save-endpoint";
import type { DeliveryWriter } from "../log/delivery-writer";
import { keysThatSign, makeKey } from "./endpoint-key.store";
import { standingOf, type EndpointRow } from "./endpoint.row";
import { endpointsOf, insertEndpoint, storedEndpoint, updateEndpoint } from "./stored-endpoint.store";

export interface SavingTerms {
  readonly owner: string;
  readonly person: string;
  /** Number of the newest entry. */
  readonly end: number;
  /** What is known already against what is wanted. */
  readonly problems: ReadonlyArray<Problem>;
}

export interface EndpointTarget {
  readonly id: string;
  /** Null: none was said. */
  readonly expectedVersion: number | null;
}

export async function saveNew(writer: DeliveryWriter, id: string, wanted: WantedEndpoint, { owner, person, end, problems }: SavingTerms): Promise<EndpointAnswer> {
  const all = [...problems, ...((await endpointsOf(writer.query, owner)) >= MOST_ENDPOINTS ? [tooManyEndpoints()] : [])];
  if (all.length > 0) return refused(all);
  await insertEndpoint(writer, { id, ...contentOf(wanted), standing: standingOfNew(wanted, end) }, { owner, person });
  return { endpoint: id, key: await makeKey(writer, id, firstKey(wanted)), problems: [] };
}

export async function saveAgain(writer: DeliveryWriter, target: EndpointTarget, viewer: DeliveryViewer, wanted: WantedEndpoint, { person, problems }: SavingTerms): Promise<EndpointAnswer> {
  const found = await endpointToChange(writer, target, viewer);
  if (!("id" in found)) return refused([...found, ...problems]);
  const keys = await keysThatSign(writer.query, found.id, writer.at);
  const kind = keyToMake(keys, wanted);
  const all = [...problems, ...(kind !== null && keys.length >= MOST_KEYS ? [tooManyKeys()] : [])];
  if (all.length > 0) return refused(all);
  const standing = standingAfterSave(standingOf(found), wanted, new URL(wanted.url).href !== new URL(found.url).href);
  await updateEndpoint(writer, found, { id: found.id, ...contentOf(wanted), standing }, person);
  return { endpoint: found.id, key: kind === null ? null : await makeKey(writer, found.id, kind), problems: [] };
}

/** The endpoint that is to be changed, or what stands in the way of changing it at all. */
export async function endpointToChange(writer: DeliveryWriter, { id, expectedVersion }: EndpointTarget, viewer: DeliveryViewer): Promise<EndpointRow | ReadonlyArray<Problem>> {
  const row = await storedEndpoint(writer.query, id);
  if (row === null || !mayChange(viewer, row.owner)) return [unknownEndpoint()];
  if (row.deletedAt !== null) return [deletedEndpoint()];
  if (expectedVersion === null) return [versionNeeded()];
  return row.version === expectedVersion ? row : [versionMoved(row.version)];
}

export function refused(problems: ReadonlyArray<Problem>): EndpointAnswer {
  return { endpoint: null, key: null, problems };
}

function contentOf({ url, selection, filter }: WantedEndpoint): Pick<WantedEndpoint, "url" | "selection" | "filter"> {
  return { url, selection, filter };
}
