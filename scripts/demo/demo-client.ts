import { exampleDocument } from "./example-document";
import type { DemoActorName } from "./demo-actors";

interface Told {
  readonly data?: Readonly<Record<string, Payload>> | null;
  readonly errors?: ReadonlyArray<{ readonly message: string }>;
}

type Payload = Readonly<Record<string, unknown>> | null;
interface Problems {
  readonly problems?: ReadonlyArray<{ readonly code: string; readonly message: { readonly ru: string } }>;
}

/** Speaks to the registry over HTTP as any client does, with the token of whoever acts. */
export class DemoClient {
  private calls = 0;

  constructor(
    private readonly origin: string,
    private readonly tokens: Readonly<Record<DemoActorName, string>>,
  ) {}

  /** Data of a query; throws with the words of the first error. actor: null asks as the public does. */
  async ask<T>(actor: DemoActorName | null, query: string, variables: Readonly<Record<string, unknown>> = {}): Promise<T> {
    const answer = await fetch(`${this.origin}/graphql`, {
      method: "POST",
      headers: { "content-type": "application/json", ...(actor === null ? {} : { authorization: `Bearer ${this.tokens[actor]}` }) },
      body: JSON.stringify({ query, variables }),
    });
    const { data, errors } = (await answer.json()) as Told;
    if (errors?.[0] !== undefined || data == null) throw new Error(errors?.[0]?.message ?? "the registry gave no data");
    return data as T;
  }

  /** Data of an example tab of the explorer, with other variables. */
  show<T>(actor: DemoActorName | null, example: string, variables: Readonly<Record<string, unknown>>): Promise<T> {
    return this.ask<T>(actor, exampleDocument(example), variables);
  }

  /** Sends the mutation of an example tab; throws where the rules refuse it. */
  async act<T extends object>(actor: DemoActorName, example: string, input: Readonly<Record<string, unknown>>): Promise<T> {
    this.calls += 1;
    const data = await this.show<Readonly<Record<string, T & Problems>>>(actor, example, { input: { idempotencyKey: `demo-${this.calls}`, ...input } });
    const [payload] = Object.values(data);
    const problem = payload?.problems?.[0];
    if (payload === undefined || problem !== undefined) throw new Error(`${example}: ${problem?.code ?? "no answer"} ${problem?.message.ru ?? ""}`);
    return payload;
  }
}
