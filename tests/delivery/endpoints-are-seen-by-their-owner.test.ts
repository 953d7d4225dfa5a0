import { afterAll, beforeAll, describe, expect, it } from "@jest/globals";
import { insertRows } from "@tizilim/common/database/insert-rows";
import { ANONYMOUS, ROLES, type Role, type Viewer } from "@tizilim/common/identity/viewer";
import { mayChange, mayDo, maySeeEndpoint, ownerOf, type DeliveryAction } from "@tizilim/delivery/domain/delivery-authority";
import fc from "fast-check";
import { proves } from "../support/config";
import { callSubgraph } from "../support/call-subgraph";
import { eachDatabase } from "../support/databases";
import { freshKey, openDeliveryWorld, RECEIVER, savedEndpoint, type DeliveryWorld } from "../support/delivery-world";
import { JUSTICE, TRANSPORT } from "../support/register-world";
import { viewerOf } from "../support/workflow-world";

/** Bodies, and persons of whom one is called like a body. */
const OWNERS: ReadonlyArray<Viewer> = [
  viewerOf("zhanna", ["PARTNER"], JUSTICE), viewerOf("olga", ["PARTNER"], TRANSPORT), viewerOf("a-system", ["PARTNER"]), viewerOf(JUSTICE, ["PARTNER"]),
];

interface Kept {
  readonly id: string;
  readonly owner: string;
}

const viewers: fc.Arbitrary<Viewer> = fc.record({
  roles: fc.uniqueArray(fc.constantFrom<Role>("PARTNER", "ADMIN", ...ROLES), { maxLength: 3 }),
  body: fc.constantFrom<string | null>(JUSTICE, TRANSPORT, "provider-other", null),
  subject: fc.constantFrom("zhanna", "someone", "a-system", JUSTICE),
  known: fc.boolean(),
}).map(({ roles, body, subject, known }) => (known || roles.length > 0 ? { ...ANONYMOUS, subject, roles, body } : ANONYMOUS));

/** One way in: what the viewer finds by it, and what the pure rule says that they find. */
interface WayIn {
  readonly name: string;
  found(world: DeliveryWorld, viewer: Viewer, of: Kept, all: ReadonlyArray<Kept>): Promise<unknown>;
  allowed(viewer: Viewer, of: Kept, all: ReadonlyArray<Kept>): unknown;
}

const seen = (viewer: Viewer, all: ReadonlyArray<Kept>): string[] => all.filter(({ owner }) => maySeeEndpoint(viewer, owner)).map(({ id }) => id).sort();
const ENTITY = "query ($refs: [_Any!]!) { _entities(representations: $refs) { ... on Endpoint { id url keys { kind } notices { code } deliveries(first: 1) { totalCount nodes { number } } } } }";
const refs = (id: string) => ({ refs: [{ __typename: "Endpoint", _ref: id }] });

/** A step that changes nothing whoever takes it, since no version is below 1; how it is refused tells who may take it. */
const step = (action: DeliveryAction): WayIn => ({
  name: `by ${action}`,
  found: async (world, viewer, { id }) => {
    const type = action === "saveEndpoint" ? "SaveEndpointInput" : "EndpointActionInput";
    const input = { idempotencyKey: freshKey(), id, expectedVersion: 0, ...(action === "saveEndpoint" ? RECEIVER : {}) };
    const { data, errors } = await callSubgraph(world.delivery, `mutation ($input: ${type}!) { ${action}(input: $input) { endpoint { id } problems { code message { ru } } } }`, { input }, viewer);
    if (errors) return errors.map(({ extensions }) => extensions?.["code"]);
    const payload = JSON.parse(JSON.stringify(data?.[action])) as { problems: ReadonlyArray<{ code: string }> };
    return payload.problems.map(({ code }) => code);
  },
  allowed: (viewer, { owner }) => {
    if (viewer.subject === null) return ["UNAUTHENTICATED"];
    if (!mayDo(viewer.roles, action)) return ["FORBIDDEN"];
    return [mayChange(viewer, owner) ? "VERSION_MOVED" : "ENDPOINT_UNKNOWN"];
  },
});

