import { createHash } from "node:crypto";
import { afterAll, beforeAll, expect, it } from "@jest/globals";
import { EventSource } from "eventsource";
import { createClient } from "graphql-sse";
import { ANONYMOUS } from "@tizilim/common/identity/viewer";
import { startGateway, type RunningGateway } from "@tizilim/gateway/gateway";
import { eachDatabase } from "../support/databases";
import { seededRandom } from "../support/seeded-random";
import { numbersFrom } from "../streams/support/stream-client";
import { openStreamedRegistry, type StreamedRegistry } from "../streams/support/streamed-registry";
import { eventSchema } from "./support/event-schema";
import { rawEvents, type RawEvent, type RawStream } from "../support/raw-events";

const ENTRIES = "subscription ($since: Int) { registerEntryAdded(sinceNumber: $since) { number kind service { code name { ru } } } }";
const ONE = "query ($number: Int!) { registerEntry(number: $number) { number kind service { code name { ru } } } }";
const MUTATION = 'mutation { submitProposal(input: { idempotencyKey: "k", expectedVersion: 1, id: "none" }) { problems { code } } }';

interface Payload {
  readonly data?: { readonly registerEntryAdded?: { readonly number: number } | null; readonly registerEntry?: object } | null;
  readonly errors?: ReadonlyArray<{ readonly extensions: { readonly code: string } }>;
  readonly extensions?: { readonly number?: number };
}

