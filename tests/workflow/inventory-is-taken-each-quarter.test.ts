import { afterAll, beforeAll, describe, expect, it } from "@jest/globals";
import { amendService, excludeService, includeServices } from "@tizilim/catalogue/register/register-commands";
import type { Viewer } from "@tizilim/common/identity/viewer";
import { eachDatabase } from "../support/databases";
import { addProvider, BY_ORDER, FROM_THE_START, include, JUSTICE, SCHEMES, TRANSPORT } from "../support/register-world";
import {
  OTHER_RULES, openWorkflowWorld, PROPOSER_OF_JUSTICE, PROPOSER_OF_TRANSPORT, REGISTRAR_1, RULES_OF_BIRTHS, viewerOf, wholeService, type WorkflowWorld,
} from "../support/workflow-world";

const Q3 = "2026-Q3";
const OF_JUSTICE = `inventory-${JUSTICE}-${Q3}`;
const OF_TRANSPORT = `inventory-${TRANSPORT}-${Q3}`;
const FIELDS = "id status version late submittedAt progress { total confirmed needsChange unseen } items(first: 100) { totalCount nodes { code state note { ru } proposal { id } } }";
const READ = `query ($body: ID!) { inventory(body: $body, period: "${Q3}") { ${FIELDS} } }`;
const RECORD = `mutation ($input: RecordInventoryItemsInput!) { recordInventoryItems(input: $input) { inventory { ${FIELDS} } problems { code field message { kk ru } } } }`;
const SUBMIT = `mutation ($input: SubmitInventoryInput!) { submitInventory(input: $input) { inventory { ${FIELDS} } problems { code field } } }`;
const NOTE = { kk: "Мерзімі ескірген", ru: "Срок устарел" };

interface Told {
  readonly id: string;
  readonly status: string;
  readonly version: number;
  readonly late: boolean;
  readonly submittedAt: string | null;
  readonly progress: { readonly total: number; readonly confirmed: number; readonly needsChange: number; readonly unseen: number };
  readonly items: { readonly totalCount: number; readonly nodes: ReadonlyArray<{ code: string; state: string; note: { ru: string } | null; proposal: { id: string } | null }> };
}
interface Payload {
  readonly inventory: Told | null;
  readonly problems: ReadonlyArray<{ readonly code: string; readonly field: string | null }>;
}

