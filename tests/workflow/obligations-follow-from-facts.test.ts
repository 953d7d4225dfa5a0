import { afterAll, beforeAll, describe, expect, it } from "@jest/globals";
import { amendService } from "@tizilim/catalogue/register/register-commands";
import type { Viewer } from "@tizilim/common/identity/viewer";
import { amendAct } from "../support/amend-act";
import { eachDatabase } from "../support/databases";
import { BY_ORDER, include, JUSTICE, TRANSPORT } from "../support/register-world";
import { openWorkflowWorld, OTHER_RULES, PROPOSER_OF_JUSTICE, PROPOSER_OF_TRANSPORT, REGISTRAR_1, RULES_OF_BIRTHS, wholeService, type WorkflowWorld } from "../support/workflow-world";

interface Told {
  readonly id: string;
  readonly kind: string;
  readonly state: string;
  readonly binding: string | null;
  readonly [field: string]: unknown;
}

const FIELDS = "id kind state statutory nextWorkingDay binding wording provision receiver arisesOn metAt reason { kk ru } subject { kk ru } period { id }";
const obligations = async (world: WorkflowWorld, viewer: Viewer, args: string): Promise<Told[]> => {
  const { obligations: told } = await world.ask<{ obligations: { nodes: Told[] } }>(viewer, `{ obligations(first: 100, ${args}) { nodes { ${FIELDS} } } }`);
  return told.nodes;
};
const MUTATION = (name: string, input: string) => `mutation ($input: ${input}!) { ${name}(input: $input) { obligation { id state binding metAt } problems { code field provision } } }`;

