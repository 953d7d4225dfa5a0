import type { AskInProcess, ToldAnswer } from "../../http/ask-in-process";
import { SERVICE_QUESTION, type AskedRegistry, type AskedService, type ServiceVariables } from "./service-question";

/** What the graph could not tell. */
export interface Untold {
  /** Of the service. */
  readonly field: string;
  readonly code: string;
}

export type ServiceAnswer =
  | { readonly kind: "told"; readonly service: AskedService; readonly registry: AskedRegistry; readonly untold: ReadonlyArray<Untold> }
  | { readonly kind: "unknown" }
  | { readonly kind: "unavailable" };

/** Told by the graph for the moment asked, and no fault of anyone. */
export const NOT_KEPT = "AS_OF_UNSUPPORTED";

/** Asks as anyone may. A part that another subgraph could not tell is named, and is null in the answer. */
export async function askService(ask: AskInProcess, variables: ServiceVariables): Promise<ServiceAnswer> {
  const { data, errors = [] } = await ask(SERVICE_QUESTION, { ...variables }).catch((): ToldAnswer => ({ data: null }));
  const { service, registry } = (data ?? {}) as { service?: AskedService | null; registry?: AskedRegistry | null };
  if (registry == null) return { kind: "unavailable" };
  if (service == null) return { kind: errors.length === 0 ? "unknown" : "unavailable" };
  const untold = errors.map(({ path, extensions }): Untold => ({ field: String(path?.[1] ?? ""), code: String(extensions?.["code"] ?? "") }));
  return { kind: "told", service, registry, untold: untold.filter(({ field }, at) => untold.findIndex((each) => each.field === field) === at) };
}