const WAYS: ReadonlyArray<WayIn> = [
  {
    name: "as an entity, as `node` asks for it, with its keys, notices and deliveries",
    found: async (world, viewer, { id }) => (await world.ask<{ _entities: unknown[] }>(viewer, ENTITY, refs(id)))._entities,
    allowed: (viewer, { id, owner }) =>
      maySeeEndpoint(viewer, owner) ? [{ id, url: RECEIVER.url, keys: [{ kind: "ED25519" }], notices: [{ code: "PAYLOAD_LARGE" }], deliveries: { totalCount: 1, nodes: [{ number: 7 }] } }] : [null],
  },
  {
    name: "in the list, its rows and its count",
    found: async (world, viewer) => {
      const { endpoints } = await world.ask<{ endpoints: { nodes: Array<{ id: string }>; totalCount: number } }>(viewer, "{ endpoints(first: 100) { nodes { id } totalCount } }");
      return [endpoints.nodes.map(({ id }) => id).sort(), endpoints.totalCount];
    },
    allowed: (viewer, _, all) => [seen(viewer, all), seen(viewer, all).length],
  },
  {
    name: "page by page, its cursors",
    found: async (world, viewer) => {
      const ids: string[] = [];
      for (let after: string | null = null; ; ) {
        type Page = { endpoints: { nodes: Array<{ id: string }>; pageInfo: { hasNextPage: boolean; endCursor: string | null } } };
        const { endpoints }: Page = await world.ask<Page>(viewer, "query ($after: String) { endpoints(first: 3, after: $after) { nodes { id } pageInfo { hasNextPage endCursor } } }", { after });
        ids.push(...endpoints.nodes.map(({ id }) => id));
        if (!endpoints.pageInfo.hasNextPage) return ids.sort();
        after = endpoints.pageInfo.endCursor;
      }
    },
    allowed: (viewer, _, all) => seen(viewer, all),
  },
  step("saveEndpoint"), step("pauseEndpoint"), step("resumeEndpoint"), step("deleteEndpoint"),
];

const CASES = proves ? 10_000 : 1_000;

eachDatabase((place) => {
  let world: DeliveryWorld;
  const kept: Kept[] = [];
  beforeAll(async () => {
    world = await openDeliveryWorld(place);
    for (const viewer of [...OWNERS, ...OWNERS]) kept.push({ id: (await savedEndpoint(world, viewer)).id, owner: ownerOf(viewer) ?? "" });
    const at = "2026-11-28T06:00:00.000000Z";
    await world.delivery.database.transaction(async (writer) => {
      await insertRows(writer, "delivery_attempt", kept.map(({ id }) => ({ endpointId: id, turn: 1, number: 7, attempt: 1, at, status: 204, outcome: "DELIVERED", tookMs: 5 })));
      await insertRows(writer, "endpoint_notice", kept.map(({ id }) => ({ endpointId: id, turn: 1, code: "PAYLOAD_LARGE", number: 7, at })));
    });
  });
  afterAll(() => world.close());

  describe("over actor, role, body, endpoint and way in", () => {
    const cases = place.engine === "libsql" ? CASES : CASES / 10;

    it(`what a viewer finds, and may do, is what the one rule allows: ${cases} cases`, async () => {
      const tried = new Set<string>();
      await fc.assert(
        fc.asyncProperty(viewers, fc.nat(OWNERS.length * 2 - 1), fc.constantFrom(...WAYS), async (viewer, which, way) => {
          const endpoint = kept[which] as Kept;
          tried.add(`${way.name} ${which}`);
          expect({ way: way.name, viewer, found: await way.found(world, viewer, endpoint, kept) }).toEqual({ way: way.name, viewer, found: way.allowed(viewer, endpoint, kept) });
        }),
        { numRuns: cases, seed: 20_261_128 },
      );
      if (cases >= 2_000) expect(tried.size).toBe(WAYS.length * kept.length);
    });
  });
});