eachDatabase((place) => {
  let registry: StreamedRegistry;
  /** In the place of the registry's first one, after a restart. */
  let gateway: RunningGateway;
  beforeAll(async () => {
    registry = await openStreamedRegistry(place, { room: "sse", gateway: { streams: { lookEveryMs: 50, checkEveryMs: 20, drainMs: 200 } } });
    ({ gateway } = registry);
  });
  afterAll(async () => {
    await gateway.close();
    await registry.close();
  });
  const url = () => `${gateway.url}/graphql`;
  const post = (body: object, headers: Record<string, string> = {}): Promise<RawStream> => rawEvents(url(), { method: "POST", headers: { "content-type": "application/json", ...headers }, body: JSON.stringify(body) });
  const codesOf = (event: RawEvent | null | undefined): string[] => ((JSON.parse(event?.data ?? "{}") as Payload).errors ?? []).map(({ extensions }) => extensions.code);

  it("gives everything after sinceNumber and goes on with what comes; each payload is what the plain query says, its id the number", async () => {
    const stream = await post({ query: ENTRIES, variables: { since: 2 } });
    const end = await registry.includeServices(4);
    const fits = eventSchema("RegisterEntryPayload");
    for (const number of numbersFrom(3, end)) {
      const event = await stream.next();
      const payload = JSON.parse(event?.data ?? "") as Payload;
      expect([fits(payload), fits.errors]).toEqual([true, null]);
      expect([event?.event, event?.id, payload.extensions?.number]).toEqual(["next", String(number), number]);
      const plain = (await (await post({ query: ONE, variables: { number } })).rest())[0];
      expect(payload.data?.registerEntryAdded).toEqual((JSON.parse(plain?.data ?? "") as Payload).data?.registerEntry);
    }
    stream.close();
  });

  it("begins after the larger of Last-Event-ID and sinceNumber", async () => {
    for (const [last, since] of [["1", 3], ["3", 1], ["3", null]] as const) {
      const stream = await post({ query: ENTRIES, variables: { since } }, { "last-event-id": last });
      expect((await stream.next())?.id).toBe("4");
      stream.close();
    }
  });

  it("answers a query by one `next`, and a mutation by POST alone", async () => {
    const told = await (await rawEvents(`${url()}?${new URLSearchParams({ query: "{ registerLogEnd }" })}`)).rest();
    expect(told.map(({ event, id }) => [event, id])).toEqual([["next", null], ["complete", null]]);
    expect(JSON.parse(told[0]?.data ?? "")).toMatchObject({ data: { registerLogEnd: await registry.registerEnd() } });
    const [answer] = await (await post({ query: MUTATION })).rest();
    expect(codesOf(answer)).toEqual(["UNAUTHENTICATED"]);
    const extensions = JSON.stringify({ persistedQuery: { version: 1, sha256Hash: createHash("sha256").update(MUTATION).digest("hex") } });
    await (await post({ query: MUTATION, extensions: JSON.parse(extensions) as object })).rest();
    for (const parameters of [{ query: MUTATION }, { extensions }]) {
      const [refused, complete] = await (await rawEvents(`${url()}?${new URLSearchParams(Object.entries(parameters))}`)).rest();
      expect([codesOf(refused), complete?.event]).toEqual([["METHOD_NOT_ALLOWED"], "complete"]);
    }
  });

  it.each<[string, string, object]>([
    ["a field that is not there", "GRAPHQL_VALIDATION_FAILED", { query: "subscription { registerEntryAdded { nothing } }" }],
    ["a document that cannot be read", "GRAPHQL_PARSE_FAILED", { query: "subscription {" }],
    ["a number that the log has not", "BAD_USER_INPUT", { query: ENTRIES, variables: { since: 1_000_000 } }],
    ["two fields", "GRAPHQL_VALIDATION_FAILED", { query: "subscription { registerEntryAdded { number } legalActChanged { number } }" }],
  ])("tells %s as an event, then completes", async (_what, code, body) => {
    const stream = await post(body);
    const told = await stream.rest();
    expect([stream.status, told.map(({ event }) => event)]).toEqual([200, ["next", "complete"]]);
    expect(codesOf(told[0])).toContain(code);
  });

  it("ends with UNAUTHENTICATED when the token expires", async () => {
    const authorization = registry.tokenOf({ ...ANONYMOUS, subject: "partner", roles: ["PARTNER"], expiresAt: Date.now() / 1_000 + 1 });
    const stream = await post({ query: ENTRIES }, { authorization });
    const told = await stream.rest();
    expect([codesOf(told[0]), told.at(-1)?.event]).toEqual([["UNAUTHENTICATED"], "complete"]);
  });

  it("loses and doubles nothing for an EventSource that is cut off again and again", async () => {
    const from = await registry.registerEnd();
    const random = seededRandom(3);
    let cut: Array<() => void> = [];
    // Connections that break at random: the browser's own would not let a test do that.
    const source = new EventSource(`${url()}?${new URLSearchParams({ query: ENTRIES, variables: JSON.stringify({ since: from }) })}`, {
      fetch: async (input, init) => {
        const control = new AbortController();
        (init.signal as AbortSignal | undefined)?.addEventListener("abort", () => control.abort());
        cut.push(() => control.abort(new Error("cut")));
        const response = await fetch(input as URL, { ...(init as RequestInit), signal: control.signal });
        return response as never;
      },
    });
    const numbers: number[] = [];
    const heard = new Promise<void>((resolve) => {
      source.addEventListener("next", ({ lastEventId }) => {
        numbers.push(Number(lastEventId));
        if (numbers.at(-1) === from + 30) resolve();
      });
    });
    for (let each = 0; each < 30; each++) {
      await registry.includeServices(1);
      if (random() > 0.1) continue;
      cut.forEach((break_) => break_());
      cut = [];
    }
    await heard;
    source.close();
    expect(numbers).toEqual(numbersFrom(from + 1, from + 30));
  });

  it("loses and doubles nothing for the graphql-sse client on one connection or several, over a restart of the gateway", async () => {
    for (const singleConnection of [false, true]) {
      const from = await registry.registerEnd();
      const { port } = gateway;
      let last = from;
      const client = createClient({
        url: `http://127.0.0.1:${port}/graphql${singleConnection ? "/stream" : ""}`, singleConnection, retryAttempts: 50, retry: () => new Promise((go) => setTimeout(go, 20)),
        ...(singleConnection ? {} : { headers: () => ({ "last-event-id": String(last) }) }),
      } as Parameters<typeof createClient>[0]);
      const numbers: number[] = [];
      const results = client.iterate<Payload["data"]>({ query: ENTRIES, variables: { since: from } });
      const read = async (count: number): Promise<void> => {
        while (numbers.length < count) {
          const { value } = (await results.next()) as { value: Payload };
          const number = value.extensions?.number ?? -1;
          // Without ids on the connection a client that comes back is told again what it had, and passes over it.
          if (number > last) numbers.push(number);
          last = Math.max(last, number);
        }
      };
      await Promise.all([read(5), registry.includeServices(5)]);
      const again = read(10);
      await gateway.close();
      gateway = await startGateway({ ...registry.gatewayOptions, port });
      await registry.includeServices(5);
      await again;
      client.dispose();
      expect(numbers).toEqual(numbersFrom(from + 1, from + 10));
    }
  });
});
