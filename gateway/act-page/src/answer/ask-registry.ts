export interface Answer<T> {
  /** Null where nothing came. */
  readonly data: T | null;
  /** Codes of what could not be answered, with the subgraph that did not. */
  readonly faults: readonly Fault[];
}

export interface Fault {
  readonly code: string;
  readonly service: string | null;
}

interface Told<T> {
  readonly data?: T | null;
  readonly errors?: readonly { readonly extensions?: { readonly code?: string; readonly service?: string } }[];
}

/** Asks the gateway that served the page, and nobody else. Never throws: what did not come is told as a fault. */
export async function askRegistry<T>(query: string, variables: Readonly<Record<string, unknown>>): Promise<Answer<T>> {
  try {
    const response = await fetch("/graphql", {
      method: "POST",
      headers: { accept: "application/graphql-response+json, application/json;q=0.9", "content-type": "application/json" },
      body: JSON.stringify({ query, variables }),
    });
    const { data = null, errors = [] } = (await response.json()) as Told<T>;
    return { data, faults: errors.map(({ extensions }) => ({ code: extensions?.code ?? "UNKNOWN", service: extensions?.service ?? null })) };
  } catch {
    return { data: null, faults: [{ code: "UNREACHABLE", service: null }] };
  }
}