eachDatabase((place) => {
  let world: WorkflowWorld;
  let key = 0;
  const open = async (room: string, moment = "2026-10-02T06:00:00Z") => {
    world = await openWorkflowWorld(place, { room, moment });
  };
  const read = async (viewer: Viewer, body: string) => (await world.ask<{ inventory: Told | null }>(viewer, READ, { body })).inventory;
  const record = async (viewer: Viewer, inventory: string, items: object[], idempotencyKey = `k${(key += 1)}`) =>
    (await world.ask<{ recordInventoryItems: Payload }>(viewer, RECORD, { input: { idempotencyKey, inventory, items } })).recordInventoryItems;
  const submit = async (viewer: Viewer, inventory: string, expectedVersion: number, idempotencyKey = `k${(key += 1)}`) =>
    (await world.ask<{ submitInventory: Payload }>(viewer, SUBMIT, { input: { idempotencyKey, inventory, expectedVersion } })).submitInventory;
  const addServices = (count: number) => world.register.write(async (register) => {
    for (let at = 0; at < count; at += 1) await include(register, wholeService("00102", `Неке ${at}`, `Брак ${at}`, JUSTICE, RULES_OF_BIRTHS));
  });

  describe("the opening", () => {
    beforeAll(() => open("opening"));
    afterAll(() => world.close());

    it("is by itself, for the quarter that has ended, with an unseen item for each service", async () => {
      expect(await read(PROPOSER_OF_JUSTICE, JUSTICE)).toEqual({
        id: OF_JUSTICE, status: "OPEN", version: 1, late: false, submittedAt: null, progress: { total: 1, confirmed: 0, needsChange: 0, unseen: 1 },
        items: { totalCount: 1, nodes: [{ code: "00101001", state: "UNSEEN", note: null, proposal: null }] },
      });
    });

    it("is not done twice, and is not for the quarter that runs", async () => {
      await world.workflow.house.inventories.run(new Date("2026-10-02T07:00:00Z"));
      const { inventories } = await world.ask<{ inventories: { totalCount: number } }>(REGISTRAR_1, `{ inventories(period: "${Q3}") { totalCount } }`);
      const running = await world.ask<{ inventories: { totalCount: number } }>(REGISTRAR_1, '{ inventories(period: "2026-Q4") { totalCount } }');
      expect([inventories.totalCount, running.inventories.totalCount]).toEqual([2, 0]);
    });

    it("comes to bodies that the register had by the date that binds, and not to a class of citizens or companies", async () => {
      await world.register.write(async (register) => {
        await addProvider(register, "provider-akimat", { name: { kk: "Әкімдік", ru: "Акимат" }, kinds: ["LOCAL_BODY_REGION"] });
        await addProvider(register, "provider-company", { name: { kk: "Серіктестік", ru: "Товарищество" }, kinds: ["LEGAL_ENTITY"] });
      });
      expect((await read(REGISTRAR_1, "provider-akimat"))?.progress.total).toBe(0);
      expect(await read(REGISTRAR_1, "provider-company")).toBeNull();
    });
  });

  describe("the recording", () => {
    beforeAll(async () => {
      await open("recording");
      await addServices(3);
    });
    afterAll(() => world.close());

    it("takes many items at once and tells the progress", async () => {
      const { inventory, problems } = await record(PROPOSER_OF_JUSTICE, OF_JUSTICE, [{ code: "00101001", state: "CONFIRMED" }, { code: "00102001", state: "NEEDS_CHANGE", note: NOTE }]);
      expect(problems).toEqual([]);
      expect(inventory?.progress).toEqual({ total: 4, confirmed: 1, needsChange: 1, unseen: 2 });
    });

    it("is all or none: every bad item is named by its place, and nothing changes", async () => {
      const before = await read(PROPOSER_OF_JUSTICE, JUSTICE);
      const { inventory, problems } = await record(PROPOSER_OF_JUSTICE, OF_JUSTICE, [
        { code: "00102002", state: "CONFIRMED" }, { code: "00201001", state: "CONFIRMED" }, { code: "00102003", state: "NEEDS_CHANGE" }, { code: "00102002", state: "CONFIRMED" },
      ]);
      expect(inventory).toBeNull();
      expect(problems.map(({ code, field }) => `${code} ${field ?? ""}`)).toEqual(["ITEM_UNKNOWN items[1].code", "NOTE_REQUIRED items[2].note", "ITEM_TWICE items[3].code"]);
      expect(await read(PROPOSER_OF_JUSTICE, JUSTICE)).toEqual(before);
    });

    it("of another body is refused, and what one may not see is unknown", async () => {
      expect((await record(PROPOSER_OF_TRANSPORT, OF_JUSTICE, [{ code: "00101001", state: "CONFIRMED" }])).problems.map(({ code }) => code)).toEqual(["INVENTORY_UNKNOWN"]);
      expect(await world.errorsOf(REGISTRAR_1, RECORD, { input: { idempotencyKey: "r", inventory: OF_JUSTICE, items: [] } })).toEqual(["FORBIDDEN"]);
      expect(await world.errorsOf(PROPOSER_OF_JUSTICE, RECORD, { input: { idempotencyKey: "r", inventory: OF_JUSTICE, items: [] } })).toEqual(["BAD_USER_INPUT"]);
    });

    it("links the proposal that follows by itself", async () => {
      const input = { idempotencyKey: "p", kind: "AMEND", category: "STATE_SERVICE", body: JUSTICE, code: "00102001", draft: { term: { kk: "1 күн", ru: "1 день" } } };
      const { createProposal } = await world.ask<{ createProposal: { proposal: { id: string } } }>(
        PROPOSER_OF_JUSTICE, "mutation ($input: CreateProposalInput!) { createProposal(input: $input) { proposal { id } problems { code } } }", { input },
      );
      const item = (await read(PROPOSER_OF_JUSTICE, JUSTICE))?.items.nodes.find(({ code }) => code === "00102001");
      expect(item).toEqual({ code: "00102001", state: "NEEDS_CHANGE", note: { ru: NOTE.ru }, proposal: { id: createProposal.proposal.id } });
    });

    it("gives the same call the same answer, once", async () => {
      const items = [{ code: "00102002", state: "CONFIRMED" }];
      const answers = await Promise.all(Array.from({ length: 10 }, () => record(PROPOSER_OF_JUSTICE, OF_JUSTICE, items, "same")));
      expect(new Set(answers.map((answer) => JSON.stringify(answer))).size).toBe(1);
      expect((await record(PROPOSER_OF_JUSTICE, OF_JUSTICE, [{ code: "00102003", state: "CONFIRMED" }], "same")).problems.map(({ code }) => code)).toEqual(["IDEMPOTENCY_KEY_REUSED"]);
    });
  });

  it("takes nearly three thousand items in one call", async () => {
    await open("many");
    await world.register.write(async (register) => {
      const services = Array.from({ length: 2_940 }, (_, at) => wholeService(["00101", "00102", "00201"][at % 3] ?? "", `Қызмет ${at}`, `Услуга ${at}`, JUSTICE, RULES_OF_BIRTHS));
      await includeServices(register, SCHEMES, services.map((record) => ({ code: null, record, ...FROM_THE_START })));
    });
    await world.workflow.house.follower.catchUp();
    const codes = (await world.workflow.house.database.reader.query("SELECT code FROM service_holder WHERE holder = ? ORDER BY code", [JUSTICE])) as Array<{ code: string }>;
    const { inventory, problems } = await record(PROPOSER_OF_JUSTICE, OF_JUSTICE, codes.map(({ code }) => ({ code, state: "CONFIRMED" })));
    expect(problems).toEqual([]);
    expect(inventory?.progress).toEqual({ total: codes.length, confirmed: codes.length, needsChange: 0, unseen: 0 });
    expect(codes.length).toBe(2_941);
    await world.close();
  });

  describe("the register moving on", () => {
    beforeAll(async () => {
      await open("moving");
      await addServices(2);
      await record(PROPOSER_OF_JUSTICE, OF_JUSTICE, ["00101001", "00102001", "00102002"].map((code) => ({ code, state: "CONFIRMED" })));
    });
    afterAll(() => world.close());
    const now = { effectiveFrom: "2026-10-02", cause: BY_ORDER };

    it("takes out at once what another body has now, and what was said of it", async () => {
      await world.register.write((register) => amendService(register, "00102001" as never, { provider: TRANSPORT, responsibleBody: TRANSPORT }, now));
      expect((await read(PROPOSER_OF_JUSTICE, JUSTICE))?.progress).toEqual({ total: 2, confirmed: 2, needsChange: 0, unseen: 0 });
      expect((await read(PROPOSER_OF_TRANSPORT, TRANSPORT))?.items.nodes.map(({ code, state }) => `${code} ${state}`)).toEqual(["00102001 UNSEEN", "00201001 UNSEEN"]);
    });

    it("takes out what is excluded on the day of the exclusion, not before", async () => {
      await world.register.write((register) => excludeService(register, "00102002" as never, { effectiveFrom: "2026-10-04", cause: BY_ORDER }));
      expect((await read(PROPOSER_OF_JUSTICE, JUSTICE))?.progress.total).toBe(2);
      world.at("2026-10-04T06:00:00Z");
      expect((await read(PROPOSER_OF_JUSTICE, JUSTICE))?.progress).toEqual({ total: 1, confirmed: 1, needsChange: 0, unseen: 0 });
    });

    it("leaves a submitted inventory as it was", async () => {
      const before = await read(PROPOSER_OF_JUSTICE, JUSTICE);
      const { inventory } = await submit(PROPOSER_OF_JUSTICE, OF_JUSTICE, before?.version ?? 0);
      await world.register.write((register) => include(register, wholeService("00101", "Жаңа", "Новая", JUSTICE, OTHER_RULES)));
      expect(await read(PROPOSER_OF_JUSTICE, JUSTICE)).toEqual(inventory);
      expect(inventory?.progress.total).toBe(1);
    });
  });

  describe("the submission", () => {
    beforeAll(() => open("submission"));
    afterAll(() => world.close());

    it("needs every item seen and the version that stands", async () => {
      expect((await submit(PROPOSER_OF_JUSTICE, OF_JUSTICE, 1)).problems.map(({ code }) => code)).toEqual(["ITEMS_UNSEEN"]);
      await record(PROPOSER_OF_JUSTICE, OF_JUSTICE, [{ code: "00101001", state: "CONFIRMED" }]);
      expect((await submit(PROPOSER_OF_JUSTICE, OF_JUSTICE, 1)).problems.map(({ code }) => code)).toEqual(["VERSION_MOVED"]);
    });

    it("at 02:00 on the 5th in Almaty, still the 4th in UTC, is in time; it changes no more", async () => {
      world.at("2026-10-04T21:00:00Z");
      const { inventory } = await submit(PROPOSER_OF_JUSTICE, OF_JUSTICE, 2);
      expect({ ...inventory, items: null }).toEqual({
        id: OF_JUSTICE, status: "SUBMITTED", version: 3, late: false, submittedAt: "2026-10-04T21:00:00.000000Z",
        progress: { total: 1, confirmed: 1, needsChange: 0, unseen: 0 }, items: null,
      });
      expect((await record(PROPOSER_OF_JUSTICE, OF_JUSTICE, [{ code: "00101001", state: "UNSEEN" }])).problems.map(({ code }) => code)).toEqual(["INVENTORY_SUBMITTED"]);
    });

    it("at 02:00 on the 6th in Almaty, still the 5th in UTC, is late and taken in", async () => {
      world.at("2026-10-05T21:00:00Z");
      await record(PROPOSER_OF_TRANSPORT, OF_TRANSPORT, [{ code: "00201001", state: "CONFIRMED" }]);
      const { inventory } = await submit(PROPOSER_OF_TRANSPORT, OF_TRANSPORT, 2);
      expect([inventory?.status, inventory?.late]).toEqual(["SUBMITTED", true]);
    });

    it("is told for the whole country to those who see every body", async () => {
      const query = `{ inventoryProgress(period: "${Q3}") { bodies submitted late total confirmed needsChange unseen } }`;
      expect(await world.ask(REGISTRAR_1, query)).toEqual({ inventoryProgress: { bodies: 2, submitted: 2, late: 1, total: 2, confirmed: 2, needsChange: 0, unseen: 0 } });
      expect(await world.ask(PROPOSER_OF_JUSTICE, query)).toEqual({ inventoryProgress: null });
    });
  });

  describe("whoever may not see an inventory", () => {
    beforeAll(() => open("seeing"));
    afterAll(() => world.close());
    const STRANGERS = [viewerOf("nobody", []), PROPOSER_OF_TRANSPORT, viewerOf("analyst", ["LEGAL_ANALYST"], JUSTICE), viewerOf("partner", ["PARTNER"])];
    const ENTITY = "query ($refs: [_Any!]!) { _entities(representations: $refs) { ... on Inventory { id } } }";

    it.each(STRANGERS.map((viewer) => [viewer.subject, viewer] as const))("finds nothing of it by any way in: %s", async (_, viewer) => {
      expect(await read(viewer, JUSTICE)).toBeNull();
      expect(await world.ask(viewer, ENTITY, { refs: [{ __typename: "Inventory", _ref: OF_JUSTICE }] })).toEqual({ _entities: [null] });
      const { inventories } = await world.ask<{ inventories: { totalCount: number; nodes: Array<{ id: string }> } }>(viewer, `{ inventories(period: "${Q3}") { totalCount nodes { id } } }`);
      const own = viewer === PROPOSER_OF_TRANSPORT ? [OF_TRANSPORT] : [];
      expect({ ids: inventories.nodes.map(({ id }) => id), count: inventories.totalCount }).toEqual({ ids: own, count: own.length });
    });
  });

  it("costs the same statements for one inventory and for many", async () => {
    await open("statements");
    await world.register.write(async (register) => {
      for (let at = 0; at < 60; at += 1) await addProvider(register, `provider-b${at}`, { name: { kk: `Орган ${at}`, ru: `Орган ${at}` }, kinds: ["CENTRAL_STATE_BODY"] });
    });
    const query = (first: number) => `{ inventories(period: "${Q3}", first: ${first}) { nodes { ${FIELDS} } totalCount } }`;
    await world.ask(REGISTRAR_1, query(1));
    const statements = async (first: number) => {
      const before = world.workflow.database.statements.count;
      await world.ask(REGISTRAR_1, query(first));
      return world.workflow.database.statements.count - before;
    };
    const [one, many] = [await statements(1), await statements(60)];
    await world.close();
    expect(many).toBe(one);
  });
});
