import { afterAll, beforeAll, describe, expect, it } from "@jest/globals";
import type { Viewer } from "@tizilim/common/identity/viewer";
import { amendAct } from "../support/amend-act";
import { eachDatabase } from "../support/databases";
import { draft, move } from "../support/proposal-desk";
import { include, JUSTICE, text, TRANSPORT } from "../support/register-world";
import { openWorkflowWorld, OTHER_RULES, PROPOSER_OF_JUSTICE, PROPOSER_OF_TRANSPORT, REGISTRAR_1, REPEALED_RULES, RULES_OF_BIRTHS, wholeService, type WorkflowWorld } from "../support/workflow-world";

const RECORD = "mutation ($input: RecordMonitoringRunInput!) { recordMonitoringRun(input: $input) { run { id at by quarters revision note { ru } counts { code services } services(first: 100) { totalCount nodes { code findings { code } } } } problems { code } } }";
const LIST = 'query ($id: ID!) { monitoringRun(id: $id) { list(period: "2026-Q3") { code what findings answered proposals { id } } } }';
const NOW = "query ($first: Int, $after: String, $quarters: Int! = 2) { monitoring(quarters: $quarters, first: $first, after: $after) { totalCount nodes { code findings { code } } pageInfo { hasNextPage endCursor } } }";

interface Found {
  readonly totalCount: number;
  readonly nodes: ReadonlyArray<{ code: string; findings: ReadonlyArray<{ code: string }> }>;
  readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
}
interface Recorded {
  readonly run: { readonly id: string; readonly by: string; readonly quarters: number; readonly revision: number; readonly counts: ReadonlyArray<{ code: string; services: number }>; readonly services: Found } | null;
  readonly problems: ReadonlyArray<{ readonly code: string }>;
}
interface Line {
  readonly code: string;
  readonly what: string;
  readonly findings: ReadonlyArray<string>;
  readonly answered: boolean;
  readonly proposals: ReadonlyArray<{ readonly id: string }>;
}

