import { afterAll, beforeAll, describe, expect, it } from "@jest/globals";
import { ADMINISTRATOR, COLLEAGUE, freshKey, openDeliveryWorld, OTHER_PARTNER, PARTNER, savedEndpoint, stands, type DeliveryWorld, type EndpointMutationName } from "../support/delivery-world";
import { eachDatabase } from "../support/databases";

const NOW = "2026-11-28T06:00:00.000000Z";
const EARLIER = "2026-11-27T06:00:00.000000Z";
const TOMORROW = "2026-11-29T06:00:00.000000Z";
const RUNNING = { status: "ACTIVE", verifiedAt: EARLIER };
const FAILING = { ...RUNNING, attempt: 4, failingSince: EARLIER, dueAt: TOMORROW };
const RUN_OUT = { ...RUNNING, status: "PAUSED", pausedBecause: "SCHEDULE_RUN_OUT", attempt: 10, failingSince: EARLIER };

eachDatabase((place) => {
  let world: DeliveryWorld;
  beforeAll(async () => {
    world = await openDeliveryWorld(place);
  });
  afterAll(() => world.close());

  /** An endpoint that stands so. */
  const endpointThat = async (columns: Readonly<Record<string, string | number | null>>, input: Record<string, unknown> = {}): Promise<string> => {
    const { id } = await savedEndpoint(world, PARTNER, input);
    await stands(world, id, columns);
    return id;
  };
  const act = (name: EndpointMutationName, id: string, more: Record<string, unknown> = {}, viewer = PARTNER) =>
    world.give(viewer, name, { idempotencyKey: freshKey(), id, expectedVersion: 1, ...more });
  const codes = async (...call: Parameters<typeof act>) => (await act(...call)).problems.map(({ code }) => code);
  const clear = async () => {
    const { endpoints } = await world.ask<{ endpoints: { nodes: Array<{ id: string; version: number }> } }>(PARTNER, "{ endpoints(first: 100) { nodes { id version } } }");
    for (const { id, version } of endpoints.nodes) expect((await act("deleteEndpoint", id, { expectedVersion: version })).problems).toEqual([]);
  };

  describe("pausing", () => {
    it("keeps the position and stops the attempts", async () => {
      const id = await endpointThat(FAILING, { sinceNumber: 2 });
      const { endpoint, problems, verification } = await act("pauseEndpoint", id);
      expect([problems, verification]).toEqual([[], null]);
      expect(endpoint).toMatchObject({ status: "PAUSED", pausedBecause: "PARTNER", pausedAt: NOW, position: 2, failedAttempts: 4, failingSince: EARLIER, nextAttemptAt: null, version: 2 });
    });

    it("is a colleague's as well, and takes the place of a pause that came by itself", async () => {
      const id = await endpointThat(RUN_OUT);
      expect((await act("pauseEndpoint", id, {}, COLLEAGUE)).endpoint).toMatchObject({ status: "PAUSED", pausedBecause: "PARTNER", pausedAt: NOW });
    });

    it.each([["paused by its owner", { status: "PAUSED", pausedBecause: "PARTNER" }, "ENDPOINT_PAUSED"], ["gone", { status: "GONE" }, "ENDPOINT_GONE"]])(
      "is refused for one that is %s", async (_, columns, code) => {
        expect(await codes("pauseEndpoint", await endpointThat(columns))).toEqual([code]);
      });
    afterAll(clear);
  });

  describe("resuming", () => {
    it("goes on from its position with the whole schedule before it", async () => {
      const id = await endpointThat(RUN_OUT, { sinceNumber: 3 });
      expect((await act("resumeEndpoint", id)).endpoint).toMatchObject({ ...RUNNING, pausedBecause: null, pausedAt: null, position: 3, failedAttempts: 0, failingSince: null, nextAttemptAt: null, version: 2 });
    });

    it.each([0, 3])("goes on after any number that is named, such as %i", async (sinceNumber) => {
      const id = await endpointThat(RUN_OUT);
      expect((await act("resumeEndpoint", id, { sinceNumber })).endpoint).toMatchObject({ status: "ACTIVE", position: sinceNumber, lag: (await world.end()) - sinceNumber });
    });

    it("asks for leave where it was not given yet", async () => {
      const id = await endpointThat({ status: "PAUSED", pausedBecause: "UNVERIFIED" });
      expect((await act("resumeEndpoint", id)).endpoint).toMatchObject({ status: "UNVERIFIED", pausedBecause: null });
    });

    it("tries one at once that waits for its next attempt, and moves one that runs", async () => {
      expect((await act("resumeEndpoint", await endpointThat(FAILING))).endpoint).toMatchObject({ status: "ACTIVE", failedAttempts: 0, nextAttemptAt: null });
      expect((await act("resumeEndpoint", await endpointThat(RUNNING), { sinceNumber: 1 })).endpoint).toMatchObject({ status: "ACTIVE", position: 1 });
    });

    it.each([
      ["runs", RUNNING, {}, "ENDPOINT_NOT_PAUSED"],
      ["is gone", { status: "GONE" }, {}, "ENDPOINT_GONE"],
      ["is to begin beyond the log", RUN_OUT, { sinceNumber: 1_000 }, "SINCE_BEYOND_END"],
      ["is to begin below it", RUN_OUT, { sinceNumber: -1 }, "SINCE_NEGATIVE"],
    ])("is refused for one that %s", async (_, columns, more, code) => {
      expect(await codes("resumeEndpoint", await endpointThat(columns), more)).toEqual([code]);
    });

    it("from where it stands needs no graph; after a number it does", async () => {
      const id = await endpointThat(RUN_OUT);
      world.graphAnswers = false;
      const query = "mutation ($input: EndpointActionInput!) { resumeEndpoint(input: $input) { problems { code } } }";
      expect(await world.errorsOf(PARTNER, query, { input: { idempotencyKey: freshKey(), id, expectedVersion: 1, sinceNumber: 1 } })).toEqual(["GRAPH_UNREACHABLE"]);
      expect((await act("resumeEndpoint", id)).endpoint).toMatchObject({ status: "ACTIVE", version: 2 });
      world.graphAnswers = true;
    });
    afterAll(clear);
  });

  describe("deleting", () => {
    it("shows it a last time; then nobody finds it, nothing signs for it, and its row and deliveries stay", async () => {
      const id = await endpointThat({ ...FAILING, holder: "a-worker" });
      const deleted = await act("deleteEndpoint", id);
      expect(deleted).toMatchObject({ endpoint: { id, deletedAt: NOW, version: 2, keys: [] }, problems: [] });
      for (const viewer of [PARTNER, ADMINISTRATOR]) {
        const { _entities } = await world.ask<{ _entities: unknown[] }>(viewer, "query ($refs: [_Any!]!) { _entities(representations: $refs) { ... on Endpoint { id } } }", { refs: [{ __typename: "Endpoint", _ref: id }] });
        expect(_entities).toEqual([null]);
      }
      const { reader } = world.delivery.database;
      expect(await reader.query("SELECT holder, deletedAt FROM endpoint WHERE id = ?", [id])).toEqual([{ holder: null, deletedAt: NOW }]);
      expect(await reader.query("SELECT * FROM endpoint_key WHERE endpointId = ?", [id])).toEqual([]);
    });

    it("is done with one that is gone as well", async () => {
      expect(await codes("deleteEndpoint", await endpointThat({ status: "GONE" }))).toEqual([]);
    });
  });

  describe.each(["pauseEndpoint", "resumeEndpoint", "deleteEndpoint"] as const)("%s", (name) => {
    it("is refused for what is not there, not one's own, deleted, or changed since", async () => {
      const id = await endpointThat(FAILING);
      expect(await codes(name, "endpoint-none")).toEqual(["ENDPOINT_UNKNOWN"]);
      expect(await codes(name, id, {}, OTHER_PARTNER)).toEqual(["ENDPOINT_UNKNOWN"]);
      expect((await act(name, id, { expectedVersion: 2 })).problems).toMatchObject([{ code: "VERSION_MOVED", field: "expectedVersion" }]);
      await act("deleteEndpoint", id);
      expect(await codes(name, id, { expectedVersion: 2 })).toEqual(["ENDPOINT_DELETED"]);
    });

    it("needs a token of a partner, and a key", async () => {
      const query = `mutation ($input: EndpointActionInput!) { ${name}(input: $input) { problems { code } } }`;
      const input = { idempotencyKey: "k", id: "endpoint-none", expectedVersion: 1 };
      expect(await world.errorsOf({ ...PARTNER, subject: null, roles: [] }, query, { input })).toEqual(["UNAUTHENTICATED"]);
      expect(await world.errorsOf(ADMINISTRATOR, query, { input })).toEqual(["FORBIDDEN"]);
      expect(await world.errorsOf(PARTNER, query, { input: { ...input, idempotencyKey: " " } })).toEqual(["BAD_USER_INPUT"]);
    });
  });
});