eachDatabase((place) => {
  let world: WorkflowWorld;
  beforeAll(async () => {
    world = await openWorkflowWorld(place, { room: "told" });
  });
  afterAll(() => world.close());

  let key = 0;
  const change = async (viewer: Viewer, name: string, input: Record<string, unknown>) => {
    const type = name === "openPublicDiscussion" ? "OpenPublicDiscussionInput" : name === "closePublicDiscussion" ? "ClosePublicDiscussionInput" : "RecordObligationInput";
    const answer = await world.ask<Record<string, { obligation: Told | null; problems: Array<{ code: string; field: string | null; provision: string | null }> }>>(
      viewer, MUTATION(name, type), { input: { idempotencyKey: `key-${(key += 1)}`, ...input } });
    const { obligation, problems } = answer[name] ?? { obligation: null, problems: [] };
    return { obligation, codes: problems.map(({ code }) => code), problems };
  };
  const one = async (viewer: Viewer, id: string, fields = FIELDS) =>
    (await world.ask<{ _entities: [Told | null] }>(viewer, `query ($refs: [_Any!]!) { _entities(representations: $refs) { ... on Obligation { ${fields} } } }`, { refs: [{ __typename: "Obligation", _ref: id }] }))._entities[0];

  /** quarter_deadlines_2026.csv */
  it.each([
    ["2025-Q4", ["2026-01-05", "2026-01-05"], ["2026-01-10", "2026-01-12"], ["2026-01-30", "2026-01-30"]],
    ["2026-Q1", ["2026-04-05", "2026-04-06"], ["2026-04-10", "2026-04-10"], ["2026-04-30", "2026-04-30"]],
    ["2026-Q2", ["2026-07-05", "2026-07-07"], ["2026-07-10", "2026-07-10"], ["2026-07-30", "2026-07-30"]],
    ["2026-Q3", ["2026-10-05", "2026-10-05"], ["2026-10-10", "2026-10-12"], ["2026-10-30", "2026-10-30"]],
    ["2026-Q4", ["2027-01-05", "2027-01-05"], ["2027-01-10", "2027-01-11"], ["2027-01-30", "2027-02-01"]],
  ])("the duties of %s have both dates of the Rules", async (period, proposals, portal, decision) => {
    const told = await obligations(world, REGISTRAR_1, `period: "${period}"`);
    const dates = (kind: string) => [...new Set(told.filter((each) => each.kind === kind).map(({ statutory, nextWorkingDay }) => `${String(statutory)} ${String(nextWorkingDay)}`))];
    for (const kind of ["INVENTORY", "PROPOSALS_STATE_SERVICES", "PROPOSALS_SOCIALLY_SIGNIFICANT"]) expect(dates(kind)).toEqual([proposals.join(" ")]);
    expect(dates("PORTAL_DETAILS")).toEqual([portal.join(" ")]);
    expect(dates("DECISION")).toEqual([decision.join(" ")]);
    expect(told).toHaveLength(2 * 3 + 2);
  });

  it("the board tells what is due of whom, by which norm and words, and goes back to the first quarter of the Rules", async () => {
    const told = await obligations(world, PROPOSER_OF_JUSTICE, 'kind: [INVENTORY]');
    expect(told.map(({ id, state }) => `${id} ${state}`)).toEqual([
      `obligation-INVENTORY.${JUSTICE}.2025-Q4 OVERDUE`, `obligation-INVENTORY.${JUSTICE}.2026-Q1 OVERDUE`, `obligation-INVENTORY.${JUSTICE}.2026-Q2 OVERDUE`,
      `obligation-INVENTORY.${JUSTICE}.2026-Q3 UPCOMING`, `obligation-INVENTORY.${JUSTICE}.2026-Q4 UPCOMING`,
    ]);
    expect(told[3]).toMatchObject({
      binding: "2026-10-05", wording: "NOT_LATER_THAN", provision: "RULES-2025/13", reason: null, arisesOn: "2026-07-01", period: { id: "2026-Q3" },
      subject: {
        kk: "Әділет министрлігі: 2026 жылғы III тоқсан бойынша мемлекеттік көрсетілетін қызметтерді түгендеу",
        ru: "Министерство юстиции: провести инвентаризацию государственных услуг за III квартал 2026 года",
      },
    });
    const [portal] = await obligations(world, REGISTRAR_1, 'kind: [PORTAL_DETAILS], period: "2026-Q3"');
    expect(portal).toMatchObject({ binding: "2026-10-09", wording: "BEFORE" });
  });

  it("a day is a day in Almaty: 02:00 on the 6th is late, 02:00 on the 5th is not", async () => {
    const states: string[] = [];
    for (const moment of ["2026-10-04T21:00:00Z", "2026-10-05T21:00:00Z"]) {
      world.at(moment);
      states.push((await obligations(world, PROPOSER_OF_JUSTICE, 'kind: [INVENTORY], period: "2026-Q3"')).map(({ state }) => state).join());
    }
    world.at("2026-10-02T06:00:00Z");
    expect(states).toEqual(["DUE_TODAY", "OVERDUE"]);
  });

  describe("the proposals of a quarter", () => {
    /** An amendment of a detail of the portal, over whatever the register had. */
    const stateOf = (period: string) => ({ status: "SUBMITTED", period, baseEntry: 999, content: { kind: "AMEND", code: "00201001", draft: { forms: ["ELECTRONIC_FULL"] } } });
    const row = (id: string, more: Record<string, unknown>) => ({
      id, kind: "AMEND", category: "STATE_SERVICE", status: "SUBMITTED", periodId: "2026-Q1", serviceCode: "00201001", bodyId: TRANSPORT, version: 1,
      createdAt: "2026-04-01T00:00:00.000000Z", handedIn: 1, state: JSON.stringify(stateOf(String(more["periodId"] ?? "2026-Q1"))), submittedAt: "2026-04-05T18:59:59.000000Z", draftedFor: "2026-Q1", ...more,
    });
    const keep = async (...rows: Array<Record<string, unknown>>) => {
      for (const each of rows) {
        const columns = Object.keys(each);
        await world.workflow.database.transaction((writer) => writer.query(`INSERT INTO proposal (${columns.join(", ")}) VALUES (${columns.map(() => "?").join(", ")})`, Object.values(each) as string[]));
      }
    };
    const state = async (kind: string, period: string) => (await obligations(world, REGISTRAR_1, `kind: [${kind}], period: "${period}"`)).find(({ id }) => !id.includes(JUSTICE))?.state;

    it("meet each part by its own, in time or late, for the quarter that they were drafted for", async () => {
      await keep(
        row("proposal-901", {}),
        row("proposal-902", { category: "SOCIALLY_SIGNIFICANT", submittedAt: "2026-04-05T19:00:00.000000Z", periodId: "2026-Q2" }),
        row("proposal-903", { draftedFor: "2025-Q4", status: "WITHDRAWN", submittedAt: "2026-01-04T00:00:00.000000Z", periodId: "2025-Q4" }),
      );
      expect([await state("PROPOSALS_STATE_SERVICES", "2026-Q1"), await state("PROPOSALS_SOCIALLY_SIGNIFICANT", "2026-Q1")]).toEqual(["MET", "MET_LATE"]);
      expect(await state("PROPOSALS_STATE_SERVICES", "2025-Q4")).toBe("OVERDUE");
    });

    it("ask for the decision and the portal's details, two duties apart", async () => {
      expect([await state("DECISION", "2026-Q1"), await state("PORTAL_DETAILS", "2026-Q1")]).toEqual(["OVERDUE", "OVERDUE"]);
      expect([await state("DECISION", "2025-Q4"), await state("PORTAL_DETAILS", "2025-Q4")]).toEqual(["MET", "MET"]);
      await world.workflow.database.transaction(async (writer) => {
        await writer.query("UPDATE proposal SET status = 'ENTERED' WHERE id = 'proposal-901'");
        await writer.query("INSERT INTO proposal_event (number, proposalId, version, what, status, at, actor, event) VALUES (9001, 'proposal-901', 2, 'ENTERED', 'ENTERED', '2026-04-30T18:00:00.000000Z', 'register', '{}')");
      });
      expect([await state("DECISION", "2026-Q1"), await state("PORTAL_DETAILS", "2026-Q1")]).toEqual(["MET", "OVERDUE"]);
    });

    it("are decided when the register made the entry, though its answer came after the 30th", async () => {
      await world.workflow.database.transaction(async (writer) => {
        await writer.query("UPDATE proposal_event SET at = '2026-04-30T19:00:01.000000Z' WHERE number = 9001");
        await writer.query("UPDATE proposal SET entryNumber = 9001 WHERE id = 'proposal-901'");
        await writer.query("INSERT INTO register_line (number, kind, subject, changes, effectiveFrom, recordedAt, proposal) VALUES (9001, 'SERVICE_AMENDED', 'none', '[]', '2026-05-01', '2026-04-30T18:59:59.000000Z', 'proposal-901')");
      });
      expect(await state("DECISION", "2026-Q1")).toBe("MET");
      await world.workflow.database.transaction((writer) => writer.query("DELETE FROM register_line WHERE number = 9001"));
      expect(await state("DECISION", "2026-Q1")).toBe("MET_LATE");
    });
  });

  describe("an act that changed", () => {
    const ID = (name: string, of: string = JUSTICE, on = "2026-08-06") => `obligation-${name}.${of}.${RULES_OF_BIRTHS}.${on}`;

    it("brings two duties to inform, each with its receiver by date, and a review of each service under it", async () => {
      await amendAct(world, RULES_OF_BIRTHS, "2026-08-06");
      const told = await obligations(world, PROPOSER_OF_JUSTICE, "kind: [INFORM_CONTACT_CENTRE, INFORM_STATE_CORPORATION, REVIEW_AFTER_ACT_CHANGE]");
      expect(told).toMatchObject([
        { id: ID("INFORM_AFTER_ACT"), kind: "INFORM_CONTACT_CENTRE", receiver: "CONTACT_CENTRE", binding: "2026-08-11", provision: "LAW/23 (2)", state: "OVERDUE" },
        { id: ID("INFORM_OF_ORDER"), kind: "INFORM_STATE_CORPORATION", receiver: "STATE_CORPORATION", binding: "2026-08-11", provision: "LAW/10, 13)", state: "OVERDUE" },
        { id: ID("REVIEW_AFTER_ACT_CHANGE", "00101001"), kind: "REVIEW_AFTER_ACT_CHANGE", receiver: null, binding: "2026-10-05", period: { id: "2026-Q3" }, state: "UPCOMING" },
      ]);
      expect(told[1]?.["subject"]).toEqual({
        kk: "Әділет министрлігі: «Тууды тіркеу қағидалары» актісінің 2026 жылғы 6 тамызда өзгеруіне байланысты қызмет көрсету тәртібі туралы ақпаратты Мемлекеттік корпорацияға беру",
        ru: "Министерство юстиции: предоставить Государственной корпорации информацию о порядке оказания услуг: акт «Правила регистрации рождения» изменён 6 августа 2026 года",
      });
      expect(await obligations(world, PROPOSER_OF_TRANSPORT, "kind: [INFORM_CONTACT_CENTRE, REVIEW_AFTER_ACT_CHANGE]")).toEqual([]);
    });

    it("is told once, of each duty by itself, by whoever owes it and at a time that can be", async () => {
      const inform = (viewer: Viewer, at: string, id = ID("INFORM_AFTER_ACT")) => change(viewer, "recordInforming", { obligation: id, at, note: { ru: "письмо" } });
      expect((await inform(PROPOSER_OF_JUSTICE, "2026-10-03T00:00:00Z")).codes).toEqual(["IN_FUTURE"]);
      const wordy = { obligation: ID("INFORM_AFTER_ACT"), at: "2026-08-07T00:00:00Z", note: { kk: "қ".repeat(4_001) } };
      expect((await change(PROPOSER_OF_JUSTICE, "recordInforming", wordy)).problems).toMatchObject([{ code: "TEXT_TOO_LONG", field: "note" }]);
      expect((await inform(PROPOSER_OF_JUSTICE, "2026-08-05T18:59:59Z")).codes).toEqual(["BEFORE_DUTY"]);
      expect((await inform(PROPOSER_OF_TRANSPORT, "2026-08-07T00:00:00Z")).codes).toEqual(["OBLIGATION_UNKNOWN"]);
      expect((await inform(PROPOSER_OF_JUSTICE, "2026-08-07T00:00:00Z", ID("REVIEW_AFTER_ACT_CHANGE", "00101001"))).codes).toEqual(["OTHER_OBLIGATION"]);
      expect((await inform(PROPOSER_OF_JUSTICE, "2026-08-11T18:59:59Z")).obligation).toMatchObject({ state: "MET", metAt: "2026-08-11T18:59:59.000000Z" });
      expect((await inform(PROPOSER_OF_JUSTICE, "2026-08-07T00:00:00Z")).problems).toMatchObject([{ code: "ALREADY_RECORDED", field: "obligation", provision: "LAW/23 (2)" }]);
      expect((await inform(PROPOSER_OF_JUSTICE, "2026-08-12T00:00:00Z", ID("INFORM_OF_ORDER"))).obligation).toMatchObject({ state: "MET_LATE" });
      expect(await one(PROPOSER_OF_JUSTICE, ID("INFORM_AFTER_ACT"))).toMatchObject({ state: "MET", metAt: "2026-08-11T18:59:59.000000Z" });
    });

    it("is answered once for the same key, and the revision moves", async () => {
      await amendAct(world, OTHER_RULES, "2026-09-01");
      const before = Number(await world.workflow.revision());
      const input = { obligation: `obligation-INFORM_AFTER_ACT.${TRANSPORT}.${OTHER_RULES}.2026-09-01`, at: "2026-09-02T00:00:00Z", idempotencyKey: "same" };
      const first = await change(PROPOSER_OF_TRANSPORT, "recordInforming", input);
      expect(first.obligation?.state).toBe("MET");
      expect(await change(PROPOSER_OF_TRANSPORT, "recordInforming", input)).toEqual(first);
      expect((await change(PROPOSER_OF_TRANSPORT, "recordInforming", { ...input, at: "2026-09-01T20:00:00Z" })).codes).toEqual(["IDEMPOTENCY_KEY_REUSED"]);
      expect(Number(await world.workflow.revision())).toBe(before + 1);
    });
  });

  describe("a service that an order included", () => {
    it("is to be moved to electronic form by its body, which records it", async () => {
      await world.register.write(async (register) => {
        await include(register, wholeService("00102", "Неке", "Брак", JUSTICE, RULES_OF_BIRTHS), { effectiveFrom: "2026-10-02", cause: BY_ORDER, proposal: "proposal-1" });
      });
      const [told, ...more] = await obligations(world, PROPOSER_OF_JUSTICE, "kind: [DIGITISE_NEW_SERVICE]");
      expect(more).toEqual([]);
      expect(told).toMatchObject({ state: "UNKNOWN", binding: null, provision: "LAW/10, 9-1)", reason: { ru: expect.stringContaining("срока") }, arisesOn: "2026-10-02" });
      expect((await change(PROPOSER_OF_JUSTICE, "recordDigitisation", { obligation: told?.id, at: "2026-10-02T06:00:00Z" })).obligation).toMatchObject({ state: "MET" });
      expect((await change(PROPOSER_OF_JUSTICE, "recordDigitisation", { obligation: told?.id, at: "2026-10-02T06:00:00Z" })).codes).toEqual(["ALREADY_RECORDED"]);
    });

    it("stays moved when another body takes the service over", async () => {
      const move = (body: string) => world.register.write((register) => amendService(register, "00102001" as never, { provider: body, responsibleBody: body }, { effectiveFrom: "2026-10-02", cause: BY_ORDER }));
      await move(TRANSPORT);
      expect((await obligations(world, PROPOSER_OF_TRANSPORT, "kind: [DIGITISE_NEW_SERVICE]")).map(({ state }) => state)).toEqual(["MET"]);
      await move(JUSTICE);
    });
  });

  describe("public discussion", () => {
    const open = (from: string, more: Record<string, unknown> = {}) => change(PROPOSER_OF_JUSTICE, "openPublicDiscussion", { act: RULES_OF_BIRTHS, places: ["https://legalacts.egov.kz/"], from, ...more });

    it("is an obligation for a day in May 2026, and is refused with the norm for a day in August", async () => {
      world.at("2026-05-15T06:00:00Z");
      const may = await open("2026-05-12");
      expect(may.obligation).toMatchObject({ state: "UPCOMING", binding: "2026-05-26" });
      world.at("2026-08-15T06:00:00Z");
      expect((await open("2026-08-10", { act: OTHER_RULES })).problems).toEqual([{ code: "DISCUSSION_NOT_REQUIRED", field: "from", provision: "LAW/15 (3)" }]);
      const told = await obligations(world, PROPOSER_OF_JUSTICE, "kind: [PUBLIC_DISCUSSION]");
      expect(told.map(({ id, state }) => ({ id, state }))).toEqual([{ id: may.obligation?.id, state: "OVERDUE" }]);
    });

    it("is taken down as unknown where no source tells the rule", async () => {
      // Ten working days after 26 June 2026 end on 13 July, after 25 June on the 10th: the two open days are a weekend.
      const { obligation } = await open("2023-06-01", { act: OTHER_RULES });
      expect(obligation).toMatchObject({ state: "UNKNOWN", binding: null });
      expect(await one(PROPOSER_OF_JUSTICE, obligation?.id ?? "", "reason { kk ru }")).toMatchObject({ reason: { ru: expect.stringContaining("2023") } });
    });

    it("names a place and a known act, and is one at a time", async () => {
      expect((await open("2026-05-12", { places: [" "], act: "V9999999999" })).codes).toEqual(["PLACE_MISSING", "ACT_UNKNOWN"]);
      expect((await open("2026-05-12")).codes).toEqual(["DISCUSSION_OPEN"]);
      expect((await open("2026-05-12", { act: OTHER_RULES, places: Array(101).fill("портал") })).problems).toMatchObject([{ code: "LIST_TOO_LONG", field: "places" }, { code: "DISCUSSION_OPEN" }]);
    });

    it("ends with a report in both languages after the ten working days", async () => {
      const [told] = await obligations(world, PROPOSER_OF_JUSTICE, "kind: [PUBLIC_DISCUSSION]");
      const close = (at: string, report: object, viewer = PROPOSER_OF_JUSTICE) => change(viewer, "closePublicDiscussion", { obligation: told?.id, at, report });
      expect((await close("2026-05-26T18:59:59Z", { ru: "отчёт" })).codes).toEqual(["DISCUSSION_RUNS", "REPORT_MISSING"]);
      expect((await close("2026-05-28T00:00:00Z", { kk: "есеп", ru: "отчёт" }, PROPOSER_OF_TRANSPORT)).codes).toEqual(["OBLIGATION_UNKNOWN"]);
      expect((await close("2026-05-28T00:00:00Z", { kk: "есеп", ru: "о".repeat(40_001) })).problems).toMatchObject([{ code: "TEXT_TOO_LONG", field: "report" }]);
      expect((await close("2026-05-28T00:00:00Z", { kk: "есеп", ru: "отчёт" })).obligation).toMatchObject({ state: "MET" });
      expect((await close("2026-05-28T00:00:00Z", { kk: "есеп", ru: "отчёт" })).codes).toEqual(["ALREADY_RECORDED"]);
      world.at("2026-10-02T06:00:00Z");
    });
  });
});