eachDatabase((place) => {
  let world: WorkflowWorld;
  beforeAll(async () => {
    world = await openWorkflowWorld(place);
    await world.register.write(async (register) => {
      await include(register, { ...wholeService("00102", "Неке қию", "Заключение брака", JUSTICE, REPEALED_RULES), fee: null });
      await include(register, { ...wholeService("00102", "Ажырасу", "Расторжение брака", JUSTICE, RULES_OF_BIRTHS), name: text("Ажырасу", null) });
    });
    // Two bodies confirm theirs in the inventory of the quarter that has ended.
    for (const [viewer, body, codes] of [[PROPOSER_OF_TRANSPORT, TRANSPORT, ["00201001"]], [PROPOSER_OF_JUSTICE, JUSTICE, ["00101001", "00102001", "00102002"]]] as const) await confirm(viewer, body, codes);
  });
  afterAll(() => world.close());

  const confirm = async (viewer: Viewer, body: string, codes: ReadonlyArray<string>, period = "2026-Q3") => {
    const inventory = `inventory-${body}-${period}`;
    const items = codes.map((code) => ({ code, state: "CONFIRMED" }));
    const { recordInventoryItems } = await world.ask<{ recordInventoryItems: { inventory: { version: number } } }>(
      viewer, "mutation ($input: RecordInventoryItemsInput!) { recordInventoryItems(input: $input) { inventory { version } problems { code } } }", { input: { idempotencyKey: `items-${inventory}`, inventory, items } },
    );
    const input = { idempotencyKey: `submit-${inventory}`, inventory, expectedVersion: recordInventoryItems.inventory.version };
    await world.ask(viewer, "mutation ($input: SubmitInventoryInput!) { submitInventory(input: $input) { inventory { status } problems { code } } }", { input });
  };
  const codesOf = (found: Found) => Object.fromEntries(found.nodes.map(({ code, findings }) => [code, findings.map((finding) => finding.code)]));
  const record = async (idempotencyKey: string, viewer = REGISTRAR_1) => (await world.ask<{ recordMonitoringRun: Recorded }>(viewer, RECORD, { input: { idempotencyKey, quarters: 2 } })).recordMonitoringRun;

  it("finds a repealed by-law, a missing detail and a missing language, and nothing of a service that is whole and confirmed", async () => {
    const { monitoring } = await world.ask<{ monitoring: Found }>(REGISTRAR_1, NOW, { first: 100 });
    expect(codesOf(monitoring)).toEqual({ "00102001": ["ACT_REPEALED", "DETAIL_MISSING"], "00102002": ["LANGUAGE_MISSING"] });
  });

  it("finds what was not confirmed for so many quarters, page by page", async () => {
    world.at("2027-04-02T06:00:00Z");
    const first = (await world.ask<{ monitoring: Found }>(REGISTRAR_1, NOW, { first: 3 })).monitoring;
    const rest = (await world.ask<{ monitoring: Found }>(REGISTRAR_1, NOW, { first: 3, after: first.pageInfo.endCursor })).monitoring;
    world.at("2026-10-02T06:00:00Z");
    expect([first.totalCount, first.pageInfo.hasNextPage, rest.pageInfo.hasNextPage]).toEqual([4, true, false]);
    expect([...first.nodes, ...rest.nodes].map(({ code, findings }) => `${code} ${findings.some((finding) => finding.code === "NOT_CONFIRMED")}`)).toEqual(["00101001 true", "00102001 true", "00102002 true", "00201001 true"]);
  });

  it("counts a quarter without a confirmation once its inventory is due, not while that of the last one is taken in", async () => {
    const unconfirmed = async (moment: string) => {
      world.at(moment);
      const { monitoring } = await world.ask<{ monitoring: Found }>(REGISTRAR_1, NOW, { first: 100, quarters: 1 });
      world.at("2026-10-02T06:00:00Z");
      return monitoring.nodes.filter(({ findings }) => findings.some(({ code }) => code === "NOT_CONFIRMED")).length;
    };
    expect([await unconfirmed("2026-10-05T18:59:59Z"), await unconfirmed("2026-10-05T19:00:00Z")]).toEqual([0, 4]);
  });

  describe("a recorded look", () => {
    it("takes no longer note than any text of the register", async () => {
      const ask = async (length: number) => (await world.ask<{ recordMonitoringRun: Recorded }>(REGISTRAR_1, RECORD, { input: { idempotencyKey: `note-${length}`, quarters: 2, note: { ru: "я".repeat(length) } } })).recordMonitoringRun;
      expect((await ask(4_001)).problems).toEqual([{ code: "TEXT_TOO_LONG" }]);
      expect((await ask(4_000)).problems).toEqual([]);
    });

    it("is kept as it was, once, with its revision and its figures", async () => {
      const answers = await Promise.all(Array.from({ length: 5 }, () => record("look")));
      expect(new Set(answers.map((answer) => JSON.stringify(answer))).size).toBe(1);
      const [{ run }] = answers as [Recorded];
      expect(run).toMatchObject({
        by: "registrar-1", quarters: 2, revision: Number(await world.register.catalogue.revision()),
        counts: [{ code: "ACT_REPEALED", services: 1 }, { code: "DETAIL_MISSING", services: 1 }, { code: "LANGUAGE_MISSING", services: 1 }],
      });
      await world.register.write((register) => include(register, { ...wholeService("00102", "Тағы бір", "Ещё одна", JUSTICE, REPEALED_RULES) }));
      const again = await world.ask<{ monitoringRun: { services: Found } }>(REGISTRAR_1, "query ($id: ID!) { monitoringRun(id: $id) { services(first: 100) { totalCount nodes { code findings { code } } pageInfo { hasNextPage endCursor } } } }", { id: run?.id });
      expect(codesOf(again.monitoringRun.services)).toEqual({ "00102001": ["ACT_REPEALED", "DETAIL_MISSING"], "00102002": ["LANGUAGE_MISSING"] });
    });

    it("gives the list of services to exclude and to amend, which the quarter's proposals answer", async () => {
      const { run } = await record("for the list");
      const list = async () => (await world.ask<{ monitoringRun: { list: Line[] } }>(REGISTRAR_1, LIST, { id: run?.id })).monitoringRun.list.filter(({ code }) => code !== "00102003");
      expect(await list()).toEqual([
        { code: "00102001", what: "EXCLUDE", findings: ["ACT_REPEALED", "DETAIL_MISSING"], answered: false, proposals: [] },
        { code: "00102002", what: "AMEND", findings: ["LANGUAGE_MISSING"], answered: false, proposals: [] },
      ]);
      const drafted = await draft(world, { kind: "AMEND", code: "00102002", draft: { name: text("Ажырасу", "Расторжение брака") } });
      expect((await list())[1]?.answered).toBe(false);
      await move(world, PROPOSER_OF_JUSTICE, "submitProposal", drafted);
      expect((await list())[1]).toMatchObject({ answered: true, proposals: [{ id: drafted.id }] });
    });

    it("is told in a list without reading what it found", async () => {
      const { run } = await record("not read");
      await world.workflow.database.transaction((writer) => writer.query("UPDATE monitoring_run SET findings = 'unreadable' WHERE id = ?", [run?.id]));
      const { monitoringRuns } = await world.ask<{ monitoringRuns: { nodes: Array<{ id: string }> } }>(REGISTRAR_1, "{ monitoringRuns(last: 1) { nodes { id } } }");
      expect(monitoringRuns.nodes).toEqual([{ id: run?.id }]);
      expect(await world.errorsOf(REGISTRAR_1, "{ monitoringRuns(last: 1) { nodes { counts { code } } } }")).toHaveLength(1);
      await world.workflow.database.transaction((writer) => writer.query("UPDATE monitoring_run SET findings = '[]' WHERE id = ?", [run?.id]));
    });

    it("is the authorised body's alone, by every way in", async () => {
      const { run } = await record("seen by whom");
      for (const viewer of [PROPOSER_OF_JUSTICE, PROPOSER_OF_TRANSPORT]) {
        expect(await world.ask(viewer, "query ($id: ID!) { monitoringRun(id: $id) { id } monitoring { totalCount } monitoringRuns { totalCount nodes { id } } }", { id: run?.id })).toEqual({
          monitoringRun: null, monitoring: null, monitoringRuns: { totalCount: 0, nodes: [] },
        });
        expect(await world.ask(viewer, "query ($refs: [_Any!]!) { _entities(representations: $refs) { ... on MonitoringRun { id } } }", { refs: [{ __typename: "MonitoringRun", _ref: run?.id }] })).toEqual({ _entities: [null] });
        expect(await world.errorsOf(viewer, RECORD, { input: { idempotencyKey: "x", quarters: 2 } })).toEqual(["FORBIDDEN"]);
      }
    });
  });

  it("finds an act that changed since, until the service is confirmed in an inventory after it", async () => {
    const found = async () => codesOf((await world.ask<{ monitoring: Found }>(REGISTRAR_1, NOW, { first: 100 })).monitoring)["00201001"];
    world.at("2026-10-06T06:00:00Z");
    expect(await found()).toBeUndefined();
    await amendAct(world, OTHER_RULES, "2026-10-06");
    expect(await found()).toEqual(["ACT_AMENDED"]);
    world.at("2027-01-02T06:00:00Z");
    expect(await found()).toEqual(["ACT_AMENDED"]);
    await world.workflow.house.inventories.run(new Date("2027-01-02T06:00:00Z"));
    await confirm(PROPOSER_OF_TRANSPORT, TRANSPORT, ["00201001"], "2026-Q4");
    expect(await found()).toBeUndefined();
  });

  it("finds no change of an act before its day, though it is known", async () => {
    const found = async () => codesOf((await world.ask<{ monitoring: Found }>(REGISTRAR_1, NOW, { first: 100 })).monitoring)["00101001"] ?? [];
    await amendAct(world, RULES_OF_BIRTHS, "2027-03-01");
    expect(await found()).not.toContain("ACT_AMENDED");
    world.at("2027-03-01T06:00:00Z");
    expect(await found()).toContain("ACT_AMENDED");
  });

  it("costs the same statements for few services and for many", async () => {
    const statements = async () => {
      const before = world.workflow.database.statements.count;
      await world.ask(REGISTRAR_1, NOW, { first: 100 });
      return world.workflow.database.statements.count - before;
    };
    await statements();
    const few = await statements();
    await world.register.write(async (register) => {
      for (let at = 0; at < 50; at += 1) await include(register, wholeService("00101", `Қызмет ${at}`, `Услуга ${at}`, JUSTICE, REPEALED_RULES));
    });
    await statements();
    expect(await statements()).toBe(few);
  });
});
