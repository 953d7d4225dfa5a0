import { afterAll, beforeAll, describe, expect, it } from "@jest/globals";
import { insertRows } from "@tizilim/common/database/insert-rows";
import type { Viewer } from "@tizilim/common/identity/viewer";
import { callSubgraph } from "../support/call-subgraph";
import { eachDatabase } from "../support/databases";
import { ADMINISTRATOR, freshKey, openDeliveryWorld, OTHER_PARTNER, PARTNER, savedEndpoint, stands, type DeliveryWorld } from "../support/delivery-world";

const ENDPOINTS = 5;
const ATTEMPTS = 23;

interface PageInfo {
  readonly hasNextPage: boolean;
  readonly hasPreviousPage: boolean;
  readonly startCursor: string | null;
  readonly endCursor: string | null;
}
interface Attempts {
  readonly deliveries: { readonly totalCount: number; readonly nodes: ReadonlyArray<{ readonly number: number; readonly attempt: number }>; readonly pageInfo: PageInfo };
}

eachDatabase((place) => {
  let world: DeliveryWorld;
  let ids: string[];
  beforeAll(async () => {
    world = await openDeliveryWorld(place);
    ids = [];
    for (let at = 0; at < ENDPOINTS; at += 1) {
      world.at(`2026-11-28T06:00:0${at}Z`);
      ids.push((await savedEndpoint(world, PARTNER, { sinceNumber: at })).id);
    }
    await savedEndpoint(world, OTHER_PARTNER);
    const attempts = Array.from({ length: ATTEMPTS }, (_, at) => ({
      endpointId: ids[0] ?? "", turn: at + 1, number: Math.floor(at / 2), attempt: (at % 2) + 1, at: `2026-11-28T06:01:${String(at).padStart(2, "0")}.000000Z`,
      status: at % 2 === 0 ? null : 204, outcome: at % 2 === 0 ? "TIMED_OUT" : "DELIVERED", tookMs: at,
    }));
    const notices = Array.from({ length: 25 }, (_, at) => ({ endpointId: ids[1] ?? "", turn: at + 1, code: at === 24 ? "SCHEDULE_RUN_OUT" : "PAYLOAD_LARGE", number: at + 1, at: `2026-11-28T06:02:${String(at).padStart(2, "0")}.000000Z` }));
    await world.delivery.database.transaction(async (writer) => {
      await insertRows(writer, "delivery_attempt", attempts);
      await insertRows(writer, "endpoint_notice", notices);
    });
  });
  afterAll(() => world.close());

  const walk = async (page: string, viewer: Viewer): Promise<string[]> => {
    const found: string[] = [];
    const cursor = page.startsWith("first") ? "after" : "before";
    for (let at: string | null = null; ; ) {
      type Page = { endpoints: { nodes: Array<{ id: string }>; pageInfo: PageInfo } };
      const { endpoints }: Page = await world.ask<Page>(viewer, `query ($at: String) { endpoints(${page}, ${cursor}: $at) { nodes { id } pageInfo { hasNextPage hasPreviousPage startCursor endCursor } } }`, { at });
      const those = endpoints.nodes.map(({ id }) => id);
      if (cursor === "after") found.push(...those);
      else found.unshift(...those);
      if (!(cursor === "after" ? endpoints.pageInfo.hasNextPage : endpoints.pageInfo.hasPreviousPage)) return found;
      at = cursor === "after" ? endpoints.pageInfo.endCursor : endpoints.pageInfo.startCursor;
    }
  };

  describe("the list of endpoints", () => {
    it.each(["first: 2", "last: 2", "first: 100"])("is walked by %s in the order in which they were saved", async (page) => {
      expect(await walk(page, PARTNER)).toEqual(ids);
    });

    it("is of all owners to an administrator", async () => {
      const { endpoints } = await world.ask<{ endpoints: { totalCount: number; nodes: Array<{ owner: string }> } }>(ADMINISTRATOR, "{ endpoints { totalCount nodes { owner } } }");
      expect([endpoints.totalCount, new Set(endpoints.nodes.map(({ owner }) => owner)).size]).toEqual([ENDPOINTS + 1, 2]);
    });

    it("refuses a cursor of another list", async () => {
      const foreign = Buffer.from(JSON.stringify(["services", "a", "b"])).toString("base64url");
      expect(await world.errorsOf(PARTNER, "query ($c: String) { endpoints(after: $c) { totalCount } }", { c: foreign })).toEqual(["BAD_CURSOR"]);
    });

    it("takes as many statements for twenty as for one, and asks the graph once", async () => {
      const query = "query ($n: Int) { endpoints(first: $n) { totalCount nodes { id lag pausedAt keys { kind } notices { code } deliveries(first: 3) { totalCount nodes { at } } } } }";
      const counted = async (n: number): Promise<{ statements: number; asked: number }> => {
        let statements = 0;
        const end = world.delivery.database.statements.listen(() => (statements += 1));
        const before = world.asked;
        const { errors } = await callSubgraph(world.delivery, query, { n }, PARTNER);
        end();
        expect(errors).toBeUndefined();
        return { statements, asked: world.asked - before };
      };
      const [one, all] = [await counted(1), await counted(20)];
      expect([all.statements, one.asked, all.asked]).toEqual([one.statements, 1, 1]);
    });
  });

  describe("the lag", () => {
    const lags = async (): Promise<number[]> => (await world.ask<{ endpoints: { nodes: Array<{ lag: number }> } }>(PARTNER, "{ endpoints { nodes { lag } } }")).endpoints.nodes.map(({ lag }) => lag);

    it("is what the register has beyond each position, and as far as is known while it does not answer", async () => {
      const end = await world.end();
      const expected = ids.map((_, at) => end - at);
      expect(await lags()).toEqual(expected);
      world.graphAnswers = false;
      expect(await lags()).toEqual(expected);
      world.graphAnswers = true;
    });

    it("reaches at least as far as any endpoint has been told of, before the register ever answered", async () => {
      const fresh = await openDeliveryWorld(place, { room: "_fresh" });
      try {
        const { id } = await savedEndpoint(fresh, PARTNER, { sinceNumber: 1 });
        const { position } = await savedEndpoint(fresh, OTHER_PARTNER);
        const reopened = await fresh.reopened();
        try {
          const { data } = await callSubgraph(reopened, "{ endpoints { nodes { id lag } } }", {}, PARTNER);
          expect(JSON.parse(JSON.stringify(data))).toEqual({ endpoints: { nodes: [{ id, lag: position - 1 }] } });
        } finally {
          await reopened.close();
        }
      } finally {
        await fresh.close();
      }
    });
  });

  describe("the deliveries of an endpoint", () => {
    it.each([["first: 7", "after"], ["last: 7", "before"]])("are walked by %s, the newest first", async (page, cursor) => {
      const numbers: number[] = [];
      for (let at: string | null = null; ; ) {
        const query = `query ($at: String) { endpoints(first: 1) { nodes { deliveries(${page}, ${cursor}: $at) { totalCount nodes { number attempt } pageInfo { hasNextPage hasPreviousPage startCursor endCursor } } } } }`;
        const answer: { endpoints: { nodes: Attempts[] } } = await world.ask<{ endpoints: { nodes: Attempts[] } }>(PARTNER, query, { at });
        const { totalCount, nodes, pageInfo }: Attempts["deliveries"] = (answer.endpoints.nodes[0] as Attempts).deliveries;
        expect(totalCount).toBe(ATTEMPTS);
        const turns = nodes.map(({ number, attempt }) => number * 2 + attempt);
        if (cursor === "after") numbers.push(...turns);
        else numbers.unshift(...turns);
        if (!(cursor === "after" ? pageInfo.hasNextPage : pageInfo.hasPreviousPage)) break;
        at = cursor === "after" ? pageInfo.endCursor : pageInfo.startCursor;
      }
      expect(numbers).toEqual(Array.from({ length: ATTEMPTS }, (_, at) => ATTEMPTS - at));
    });

    it("tell how each attempt ended", async () => {
      const { endpoints } = await world.ask<{ endpoints: { nodes: object[] } }>(PARTNER, "{ endpoints(first: 1) { nodes { deliveries(first: 2) { nodes { number attempt at status outcome tookMs } } } } }");
      expect(endpoints.nodes[0]).toEqual({ deliveries: { nodes: [
        { number: 11, attempt: 1, at: "2026-11-28T06:01:22.000000Z", status: null, outcome: "TIMED_OUT", tookMs: 22 },
        { number: 10, attempt: 2, at: "2026-11-28T06:01:21.000000Z", status: 204, outcome: "DELIVERED", tookMs: 21 },
      ] } });
    });
  });

  describe("what its owner was told", () => {
    it("is shown in both languages, the last twenty, the newest first", async () => {
      type Notices = { endpoints: { nodes: Array<{ notices: Array<{ code: string; severity: string; number: number; message: { kk: string; ru: string } }> }> } };
      const { endpoints } = await world.ask<Notices>(PARTNER, "{ endpoints(first: 2) { nodes { notices { code severity number message { kk ru } } } } }");
      const notices = endpoints.nodes[1]?.notices ?? [];
      expect([endpoints.nodes[0]?.notices, notices.length, notices.map(({ number }) => number)]).toEqual([[], 20, Array.from({ length: 20 }, (_, at) => 25 - at)]);
      expect(notices[0]).toMatchObject({ code: "SCHEDULE_RUN_OUT", severity: "ERROR", message: { kk: expect.stringMatching(/тоқтатылды/), ru: expect.stringMatching(/приостановлен/) } });
      expect(notices[1]).toMatchObject({ code: "PAYLOAD_LARGE", severity: "WARNING" });
    });

    it("tells since when it is paused by itself", async () => {
      await stands(world, ids[1] ?? "", { status: "PAUSED", pausedBecause: "SCHEDULE_RUN_OUT" });
      const { endpoints } = await world.ask<{ endpoints: { nodes: object[] } }>(PARTNER, "{ endpoints(first: 2) { nodes { pausedBecause pausedAt } } }");
      expect(endpoints.nodes).toEqual([{ pausedBecause: null, pausedAt: null }, { pausedBecause: "SCHEDULE_RUN_OUT", pausedAt: "2026-11-28T06:02:24.000000Z" }]);
    });
  });

  it("one request that changes and reads tells what stands after each step", async () => {
    const { id } = await savedEndpoint(world, OTHER_PARTNER);
    const query = `mutation ($pause: EndpointActionInput!, $resume: EndpointActionInput!) {
      pauseEndpoint(input: $pause) { endpoint { status version } } resumeEndpoint(input: $resume) { endpoint { status version } }
    }`;
    const step = (expectedVersion: number) => ({ idempotencyKey: freshKey(), id, expectedVersion });
    expect(await world.ask(OTHER_PARTNER, query, { pause: step(1), resume: step(2) })).toEqual({
      pauseEndpoint: { endpoint: { status: "PAUSED", version: 2 } }, resumeEndpoint: { endpoint: { status: "UNVERIFIED", version: 3 } },
    });
  });
});
