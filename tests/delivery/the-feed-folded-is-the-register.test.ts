import { afterAll, beforeAll, expect, it } from "@jest/globals";
import { askFeed } from "@tizilim/gateway/feed/ask-feed";
import { feedRoutes } from "@tizilim/gateway/feed/feed-routes";
import { eachDatabase } from "../support/databases";
import { seededRandom } from "../support/seeded-random";
import { openStreamedRegistry, type StreamedRegistry } from "../streams/support/streamed-registry";
import { eventSchema } from "./support/event-schema";
import { foldFeed, type FoldedEntry } from "./support/fold-feed";
import { randomChange } from "./support/random-register";
import { rawEvents } from "../support/raw-events";
import { registerOn } from "./support/register-now";

interface Told {
  readonly sequence: string;
  readonly data: FoldedEntry & { readonly service: object | null };
}
interface Page {
  readonly entries: ReadonlyArray<Told>;
  readonly next: number;
  readonly end: number;
  readonly complete: boolean;
}

const CHANGES = 220;
const CHANGES_OF_A_COMMIT = 20;
const SEED = 5;

eachDatabase((place) => {
  let registry: StreamedRegistry;
  const random = seededRandom(SEED);
  beforeAll(async () => {
    registry = await openStreamedRegistry(place, {
      room: "feed",
      gateway: { portal: [feedRoutes({ ask: askFeed(() => registry.gateway.room), streams: () => registry.gateway.streams, corsOrigins: [] })], streams: { lookEveryMs: 50 }, subgraphDeadline: 1_500 },
    });
    const codes: string[] = [];
    for (let number = 1; number <= CHANGES; ) {
      await registry.world.register.write(async (register) => {
        for (const last = number + CHANGES_OF_A_COMMIT; number < last; number++) await randomChange(random, register, codes, number);
      });
    }
  });
  afterAll(() => registry.close());
  const url = () => `${registry.gateway.url}/feed/register`;
  const paged = async (limit: number): Promise<Told[]> => {
    const told: Told[] = [];
    for (let next = 0, complete = false; !complete; ) {
      const page = (await (await fetch(`${url()}?since=${next}&limit=${limit}`)).json()) as Page;
      told.push(...page.entries);
      ({ next, complete } = page);
    }
    return told;
  };

  it("folded from zero is the register, on every day that was spoken for", async () => {
    const told = await paged(100);
    expect(told.map(({ data }) => data.number)).toEqual(Array.from({ length: await registry.registerEnd() }, (_, at) => at + 1));
    expect(told.length).toBeGreaterThan(150);
    const entries = told.map(({ data }) => data);
    for (const day of ["2026-01-01", "2026-03-15", "2026-10-02", "2026-12-31", "2027-06-01"]) {
      const folded = foldFeed(entries, day);
      expect(folded.size).toBeGreaterThan(5);
      expect(Object.fromEntries(folded)).toEqual(Object.fromEntries(await registerOn(registry.gateway.url, day)));
    }
  });

  it("shows in each entry the service as that entry left it, whatever came later", async () => {
    const entries = (await paged(500)).map(({ data }) => data);
    const about = entries.filter(({ kind }) => kind.startsWith("SERVICE_"));
    expect(new Set(about.map(({ subject }) => subject)).size).toBeLessThan(about.length / 2);
    for (const { number, subject, effectiveFrom, service } of about) {
      const left = foldFeed(entries.filter((entry) => entry.number <= number), effectiveFrom).get(`SERVICE ${subject}`);
      const { name, category, status, recipients, channels, fee, forms, term, replaces, replacedBy } = left ?? {};
      expect([number, service]).toMatchObject([number, { code: subject, name, category, status, recipients, channels, fee, forms, term, replaces, replacedBy }]);
    }
  });

  it("tells each entry as docs/events.asyncapi.yaml describes it, with nothing more and nothing less", async () => {
    const fits = eventSchema("FeedEvent");
    const told = await paged(500);
    for (const event of told) expect([event.data.number, fits(event), fits.errors]).toEqual([event.data.number, true, null]);
    const [{ data, ...envelope }] = told as [Told];
    const { touches: _left, ...less } = data as Told["data"] & { touches: unknown };
    for (const wrong of [{ ...envelope, data: less }, { ...envelope, data: { ...data, kind: "OTHER" } }, { ...envelope, data: { ...data, more: 1 } }, { data }]) expect(fits(wrong)).toBe(false);
  });

  it("is the same in pages of any size and as a stream, from any number", async () => {
    const whole = await paged(500);
    expect(await paged(7)).toEqual(whole);
    const stream = await rawEvents(`${url()}?since=40`);
    for (const entry of whole.slice(40)) {
      const event = await stream.next();
      expect([event?.event, event?.id, JSON.parse(event?.data ?? "null") as unknown]).toEqual([null, String(entry.data.number), entry]);
    }
    stream.close();
  });

  it("goes over from what was missed into what comes, and wakes whoever waits for an empty page", async () => {
    const end = await registry.registerEnd();
    const stream = await rawEvents(`${url()}?since=${end - 2}`);
    const waited = fetch(`${url()}?since=${end}&wait=20`);
    await registry.includeServices(3);
    const ids: Array<string | null | undefined> = [];
    for (let each = 0; each < 5; each++) ids.push((await stream.next())?.id);
    expect(ids).toEqual([-1, 0, 1, 2, 3].map((more) => String(end + more)));
    stream.close();
    const page = (await (await waited).json()) as Page;
    expect(page.entries[0]?.data.number).toBe(end + 1);
  });

  it("under a filter holds exactly the entries that RegisterEntry.matches, in both forms", async () => {
    const whole = await paged(500);
    const { data } = await registry.world.register.catalogue.call({
      query: "query ($filter: ServiceFilter) { a: registerEntriesSince(number: 0, limit: 100) { number matches(filter: $filter) } b: registerEntriesSince(number: 100, limit: 100) { number matches(filter: $filter) } c: registerEntriesSince(number: 200, limit: 100) { number matches(filter: $filter) } }",
      variables: { filter: { sections: ["002"], category: ["STATE_SERVICE"] } }, viewer: { subject: null, roles: [], body: null, expiresAt: null }, requestId: "test",
    });
    const { a, b, c } = data as Record<string, Array<{ number: number; matches: boolean }>>;
    const fitting = [...(a ?? []), ...(b ?? []), ...(c ?? [])].filter(({ matches }) => matches).map(({ number }) => number);
    expect(fitting.length).toBeGreaterThan(5);
    expect(fitting.length).toBeLessThan(whole.length - 20);
    const page = (await (await fetch(`${url()}?sections=002&category=STATE_SERVICE&limit=500`)).json()) as Page;
    expect([page.entries.map(({ data: entry }) => entry.number), page.next, page.complete]).toEqual([fitting, whole.length, true]);
    const stream = await rawEvents(`${url()}?sections=002&category=STATE_SERVICE`);
    const ids: string[] = [];
    while (ids.length < fitting.length) {
      const event = await stream.next();
      if (event === null) break;
      // Bookmarks come when they come.
      if (event.event === null) ids.push(event.id ?? "");
    }
    expect(ids).toEqual(fitting.map(String));
    stream.close();
  });

  it("refuses a reader that is ahead of the log in both forms", async () => {
    const since = (await registry.registerEnd()) + 1;
    for (const accept of ["application/json", "text/event-stream"]) expect((await fetch(`${url()}?since=${since}`, { headers: { accept } })).status).toBe(409);
  });

  it("says that it cannot tell when the catalogue is silent, and goes on when it answers again", async () => {
    registry.silent.add("catalogue");
    const refused = await fetch(`${url()}?since=3&limit=5`);
    expect(refused.status).toBe(503);
    registry.silent.delete("catalogue");
    expect(((await (await fetch(`${url()}?since=3&limit=5`)).json()) as Page).entries[0]?.data.number).toBe(4);
  });
});
