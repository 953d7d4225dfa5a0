export interface ToldError {
  readonly message: string;
  readonly path?: ReadonlyArray<string | number>;
  readonly extensions: { readonly code: string; readonly service?: string; readonly traceId: string };
}

export interface Told<T = Record<string, unknown>> {
  readonly status: number;
  /** As it came. */
  readonly text: string;
  readonly data: T;
  readonly errors: ReadonlyArray<ToldError>;
  /** Milliseconds until the whole answer was here. */
  readonly took: number;
}

/** Asks a registry as clients do. */
export async function askRegistry<T = Record<string, unknown>>(
  origin: string,
  query: string,
  variables: Readonly<Record<string, unknown>> = {},
  headers: Readonly<Record<string, string>> = {},
): Promise<Told<T>> {
  const begun = performance.now();
  const answer = await fetch(`${origin}/graphql`, {
    method: "POST",
    headers: { "content-type": "application/json", ...headers },
    body: JSON.stringify({ query, variables }),
  });
  const text = await answer.text();
  const { data, errors } = JSON.parse(text) as { data: T; errors?: ToldError[] };
  return { status: answer.status, text, data, errors: errors ?? [], took: performance.now() - begun };
}

/** Its data; throws where there is an error. */
export async function dataFrom<T = Record<string, unknown>>(origin: string, query: string, variables: Readonly<Record<string, unknown>> = {}): Promise<T> {
  const { data, errors } = await askRegistry<T>(origin, query, variables);
  if (errors.length > 0) throw new Error(JSON.stringify(errors));
  return data;
}
