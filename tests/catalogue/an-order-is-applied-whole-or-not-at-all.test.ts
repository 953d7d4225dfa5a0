import { afterAll, beforeAll, describe, expect, it } from "@jest/globals";
import { openCatalogue } from "@tizilim/catalogue/catalogue";
import { BLANK_SERVICE, type ServiceRecord } from "@tizilim/catalogue/domain/service-record";
import type { DatabaseSettings } from "@tizilim/common/database/database-settings";
import { ANONYMOUS, type Role } from "@tizilim/common/identity/viewer";
import { createLog } from "@tizilim/common/observability/log";
import { fixedClock } from "@tizilim/common/pure/clock";
import { dataOf } from "../support/call-subgraph";
import { eachDatabase } from "../support/databases";
import { amended, applied, excluded, faultOf, included, orderOf } from "../support/order-documents";
import { include, JUSTICE, openRegisterWorld, text, TRANSPORT, type RegisterWorld } from "../support/register-world";

const record = (name: string, subsection: string): ServiceRecord => ({ ...BLANK_SERVICE, name: text(name, name), section: subsection.slice(0, 3), subsection, provider: JUSTICE });
const BIRTH = record("Туу", "00101");
const CAR = record("Көлік", "00201");

eachDatabase((place) => {
  let settings: DatabaseSettings;
  let world: RegisterWorld;
  /** Numbers of the entries by which the two services entered. */
  let birth = 0;
  let car = 0;

  async function open(room: string): Promise<void> {
    settings = place.settings("catalogue", room);
    world = await openRegisterWorld(settings);
    await world.write(async (register) => {
      birth = (await include(register, BIRTH)).entry.number;
      car = (await include(register, CAR)).entry.number;
    });
  }
  const query = <T>(sql: string): Promise<T[]> => world.catalogue.database.reader.query(sql) as Promise<T[]>;
  const kept = async (): Promise<unknown> =>
    Promise.all([
      query("SELECT * FROM register_head"), query("SELECT * FROM code_counter ORDER BY subsection"), query("SELECT * FROM register_entry ORDER BY number"),
      query("SELECT * FROM service_version ORDER BY id"), query("SELECT * FROM search_term ORDER BY versionId, kind, term, language"),
    ]);

  describe("an order that the register takes", () => {
    const order = (): Record<string, unknown> => orderOf("order-1", [
      excluded("p-1", "00201001", car),
      amended("p-2", "00101001", birth, BIRTH, { fee: { kind: "FREE", description: null }, provider: TRANSPORT }),
      included("p-3", "00101002", { responsibleBody: JUSTICE }),
    ]);
    let answer: Awaited<ReturnType<typeof applied>>;
    beforeAll(() => open("taken"));
    afterAll(() => world.catalogue.close());

    it("is entered once, however often and by how many at once it is sent", async () => {
      const answers = await Promise.all(Array.from({ length: 20 }, () => applied(world.catalogue, order())));
      [answer] = answers as [typeof answer];
      expect(answer).toEqual({ entries: [
        { proposal: "p-1", entry: car + 1, code: "00201001" }, { proposal: "p-2", entry: car + 2, code: "00101001" }, { proposal: "p-3", entry: car + 3, code: "00101002" },
      ] });
      for (const other of answers) expect(other).toEqual(answer);
      const before = await kept();
      expect(await applied(world.catalogue, order())).toEqual(answer);
      expect(await kept()).toEqual(before);
    });

    it("leaves entries that name their proposals and the order, with the changes to the letter", async () => {
      const rows = await query<{ changes: string }>(`SELECT kind, subject, changes, effectiveFrom, causeKind, causeReference, orderNumber, orderDate, proposal FROM register_entry WHERE number > ${car}`);
      const cause = { effectiveFrom: "2026-10-10", causeKind: "ORDER", causeReference: "Order 77/НҚ of 2026-10-01", orderNumber: "77/НҚ", orderDate: "2026-10-01" };
      expect(rows.map(({ changes, ...row }) => ({ ...row, changes: JSON.parse(changes) as unknown }))).toEqual([
        { kind: "SERVICE_EXCLUDED", subject: "00201001", proposal: "p-1", ...cause, changes: [{ field: "status", before: '"IN_FORCE"', after: '"EXCLUDED"' }] },
        {
          kind: "SERVICE_AMENDED", subject: "00101001", proposal: "p-2", ...cause,
          changes: [{ field: "provider", before: '"provider-justice"', after: '"provider-transport"' }, { field: "fee", before: "null", after: '{"description":null,"kind":"FREE"}' }],
        },
        { kind: "SERVICE_INCLUDED", subject: "00101002", proposal: "p-3", ...cause, changes: included("p-3", "00101002", { responsibleBody: JUSTICE }).changes },
      ]);
    });

    it("has the same answer after a restart, and with its members in another sequence", async () => {
      const reopened = await openCatalogue({ database: settings, clock: fixedClock(new Date("2026-12-01T00:00:00Z")), log: createLog("catalogue", "silent") });
      try {
        expect(await applied(reopened, Object.fromEntries(Object.entries(order()).reverse()))).toEqual(answer);
      } finally {
        await reopened.close();
      }
    });

    it("is a fault when another order comes under its id, and changes nothing", async () => {
      const before = await kept();
      expect(await faultOf(world.catalogue, { ...order(), effectiveFrom: "2026-10-11" })).toEqual([{ code: "INTERNAL_SERVER_ERROR" }]);
      expect(await kept()).toEqual(before);
    });

    it("is found by its words once it is in force", async () => {
      world.at("2026-10-10T06:00:00Z");
      const { searchServices } = await dataOf<{ searchServices: { edges: Array<{ node: { code: string } }> } }>(
        world.catalogue, '{ searchServices(text: "p-3", first: 5) { edges { node { code } } } }');
      expect(searchServices.edges.map(({ node }) => node.code)).toEqual(["00101002"]);
    });
  });

  describe("an order that one of its lines stands in the way of", () => {
    const lines = (): object[] => [
      excluded("p-1", "00201001", car + 5),
      amended("p-2", "00101001", birth, BIRTH, { provider: "provider-nobody", responsibleBody: "provider-none" }),
      amended("p-3", "00102009", 3, CAR, { term: text("1 күн", "1 день") }),
      included("p-4", "00101002"),
      included("p-5", "00901001"),
      included("p-6", "00101009"),
      included("p-7", "00201002", { replaces: "00101001" }),
    ];
    let refusal: Awaited<ReturnType<typeof applied>>["refusal"];
    beforeAll(() => open("refused"));
    afterAll(() => world.catalogue.close());

    it("is refused with every reason at once, each with its proposal, its norm and both languages", async () => {
      const before = await kept();
      ({ refusal } = await applied(world.catalogue, orderOf("order-2", lines())));
      expect(refusal?.map(({ code, field, provision }) => [code, field, provision])).toEqual([
        ["BASE_MOVED", "p-1", "RULES-2025/17"],
        ["UNKNOWN_PROVIDER", "p-2.provider", "RULES-2025/28"],
        ["UNKNOWN_PROVIDER", "p-2.responsibleBody", "LAW/10, 1)"],
        ["UNKNOWN_SERVICE", "p-3.code", null],
        ["UNKNOWN_SUBSECTION", "p-5.subsection", "RULES-2025/3"],
        ["BASE_MOVED", "p-6.code", "RULES-2025/17"],
        ["MOVE_HALVED", "p-7.replaces", "RULES-2025/6"],
      ]);
      for (const { message } of refusal ?? []) {
        expect(message.kk).toMatch(/\p{Script=Cyrillic}/u);
        expect(message.ru).toMatch(/\p{Script=Cyrillic}/u);
        expect(message.kk).not.toBe(message.ru);
      }
      expect(await kept()).toEqual(before);
    });

    it("stays refused under its id, also when nothing stands in its way any more", async () => {
      await applied(world.catalogue, orderOf("order-3", [included("p-9", "00101002")]));
      expect((await applied(world.catalogue, orderOf("order-2", lines()))).refusal).toEqual(refusal);
      expect(await faultOf(world.catalogue, orderOf("order-2", lines().slice(0, 1)))).toEqual([{ code: "INTERNAL_SERVER_ERROR" }]);
    });

    it("gave no code away: the next order gets the one that follows", async () => {
      expect((await applied(world.catalogue, orderOf("order-4", [included("p-4", "00101003")]))).entries).toMatchObject([{ code: "00101003" }]);
    });
  });

  describe("who may send it", () => {
    beforeAll(() => open("asked"));
    afterAll(() => world.catalogue.close());
    const everyRole: Role[] = ["PROPOSER", "REGISTRAR", "QUALITY_CONTROL", "PUBLIC_ADMINISTRATION", "INFORMATISATION", "LEGAL_ANALYST", "PARTNER", "ADMIN"];

    it.each([
      ["nobody unnamed", ANONYMOUS, "UNAUTHENTICATED"],
      ["no person, whatever the roles", { ...ANONYMOUS, subject: "person", roles: everyRole }, "FORBIDDEN"],
    ] as const)("%s", async (_who, viewer, code) => {
      const before = await kept();
      expect(await faultOf(world.catalogue, orderOf("order-1", [included("p-1", "00101002")]), viewer)).toEqual([{ code }]);
      expect(await kept()).toEqual(before);
    });
  });
});
