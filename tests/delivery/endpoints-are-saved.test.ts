import { afterAll, beforeAll, describe, expect, it } from "@jest/globals";
import { eachDatabase } from "../support/databases";
import { freshKey, LONE_PARTNER, openDeliveryWorld, OTHER_PARTNER, PARTNER, RECEIVER, savedEndpoint, stands, type DeliveryWorld } from "../support/delivery-world";
import { JUSTICE } from "../support/register-world";
import { viewerOf } from "../support/workflow-world";

const VERIFIED = "2026-11-28T05:00:00.000000Z";

eachDatabase((place) => {
  let world: DeliveryWorld;
  beforeAll(async () => {
    world = await openDeliveryWorld(place);
  });
  afterAll(() => world.close());

  const save = (input: Record<string, unknown>, viewer = PARTNER) => world.give(viewer, "saveEndpoint", { idempotencyKey: freshKey(), ...RECEIVER, ...input });
  const codesOf = async (input: Record<string, unknown>, viewer = PARTNER): Promise<string[]> => {
    const { endpoint, verification, problems } = await save(input, viewer);
    expect([endpoint, verification]).toEqual([null, null]);
    for (const { message } of problems) {
      expect([message.kk, message.ru]).toEqual([expect.stringMatching(/[а-яәі]{4}/i), expect.stringMatching(/[а-я]{4}/i)]);
      expect(message.kk).not.toBe(message.ru);
    }
    return problems.map(({ code }) => code);
  };

  describe("a new endpoint", () => {
    it("waits for its receiver's leave, and begins with the next entry", async () => {
      const { endpoint, verification, problems } = await save({});
      expect(problems).toEqual([]);
      expect(endpoint).toMatchObject({
        ...RECEIVER, id: expect.stringMatching(/^endpoint-[0-9a-f-]{36}$/), owner: JUSTICE, status: "UNVERIFIED", filter: null, version: 1, position: await world.end(), lag: 0,
        pausedBecause: null, pausedAt: null, failedAttempts: 0, nextAttemptAt: null, verifiedAt: null, deletedAt: null,
      });
      expect(endpoint?.keys).toEqual([{ kind: "ED25519", publicKey: verification, endsAt: null }]);
      expect(verification).toMatch(/^whpk_[A-Za-z0-9+/]{43}=$/);
    });

    it("begins where its owner says, also before the first entry", async () => {
      const end = await world.end();
      expect(await savedEndpoint(world, PARTNER, { sinceNumber: 0 })).toMatchObject({ position: 0, lag: end });
      expect(await savedEndpoint(world, PARTNER, { sinceNumber: end })).toMatchObject({ position: end, lag: 0 });
    });

    it("with HMAC tells its secret once, and keeps it out of its keys", async () => {
      const { endpoint, verification } = await save({ signing: "HMAC" });
      expect(verification).toMatch(/^whsec_/);
      expect(endpoint?.keys).toEqual([{ kind: "HMAC", publicKey: null, endsAt: null }]);
      expect(JSON.stringify(await world.ask(PARTNER, "{ endpoints(first: 100) { nodes { keys { publicKey } } } }"))).not.toContain("whsec_");
    });

    it("belongs to a person where the token names no body", async () => {
      expect((await savedEndpoint(world, LONE_PARTNER)).owner).toBe("a-system");
    });

    it.each(["number kind", "fragment Entry on RegisterEntry { number ...More } fragment More on RegisterEntry { kind }", "subscription { registerEntryAdded(sinceNumber: 3) { number } }"])(
      "takes its selection as %s, and shows it so", async (selection) => {
        const saved = await savedEndpoint(world, OTHER_PARTNER, { selection });
        expect(saved.selection).toBe(selection);
        await world.give(OTHER_PARTNER, "deleteEndpoint", { idempotencyKey: freshKey(), id: saved.id, expectedVersion: 1 });
      });

    it("keeps each value of its filter once, and a provider as it is today", async () => {
      const filter = { sections: ["001", "002", "001"], providers: [`${JUSTICE}@2026-03-01,-`, JUSTICE], category: ["STATE_SERVICE"] };
      expect((await savedEndpoint(world, OTHER_PARTNER, { filter })).filter).toEqual({ sections: ["001", "002"], providers: [JUSTICE], category: ["STATE_SERVICE"] });
      expect((await savedEndpoint(world, OTHER_PARTNER, { filter: {} })).filter).toBeNull();
    });
  });

  describe("what stands in the way of saving", () => {
    it.each([
      ["a url without encryption", { url: "http://receiver.example.kz/" }, "URL_NOT_HTTPS"],
      ["a url with a password", { url: "https://user:word@receiver.example.kz/" }, "URL_HAS_CREDENTIALS"],
      ["an address inside", { url: "https://10.0.0.7/" }, "URL_HOST_INSIDE"],
      ["an address inside, of six", { url: "https://[::1]/" }, "URL_HOST_INSIDE"],
      ["no url", { url: "receiver" }, "URL_INVALID"],
      ["a selection that is none", { selection: "{ number" }, "SELECTION_INVALID"],
      ["a field that an entry has not", { selection: "{ colour }" }, "SELECTION_INVALID"],
      ["an argument that its owner refuses", { selection: "{ service { history(first: 500) { totalCount } } }" }, "SELECTION_INVALID"],
      ["more than one request may ask for", { selection: `{ service { section { subsections { services(first: 100) { nodes { history(first: 100) { nodes { number } } } } } } } }` }, "SELECTION_INVALID"],
      ["a selection beyond measure", { selection: `{ number ${" ".repeat(20_000)} }` }, "SELECTION_TOO_LONG"],
      ["a list that nothing fits", { filter: { sections: [] } }, "FILTER_EMPTY"],
      ["a list beyond measure", { filter: { sections: Array.from({ length: 101 }, (_, at) => String(at)) } }, "FILTER_TOO_LONG"],
      ["an unknown section", { filter: { sections: ["001", "009"] } }, "FILTER_UNKNOWN_SECTION"],
      ["an unknown provider", { filter: { providers: [JUSTICE, "provider-nobody"] } }, "FILTER_UNKNOWN_PROVIDER"],
      ["a number below the log", { sinceNumber: -1 }, "SINCE_NEGATIVE"],
      ["a number beyond the log", { sinceNumber: 1_000 }, "SINCE_BEYOND_END"],
      ["an endpoint that is not there", { id: "endpoint-none", expectedVersion: 1 }, "ENDPOINT_UNKNOWN"],
    ])("is %s", async (_, input, code) => {
      expect(await codesOf(input)).toEqual([code]);
    });

    it("is told all at once, with the graph's own words", async () => {
      const wrong = { url: "http://user@127.0.0.1/", selection: "{ colour size }", filter: { sections: ["009"], providers: ["nobody"] }, sinceNumber: 1_000 };
      const { problems } = await save(wrong);
      expect(problems.map(({ code }) => code)).toEqual([
        "URL_NOT_HTTPS", "URL_HAS_CREDENTIALS", "URL_HOST_INSIDE", "SELECTION_INVALID", "SELECTION_INVALID", "FILTER_UNKNOWN_SECTION", "FILTER_UNKNOWN_PROVIDER", "SINCE_BEYOND_END",
      ]);
      expect(problems[3]?.message.ru).toContain('Cannot query field "colour" on type "RegisterEntry".');
    });

    it("is the twenty-first of one owner, and no other's", async () => {
      const owner = viewerOf("many", ["PARTNER"]);
      const saved = await Promise.all(Array.from({ length: 20 }, () => savedEndpoint(world, owner)));
      expect(await codesOf({ url: "ftp://receiver.example.kz" }, owner)).toEqual(["URL_NOT_HTTPS", "TOO_MANY_ENDPOINTS"]);
      expect((await savedEndpoint(world, viewerOf("other", ["PARTNER"]))).version).toBe(1);
      await world.give(owner, "deleteEndpoint", { idempotencyKey: freshKey(), id: saved[0]?.id, expectedVersion: 1 });
      expect((await savedEndpoint(world, owner)).version).toBe(1);
    });

    it("is a graph that does not answer: nothing is decided, and the same call goes through when it does", async () => {
      const query = "mutation ($input: SaveEndpointInput!) { saveEndpoint(input: $input) { endpoint { id } problems { code } } }";
      const input = { idempotencyKey: freshKey(), ...RECEIVER };
      world.graphAnswers = false;
      expect(await world.errorsOf(PARTNER, query, { input })).toEqual(["GRAPH_UNREACHABLE"]);
      world.graphAnswers = true;
      const done = await world.give(PARTNER, "saveEndpoint", input);
      expect(done).toMatchObject({ endpoint: { version: 1 }, problems: [] });
      world.graphAnswers = false;
      expect(await world.give(PARTNER, "saveEndpoint", input)).toEqual(done);
      world.graphAnswers = true;
    });
  });

  describe("an endpoint that is saved again", () => {
    const again = (id: string, expectedVersion: number | null, more: Record<string, unknown> = {}) => save({ id, expectedVersion, ...more }, OTHER_PARTNER);

    it("keeps its place, its leave and its key where the url stays, however it is written", async () => {
      const { id, keys, position } = await savedEndpoint(world, OTHER_PARTNER, { sinceNumber: 2 });
      await stands(world, id, { status: "ACTIVE", verifiedAt: VERIFIED, holder: "a-worker" });
      const { endpoint, verification } = await again(id, 1, { url: "https://RECEIVER.example.kz:443/hook", selection: "{ number }", filter: { category: ["STATE_SERVICE"] } });
      expect(endpoint).toMatchObject({ status: "ACTIVE", verifiedAt: VERIFIED, version: 2, position, selection: "{ number }", filter: { category: ["STATE_SERVICE"] }, keys });
      expect(verification).toBeNull();
      const [row] = (await world.delivery.database.reader.query("SELECT holder FROM endpoint WHERE id = ?", [id])) as Array<{ holder: string | null }>;
      expect(row).toEqual({ holder: null });
    });

    it("asks another receiver for leave anew and keeps its place, also after the old one said 410", async () => {
      const { id } = await savedEndpoint(world, OTHER_PARTNER, { sinceNumber: 2 });
      await stands(world, id, { status: "GONE", verifiedAt: VERIFIED, attempt: 3, failingSince: VERIFIED });
      const { endpoint } = await again(id, 1, { url: "https://moved.example.kz/" });
      expect(endpoint).toMatchObject({ status: "UNVERIFIED", verifiedAt: null, position: 2, failedAttempts: 0, failingSince: null });
    });

    it("stays paused with another url until it is resumed, and then asks for leave", async () => {
      const { id } = await savedEndpoint(world, OTHER_PARTNER);
      await stands(world, id, { status: "PAUSED", pausedBecause: "PARTNER", verifiedAt: VERIFIED });
      expect((await again(id, 1, { url: "https://moved.example.kz/" })).endpoint).toMatchObject({ status: "PAUSED", pausedBecause: "PARTNER", verifiedAt: null });
      expect((await world.give(OTHER_PARTNER, "resumeEndpoint", { idempotencyKey: freshKey(), id, expectedVersion: 2 })).endpoint).toMatchObject({ status: "UNVERIFIED", pausedBecause: null });
    });

    it("moves to another number, and is tried there at once", async () => {
      const { id } = await savedEndpoint(world, OTHER_PARTNER);
      await stands(world, id, { status: "ACTIVE", verifiedAt: VERIFIED, attempt: 4, dueAt: "2026-11-29T00:00:00.000000Z", failingSince: VERIFIED });
      expect((await again(id, 1, { sinceNumber: 1 })).endpoint).toMatchObject({ status: "ACTIVE", position: 1, failedAttempts: 0, nextAttemptAt: null });
    });

    it("gets a new key when asked, beside which the old one signs for a day", async () => {
      const { id, keys } = await savedEndpoint(world, OTHER_PARTNER);
      const { endpoint, verification } = await again(id, 1, { rotateKey: true });
      expect(endpoint?.keys).toEqual([{ kind: "ED25519", publicKey: verification, endsAt: null }, { ...keys[0], endsAt: "2026-11-29T06:00:00.000000Z" }]);
      world.at("2026-11-29T06:00:00Z");
      const { endpoints } = await world.ask<{ endpoints: { nodes: Array<{ id: string; keys: object[] }> } }>(OTHER_PARTNER, "{ endpoints(first: 100) { nodes { id keys { publicKey } } } }");
      expect(endpoints.nodes.find((node) => node.id === id)?.keys).toEqual([{ publicKey: verification }]);
      world.at("2026-11-28T06:00:00Z");
    });

    it("gets a new key with another way of signing, and none where it signs so already", async () => {
      const { id } = await savedEndpoint(world, OTHER_PARTNER);
      const changed = await again(id, 1, { signing: "HMAC" });
      expect([changed.verification?.slice(0, 6), changed.endpoint?.keys.map(({ kind }) => kind)]).toEqual(["whsec_", ["HMAC", "ED25519"]]);
      expect((await again(id, 2, { signing: "HMAC" })).verification).toBeNull();
    });

    it("has at most four keys that sign", async () => {
      const { id } = await savedEndpoint(world, OTHER_PARTNER);
      for (const version of [1, 2, 3]) expect((await again(id, version, { rotateKey: true })).problems).toEqual([]);
      expect((await again(id, 4, { rotateKey: true })).problems.map(({ code }) => code)).toEqual(["TOO_MANY_KEYS"]);
    });

    it("is its owner's, says its version, and is not deleted", async () => {
      const { id } = await savedEndpoint(world, OTHER_PARTNER);
      expect(await codesOf({ id, expectedVersion: 1, url: "ftp://x" })).toEqual(["ENDPOINT_UNKNOWN", "URL_NOT_HTTPS", "URL_HOST_INSIDE"]);
      expect((await again(id, null)).problems.map(({ code }) => code)).toEqual(["EXPECTED_VERSION_NEEDED"]);
      expect((await again(id, 7)).problems.map(({ code, field }) => [code, field])).toEqual([["VERSION_MOVED", "expectedVersion"]]);
      await world.give(OTHER_PARTNER, "deleteEndpoint", { idempotencyKey: freshKey(), id, expectedVersion: 1 });
      expect((await again(id, 2)).problems.map(({ code }) => code)).toEqual(["ENDPOINT_DELETED"]);
    });
  });
});
