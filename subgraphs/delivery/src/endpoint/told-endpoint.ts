import { queryOf } from "@tizilim/common/database/run-query";
import type { EndpointAnswer } from "../command/write-once";
import type { DeliveryContext } from "../context";
import { verificationOfTurn } from "./endpoint-key.store";
import type { EndpointPayload } from "./endpoint-payload.type";
import { endpointView } from "./endpoint-view";
import type { Endpoint } from "./endpoint.type";
import { storedEndpoint } from "./stored-endpoint.store";

/** One request may hold several mutations: each tells what stands after it. `deleted`: one that nobody is shown otherwise. */
export async function toldEndpoint(context: DeliveryContext, { endpoint: id, key, problems }: EndpointAnswer, deleted = false): Promise<EndpointPayload> {
  context.endpoints.clearAll();
  context.keys.clearAll();
  context.notices.clearAll();
  context.lists.forget();
  if (id === null) return { endpoint: null, verification: null, problems };
  const query = queryOf(context.reader);
  const endpoint = deleted ? await lastLook(context, id) : await context.endpoints.load(id);
  return { endpoint, verification: key === null ? null : await verificationOfTurn(query, id, key), problems };
}

async function lastLook({ reader }: DeliveryContext, id: string): Promise<Endpoint | null> {
  const row = await storedEndpoint(queryOf(reader), id);
  return row === null ? null : endpointView(row);
}
