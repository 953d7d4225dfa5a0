import { afterAll, beforeAll, describe, expect, it } from "@jest/globals";
import { BLANK_SERVICE, type ServiceRecord } from "@tizilim/catalogue/domain/service-record";
import { amendService, excludeService, includeService } from "@tizilim/catalogue/register/register-commands";
import { dataOf } from "../support/call-subgraph";
import { eachDatabase } from "../support/databases";
import { amended, applied, excluded, included, orderOf } from "../support/order-documents";
import { FROM_THE_START, include, JUSTICE, openRegisterWorld, SCHEMES, text, TRANSPORT, type RegisterWorld } from "../support/register-world";

const service = (name: string, subsection: string): ServiceRecord => ({ ...BLANK_SERVICE, name: text(name, name), section: subsection.slice(0, 3), subsection, provider: JUSTICE });
const BIRTH = service("Туу", "00101");
const DAY = { kk: "1 күн", ru: "1 день" };
const LATER = { ...FROM_THE_START, effectiveFrom: "2027-03-01" };

eachDatabase((place) => {
  let world: RegisterWorld;
  let birth = 0;
  const open = (room: string) => async (): Promise<void> => {
    world = await openRegisterWorld(place.settings("catalogue", room));
    birth = (await world.write((register) => include(register, BIRTH))).entry.number;
  };
  const refusalOf = async (id: string, lines: object[], more: object = {}) => (await applied(world.catalogue, orderOf(id, lines, more))).refusal;

  describe("a service that changed since the proposal", () => {
    beforeAll(open("moved"));
    afterAll(() => world.catalogue.close());

    it("is told with what changed, in both languages", async () => {
      const further = await world.write((register) => amendService(register, "00101001" as never, { term: text(DAY.kk, DAY.ru), forms: ["PAPER"] }, FROM_THE_START));
      const later = await world.write((register) => amendService(register, "00101001" as never, { provider: TRANSPORT }, LATER));
      const numbers = [further, later].map((outcome) => ("entry" in outcome ? outcome.entry.number : 0)).join(", ");
      expect(await refusalOf("moved-1", [amended("p-1", "00101001", birth, BIRTH, { fee: { kind: "FREE", description: null } })])).toEqual([{
        code: "BASE_MOVED", field: "p-1", provision: "RULES-2025/17",
        message: {
          kk: `00101001 қызметі № ${birth} жазбадан кейін өзгерді: көрсету нысаны, көрсету мерзімі, көрсетілетін қызметті беруші (жазбалар: № ${numbers})`,
          ru: `Услуга 00101001 изменилась после записи № ${birth}: форма оказания, срок оказания, услугодатель (записи: № ${numbers})`,
        },
      }]);
      expect(await refusalOf("moved-2", [amended("p-1", "00101001", null, BIRTH, { forms: ["PAPER"] })])).toMatchObject([
        { code: "BASE_MOVED", field: "p-1", message: { ru: expect.stringMatching(/не по последней записи .* № \d+$/) } },
      ]);
    });

    it("is told where the same base gives other changes on the day of the order", async () => {
      const standing = { ...BIRTH, term: text(DAY.kk, DAY.ru), forms: ["PAPER" as const] };
      const line = amended("p-1", "00101001", birth + 2, standing, { provider: TRANSPORT, fee: { kind: "FREE", description: null } });
      expect(await refusalOf("moved-3", [line], { effectiveFrom: "2027-03-01" })).toMatchObject([{
        code: "BASE_MOVED", field: "p-1", message: { kk: expect.stringMatching(/2027-03-01 .*: көрсетілетін қызметті беруші$/), ru: expect.stringMatching(/на 2027-03-01 .*: услугодатель$/) },
      }]);
      expect(await refusalOf("moved-4", [{ ...line, changes: [...line.changes].reverse() }])).toMatchObject([{ code: "BASE_MOVED", field: "p-1" }]);
      expect((await applied(world.catalogue, orderOf("moved-5", [line]))).entries).toHaveLength(1);
    });

    it("is told where another inclusion took the code", async () => {
      await world.write((register) => include(register, BIRTH));
      expect(await refusalOf("moved-6", [included("p-1", "00101002"), included("p-2", "00101003")])).toEqual([
        { code: "BASE_MOVED", field: "p-1.code", provision: "RULES-2025/17", message: { kk: "Келесі код – 00101003, ал ұсыныста 00101002 көрсетілген", ru: "Следующий код – 00101003, а в предложении показан 00101002" } },
        { code: "BASE_MOVED", field: "p-2.code", provision: "RULES-2025/17", message: { kk: expect.any(String), ru: "Следующий код – 00101004, а в предложении показан 00101003" } },
      ]);
    });
  });

  describe("what no order can do", () => {
    beforeAll(open("impossible"));
    afterAll(() => world.catalogue.close());

    it("is to amend a service before it entered, to change nothing, and to change what is excluded", async () => {
      expect(await refusalOf("no-1", [excluded("p-1", "00101001", birth)], { effectiveFrom: "2025-12-31" })).toMatchObject([{ code: "BEFORE_INCLUSION", field: "p-1.effectiveFrom" }]);
      expect(await refusalOf("no-2", [amended("p-1", "00101001", birth, BIRTH, {})])).toMatchObject([{ code: "NOTHING_CHANGES", field: "p-1" }]);
      await world.write((register) => excludeService(register, "00101001" as never, LATER));
      expect(await refusalOf("no-3", [excluded("p-1", "00101001", birth)])).toMatchObject([{ code: "BASE_MOVED" }, { code: "ALREADY_EXCLUDED", field: "p-1.code" }]);
      expect(await refusalOf("no-4", [amended("p-1", "00101001", birth + 1, { ...BIRTH, status: "EXCLUDED" }, { provider: TRANSPORT })], { effectiveFrom: "2027-03-01" })).toMatchObject([{ code: "ALREADY_EXCLUDED" }]);
      expect((await applied(world.catalogue, orderOf("no-5", [amended("p-1", "00101001", birth + 1, BIRTH, { provider: TRANSPORT })], { effectiveFrom: "2027-02-28" }))).entries).toHaveLength(1);
    });

    it("is to include into a full subsection", async () => {
      await world.write((register) => includeService(register, SCHEMES, { code: "00102998" as never, record: { ...BIRTH, subsection: "00102" }, ...FROM_THE_START }));
      expect(await refusalOf("no-6", [included("p-1", "00102999"), included("p-2", "00102001")])).toMatchObject([{ code: "SUBSECTION_FULL", field: "p-2.subsection" }]);
    });

    it("is to put a service under another section than that of its code", async () => {
      expect(await refusalOf("no-7", [included("p-1", "00101002", { section: "002" })])).toMatchObject([{ code: "BASE_MOVED", message: { ru: expect.stringMatching(/: раздел$/) } }]);
    });
  });

  describe("a move to another subsection", () => {
    beforeAll(open("move"));
    afterAll(() => world.catalogue.close());

    it("is refused where the two lines do not name each other", async () => {
      expect(await refusalOf("half-1", [excluded("p-1", "00101001", birth, "00201001"), included("p-2", "00201001")])).toMatchObject([{ code: "MOVE_HALVED", field: "p-1.replacedBy" }]);
      expect(await refusalOf("half-2", [excluded("p-1", "00101001", birth), included("p-2", "00201001", { replaces: "00101001" })])).toMatchObject([{ code: "MOVE_HALVED", field: "p-2.replaces" }]);
      expect(await refusalOf("half-3", [excluded("p-1", "00101001", birth, "00201002"), included("p-2", "00201001", { replaces: "00101001" })])).toMatchObject([
        { code: "MOVE_HALVED", field: "p-1.replacedBy" }, { code: "MOVE_HALVED", field: "p-2.replaces" },
      ]);
    });

    it("leaves both codes with a way to the other", async () => {
      const lines = [excluded("p-1", "00101001", birth, "00201001"), included("p-2", "00201001", { replaces: "00101001", name: BIRTH.name })];
      expect((await applied(world.catalogue, orderOf("move-1", lines))).entries).toEqual([
        { proposal: "p-1", entry: birth + 1, code: "00101001" }, { proposal: "p-2", entry: birth + 2, code: "00201001" },
      ]);
      expect(await dataOf(world.catalogue, `{
        old: service(code: "00101001", asOf: { inForceOn: "2026-10-10" }) { status replacedBy }
        new: service(code: "00201001", asOf: { inForceOn: "2026-10-10" }) { status replaces section { code } }
        before: service(code: "00101001", asOf: { inForceOn: "2026-10-09" }) { status replacedBy }
      }`)).toEqual({
        old: { status: "EXCLUDED", replacedBy: "00201001" },
        new: { status: "IN_FORCE", replaces: "00101001", section: { code: "002" } },
        before: { status: "IN_FORCE", replacedBy: null },
      });
    });
  });

  describe("the day of an order", () => {
    beforeAll(open("days"));
    afterAll(() => world.catalogue.close());
    const fees = async (...moments: string[]): Promise<unknown[]> => {
      const asked = moments.map((moment, at) => `s${at}: service(code: "00101001", asOf: { ${moment} }) { provider { id } term { ru } }`);
      const answer = await dataOf<Record<string, { provider: { id: string }; term: { ru: string } | null } | null>>(world.catalogue, `{ ${asked.join("\n")} }`);
      return Object.values(answer).map((view) => [view?.provider.id.split("@")[0], view?.term?.ru ?? null]);
    };

    it("may come: until then the record stands as it is", async () => {
      world.at("2026-11-01T06:00:00Z");
      expect((await applied(world.catalogue, orderOf("day-1", [amended("p-1", "00101001", birth, BIRTH, { provider: TRANSPORT })], { effectiveFrom: "2027-01-01" }))).entries).toHaveLength(1);
      expect(await fees('inForceOn: "2026-12-31"', 'inForceOn: "2027-01-01"', 'inForceOn: "2027-01-01", knownOn: "2026-10-31T00:00:00Z"')).toEqual([
        [JUSTICE, null], [TRANSPORT, null], [JUSTICE, null],
      ]);
    });

    it("may have passed: later days keep what they set anew, and what was known before stays readable", async () => {
      world.at("2026-12-01T06:00:00Z");
      const line = amended("p-2", "00101001", birth + 1, BIRTH, { term: text(DAY.kk, DAY.ru) });
      expect((await applied(world.catalogue, orderOf("day-2", [line], { effectiveFrom: "2026-02-01" }))).entries).toEqual([{ proposal: "p-2", entry: birth + 2, code: "00101001" }]);
      expect(await fees('inForceOn: "2026-01-31"', 'inForceOn: "2026-02-01"', 'inForceOn: "2027-01-01"', 'inForceOn: "2026-02-01", knownOn: "2026-11-30T00:00:00Z"')).toEqual([
        [JUSTICE, null], [JUSTICE, DAY.ru], [TRANSPORT, DAY.ru], [JUSTICE, null],
      ]);
    });
  });
});
