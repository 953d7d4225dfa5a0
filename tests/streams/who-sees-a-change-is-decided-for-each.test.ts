import { afterAll, beforeAll, describe, expect, it } from "@jest/globals";
import { ANONYMOUS, type Viewer } from "@tizilim/common/identity/viewer";
import { eachDatabase } from "../support/databases";
import { eventually } from "../support/eventually";
import { draft, move, wholeDraft } from "../support/proposal-desk";
import { JUSTICE, TRANSPORT } from "../support/register-world";
import { PROPOSER_OF_JUSTICE, PROPOSER_OF_TRANSPORT, REGISTRAR_1 } from "../support/workflow-world";
import { hear, streamClient, type Heard } from "./support/stream-client";
import { openStreamedRegistry, type StreamedRegistry } from "./support/streamed-registry";

const CHANGES = "subscription ($since: Int, $body: ID) { proposalChanged(sinceNumber: $since, body: $body) { number status proposal { id body { id } } } }";
const bookmark = (number: number) => ({ data: { proposalChanged: null }, extensions: { number } });

eachDatabase((place) => {
  describe("changes of proposals", () => {
    let registry: StreamedRegistry;
    const clients: Array<{ dispose(): unknown }> = [];
    beforeAll(async () => {
      registry = await openStreamedRegistry(place, { room: "authority", gateway: { streams: { lookEveryMs: 50, bookmarkEveryMs: 50 } } });
    });
    afterAll(async () => {
      for (const client of clients) await client.dispose();
      await registry.close();
    });
    const hearAs = (viewer: Viewer, variables: Record<string, unknown> = {}): Heard => {
      const client = streamClient(registry.url, viewer === ANONYMOUS ? {} : { connectionParams: { authorization: registry.tokenOf(viewer) } });
      clients.push(client);
      return hear(client, CHANGES, { since: 0, ...variables });
    };
    const statuses = ({ payloads }: Heard): unknown[] => payloads.flatMap(({ data }) => (data?.["proposalChanged"] == null ? [] : [(data["proposalChanged"] as { status: string }).status]));

    it("reach those who may see them, and pass over the others, who are told by a bookmark how far the log was read", async () => {
      const heard = { own: hearAs(PROPOSER_OF_JUSTICE), other: hearAs(PROPOSER_OF_TRANSPORT), registrar: hearAs(REGISTRAR_1), nobody: hearAs(ANONYMOUS) };
      const drafted = await draft(registry.world, { kind: "INCLUDE", draft: wholeDraft("Жаңа қызмет", "Новая услуга") });
      await eventually(() => statuses(heard.own), ({ length }) => length === 1);
      await move(registry.world, PROPOSER_OF_JUSTICE, "submitProposal", drafted);
      await eventually(() => statuses(heard.own), ({ length }) => length === 2);
      await eventually(() => [heard.nobody, heard.other, heard.registrar].map(({ numbers }) => numbers.at(-1)), (numbers) => numbers.every((number) => number === 2));
      expect(statuses(heard.own)).toEqual(["DRAFT", "SUBMITTED"]);
      expect(heard.own.numbers).toEqual([1, 2]);
      expect(statuses(heard.other)).toEqual([]);
      expect(heard.nobody.payloads.at(-1)).toEqual(bookmark(2));
      expect(statuses(heard.registrar).at(-1)).toBe("SUBMITTED");
      for (const each of Object.values(heard)) each.stop();
    });

    it("are filtered by body on the server", async () => {
      const heard = [hearAs(REGISTRAR_1, { body: JUSTICE }), hearAs(REGISTRAR_1, { body: TRANSPORT })] as const;
      await eventually(() => heard.map(({ numbers }) => numbers.at(-1)), (numbers) => numbers.every((number) => number === 2));
      expect(statuses(heard[0]).at(-1)).toBe("SUBMITTED");
      expect(statuses(heard[1])).toEqual([]);
      heard.forEach((each) => each.stop());
    });
  });

  describe("a token that expires", () => {
    let registry: StreamedRegistry;
    let ahead = 0;
    const now = (): number => Date.now() + ahead;
    beforeAll(async () => {
      registry = await openStreamedRegistry(place, { room: "expiry", gateway: { now, streams: { lookEveryMs: 50, checkEveryMs: 20 }, sockets: { lookEveryMs: 20 } } });
      await registry.includeServices(5);
    });
    afterAll(() => registry.close());

    it("closes the socket with 4401, and before that nothing is told too late", async () => {
      const viewer = { ...REGISTRAR_1, expiresAt: Math.floor(now() / 1_000) + 60 };
      const client = streamClient(registry.url, { connectionParams: { authorization: registry.tokenOf(viewer) } });
      const heard = hear(client, "subscription { registerEntryAdded(sinceNumber: 0) { number } }");
      const end = await registry.registerEnd();
      await heard.until(end);
      ahead += 60_000;
      await registry.includeServices(1);
      expect(await heard.ended).toMatchObject({ code: 4401, reason: "The token has expired" });
      expect(heard.numbers.at(-1)).toBe(end);
      await client.dispose();
    });

    it("is no key to a new subscription, and closes a socket without one", async () => {
      const viewer = { ...REGISTRAR_1, expiresAt: Math.floor(now() / 1_000) + 1 };
      const authorization = registry.tokenOf(viewer);
      const idle = streamClient(registry.url, { connectionParams: { authorization }, lazy: false, onNonLazyError: () => undefined });
      const closed = new Promise((resolve) => idle.on("closed", resolve));
      await new Promise((resolve) => idle.on("connected", resolve));
      ahead += 1_000;
      expect(await closed).toMatchObject({ code: 4401 });
      expect(await hear(streamClient(registry.url, { connectionParams: { authorization } }), "subscription { registerEntryAdded { number } }").ended).toMatchObject({ code: 4401 });
    });
  });
});
