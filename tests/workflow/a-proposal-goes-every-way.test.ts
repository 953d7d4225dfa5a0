import { afterAll, beforeAll, describe, expect, it } from "@jest/globals";
import { amendService } from "@tizilim/catalogue/register/register-commands";
import { ANONYMOUS } from "@tizilim/common/identity/viewer";
import { eachDatabase } from "../support/databases";
import { enter } from "../support/enter-proposals";
import { draft, FOUR_CRITERIA, GROUND, move, propose, REASONED, wholeDraft, type Standing } from "../support/proposal-desk";
import { FROM_THE_START, include, JUSTICE, text } from "../support/register-world";
import {
  ADMINISTRATION_OFFICER, openWorkflowWorld, PROPOSER_OF_JUSTICE, PROPOSER_OF_TRANSPORT, QUALITY_OFFICER, REGISTRAR_1, REPEALED_RULES, RULES_OF_BIRTHS, viewerOf,
  wholeService, type WorkflowWorld,
} from "../support/workflow-world";

const ALL = `query ($id: ID!) { proposal(id: $id) { status late version period { id } draft { term { kk ru } name { ru } channels named } criteria { criterion met }
  findings { code severity field } concurrences { body decision by voided note { ru } } conclusion { number issuedAt sentAt grounds { code provision text { kk ru } } }
  preview { code baseEntry changes { field } portalChanges { field } findings { code } proposal { id } } timeline { what by at note { ru } } entry { id } service { _ref } body { _ref }
  suggestedGrounds { code } } }`;
const OCTOBER_2 = "2026-10-02T06:00:00Z";
const TWO_DAYS = { term: text("2 күн", "2 дня") };
const CONCUR = { decision: "CONCUR" };
const OBJECT = { decision: "OBJECT", note: text("Себебі бар", "Есть причина") };

/** Of the document above, what is taken apart here; the rest is told by expectations. */
interface Read {
  readonly status: string;
  readonly preview: unknown;
  readonly entry: unknown;
  readonly draft: unknown;
  readonly suggestedGrounds: unknown;
  readonly conclusion: { readonly number: string } | null;
  readonly findings: ReadonlyArray<{ readonly code: string; readonly severity: string; readonly field: string | null }>;
  readonly timeline: ReadonlyArray<{ readonly what: string; readonly by: string; readonly note: unknown }>;
  readonly concurrences: ReadonlyArray<{ readonly voided: boolean }>;
}

eachDatabase((place) => {
  let world: WorkflowWorld;
  let services = 0;
  beforeAll(async () => {
    world = await openWorkflowWorld(place, { moment: OCTOBER_2 });
  });
  afterAll(() => world.close());

  const read = async ({ id }: Pick<Standing, "id">, who = PROPOSER_OF_JUSTICE) => (await world.ask<{ proposal: Read | null }>(who, ALL, { id })).proposal;
  /** A service of Justice that no other test amends. */
  const service = async (): Promise<string> => {
    services += 1;
    const { code } = await world.register.write((writer) => include(writer, wholeService("00101", `Қызмет ${services}`, `Услуга ${services}`, JUSTICE, RULES_OF_BIRTHS)));
    return code;
  };
  const amendment = async () => draft(world, { kind: "AMEND", code: await service(), draft: TWO_DAYS });
  const submitted = async () => move(world, PROPOSER_OF_JUSTICE, "submitProposal", await amendment());
  const reviewed = async () => move(world, REGISTRAR_1, "startReview", await submitted());
  const awaiting = async () => move(world, REGISTRAR_1, "requestConcurrence", await reviewed());
  const concur = (proposal: Standing, body: "QUALITY_CONTROL" | "PUBLIC_ADMINISTRATION", answer: Record<string, unknown> = CONCUR) =>
    move(world, body === "QUALITY_CONTROL" ? QUALITY_OFFICER : ADMINISTRATION_OFFICER, "recordConcurrence", proposal, { body, ...answer });
  const both = async (proposal: Standing) => concur(await concur(proposal, "QUALITY_CONTROL"), "PUBLIC_ADMINISTRATION");
  const concurred = async () => both(await awaiting());
  const refused = async (who: typeof REGISTRAR_1, mutation: string, { id, version }: Standing, input: Record<string, unknown> = {}) =>
    (await propose(world, who, mutation, { id, expectedVersion: version, ...input })).problems;
  const change = (code: string) => world.register.write((writer) => amendService(writer, code as never, { recipientNote: text("Өзгерді", "Изменилось") }, { ...FROM_THE_START, effectiveFrom: "2026-10-01" }));

  describe("a proposal", () => {
    it("is drafted, handed in, reviewed, agreed to by both bodies and entered by an order", async () => {
      const code = await service();
      let proposal = await draft(world, { kind: "AMEND", code, draft: TWO_DAYS });
      const drafted = await read(proposal);
      expect(drafted).toMatchObject({
        status: "DRAFT", late: false, period: { id: "2026-Q3" }, findings: [], suggestedGrounds: null, entry: null, service: { _ref: code }, body: { _ref: JUSTICE },
        draft: { term: { ru: "2 дня" }, named: ["term"], channels: ["STATE_CORPORATION"] }, preview: { code, changes: [{ field: "term" }], portalChanges: [], proposal: { id: proposal.id } },
      });
      proposal = await move(world, PROPOSER_OF_JUSTICE, "submitProposal", proposal, { note: text("Жіберілді", " Направлено ") });
      proposal = await move(world, REGISTRAR_1, "startReview", proposal);
      proposal = await both(await move(world, REGISTRAR_1, "requestConcurrence", proposal));
      expect((await enter(world, [proposal.id])).order).toMatchObject({ status: "ENTERED" });
      const entered = await read(proposal);
      expect(entered).toMatchObject({ status: "ENTERED", preview: null, findings: [], draft: { term: { ru: "2 дня" } } });
      expect(entered?.["entry"]).not.toBeNull();
      expect(entered?.timeline.map(({ what, by }) => `${what} ${by}`)).toEqual([
        "CREATED aigerim", "SUBMITTED aigerim", "REVIEW_STARTED registrar-1", "CONCURRENCE_REQUESTED registrar-1", "CONCURRED quality", "CONCURRED administration", "ORDERED registrar-1", "ENTERED register",
      ]);
      expect(entered?.timeline[1]?.note).toEqual({ ru: "Направлено" });
    });

    it("of an inclusion shows the code that it would get, and of a socially significant service its four criteria", async () => {
      const proposal = await draft(world, { kind: "INCLUDE", category: "SOCIALLY_SIGNIFICANT", draft: wholeDraft("Жаңа қызмет", "Новая услуга", { subsection: "00102" }), criteria: [...FOUR_CRITERIA].reverse() });
      expect(await read(proposal)).toMatchObject({
        findings: [], criteria: FOUR_CRITERIA.map(({ criterion }) => ({ criterion, met: true })), preview: { code: "00102001", baseEntry: null, findings: [] }, service: null,
      });
      await move(world, PROPOSER_OF_JUSTICE, "submitProposal", proposal);
    });

    it("is refused with a numbered conclusion, which is sent to its body at once, from review on", async () => {
      const numbers: string[] = [];
      for (const proposal of [await reviewed(), await awaiting(), await concurred()]) {
        const rejected = await move(world, REGISTRAR_1, "rejectProposal", proposal, { grounds: [GROUND] });
        const { status, conclusion, preview } = (await read(rejected)) as Read;
        expect({ status, preview }).toEqual({ status: "REJECTED", preview: null });
        expect(conclusion).toMatchObject({ grounds: [GROUND], issuedAt: "2026-10-02T06:00:00.000000Z", sentAt: "2026-10-02T06:00:00.000000Z" });
        numbers.push((conclusion as { number: string }).number);
      }
      expect(numbers).toEqual(["2026/1", "2026/2", "2026/3"]);
    });

    it("goes back to review by an objection, which voids the other body's concurrence, and is agreed to anew", async () => {
      let proposal = await concur(await concur(await awaiting(), "QUALITY_CONTROL"), "PUBLIC_ADMINISTRATION", OBJECT);
      expect(await read(proposal)).toMatchObject({
        status: "UNDER_REVIEW",
        concurrences: [{ body: "QUALITY_CONTROL", decision: "CONCUR", voided: true }, { body: "PUBLIC_ADMINISTRATION", decision: "OBJECT", voided: false, note: { ru: "Есть причина" } }],
      });
      proposal = await both(await move(world, REGISTRAR_1, "requestConcurrence", proposal));
      expect((await read(proposal))?.["status"]).toBe("CONCURRED");
    });

    it("is taken back by its body from every state before the decision", async () => {
      for (const proposal of [await amendment(), await submitted(), await reviewed(), await awaiting(), await concurred()]) {
        const withdrawn = await move(world, PROPOSER_OF_JUSTICE, "withdrawProposal", proposal);
        expect((await read(withdrawn))?.["status"]).toBe("WITHDRAWN");
      }
    });

    it("whose service changed since is entered only once it is put upon the last entry and agreed to anew", async () => {
      const code = await service();
      const submission = await move(world, PROPOSER_OF_JUSTICE, "submitProposal", await draft(world, { kind: "AMEND", code, draft: TWO_DAYS }));
      const agreed = await both(await move(world, REGISTRAR_1, "requestConcurrence", await move(world, REGISTRAR_1, "startReview", submission)));
      await change(code);
      expect(await read(agreed)).toMatchObject({ findings: [{ code: "BASE_MOVED", severity: "ERROR" }], preview: { findings: [{ code: "BASE_MOVED" }] } });
      expect((await enter(world, [agreed.id])).problems.map((problem) => problem.code)).toContain("BASE_MOVED");
      const rebased = await move(world, PROPOSER_OF_JUSTICE, "rebaseProposal", agreed);
      const { status, concurrences } = (await read(rebased)) as Read;
      expect({ status, voided: concurrences.map(({ voided }) => voided) }).toEqual({ status: "UNDER_REVIEW", voided: [true, true] });
      const again = await both(await move(world, REGISTRAR_1, "requestConcurrence", rebased));
      expect((await enter(world, [again.id])).order).toMatchObject({ status: "ENTERED" });
    });

    it("handed in after the date that binds counts for the next period and says so", async () => {
      const proposal = await amendment();
      world.at("2026-10-05T20:00:00Z");
      const late = await move(world, PROPOSER_OF_JUSTICE, "submitProposal", proposal);
      world.at(OCTOBER_2);
      expect(await read(late)).toMatchObject({ status: "SUBMITTED", late: true, period: { id: "2026-Q4" } });
    });
  });

  describe("a draft", () => {
    it("keeps what an update leaves out, clears what is null, and names no field any more when its draft is null", async () => {
      const made = await draft(world, { kind: "AMEND", code: await service(), draft: { ...TWO_DAYS, channels: ["EGOV_PORTAL", "PROVIDER", "PROVIDER"] } });
      const once = await move(world, PROPOSER_OF_JUSTICE, "updateProposal", made, { draft: { term: null, provider: `${JUSTICE}@2026-01-01,-` }, justification: null });
      expect(await read(once)).toMatchObject({ draft: { term: null, channels: ["PROVIDER", "EGOV_PORTAL"], named: ["provider", "channels", "term"] }, findings: expect.arrayContaining([expect.objectContaining({ code: "JUSTIFICATION_MISSING" })]) as object });
      const twice = await move(world, PROPOSER_OF_JUSTICE, "updateProposal", once, { draft: null });
      expect((await read(twice))?.["draft"]).toMatchObject({ term: { ru: "3 рабочих дня" }, named: [] });
    });

    it("may be as incomplete as one likes, tells every hindrance at once, and is not handed in with one", async () => {
      const made = await draft(world, { kind: "INCLUDE", category: "SOCIALLY_SIGNIFICANT", justification: null, legalBasis: REPEALED_RULES, draft: { name: text(null, "Только по-русски"), fee: { kind: "PAID" }, forms: ["ELECTRONIC_FULL"], governingAct: REPEALED_RULES, provider: "provider-none", subsection: "99999" } });
      const { findings } = (await read(made)) as Read;
      const errors = (findings as ReadonlyArray<{ severity: string; code: string; field: string }>).filter(({ severity }) => severity === "ERROR").map(({ code, field }) => `${code} ${field}`);
      expect(errors).toEqual(expect.arrayContaining([
        "LANGUAGE_MISSING name", "SUBSECTION_UNKNOWN subsection", "LEGAL_BASIS_REPEALED legalBasis", "JUSTIFICATION_MISSING justification", "CRITERION_NOT_MET criteria.CONTINUOUS",
        "CRITERION_NOT_MET criteria.OPEN_TO_ALL", "DETAIL_MISSING recipients", "PROVIDER_UNKNOWN provider", "GOVERNING_ACT_REPEALED governingAct", "ELECTRONIC_WITHOUT_CHANNEL channels", "FEE_WITHOUT_LAW fee",
      ]));
      expect(await refused(PROPOSER_OF_JUSTICE, "submitProposal", made)).toEqual(errors);
    });

    it("of the same change of the same service is not handed in while another is open", async () => {
      const code = await service();
      const made = await draft(world, { kind: "AMEND", code, draft: TWO_DAYS });
      const other = await draft(world, { kind: "AMEND", code, draft: TWO_DAYS });
      await move(world, PROPOSER_OF_JUSTICE, "submitProposal", made);
      expect(await refused(PROPOSER_OF_JUSTICE, "submitProposal", other)).toEqual(["OTHER_PROPOSAL_OPEN code"]);
    });

    it("makes plain what it is about", async () => {
      const made = async (input: Record<string, unknown>, who = PROPOSER_OF_JUSTICE) => (await propose(world, who, "createProposal", { category: "STATE_SERVICE", body: JUSTICE, ...REASONED, ...input })).problems;
      expect(await made({ kind: "AMEND" })).toEqual(["CODE_REQUIRED code"]);
      expect(await made({ kind: "INCLUDE", code: "00101001" })).toEqual(["CODE_NOT_GIVEN_YET code"]);
      expect(await made({ kind: "EXCLUDE", code: "99999999" })).toEqual(["UNKNOWN_SERVICE code"]);
      expect(await made({ kind: "INCLUDE", criteria: [FOUR_CRITERIA[0], FOUR_CRITERIA[0]] })).toEqual(["CRITERION_TWICE criteria"]);
      expect(await made({ kind: "INCLUDE" }, PROPOSER_OF_TRANSPORT)).toEqual(["OTHER_BODY body"]);
      expect(await made({ kind: "INCLUDE", draft: { name: text("я".repeat(4001), null), intake: Array.from({ length: 101 }, (_, at) => text(`${at}`, null)) } })).toEqual(["TEXT_TOO_LONG draft.name", "LIST_TOO_LONG draft.intake"]);
    });

    it("is not made for a time before the Rules", async () => {
      const code = await service();
      world.at("2025-11-03T06:00:00Z");
      const { problems } = await propose(world, PROPOSER_OF_JUSTICE, "createProposal", { kind: "AMEND", code, category: "STATE_SERVICE", body: JUSTICE });
      world.at(OCTOBER_2);
      expect(problems).toContain("PERIOD_UNKNOWN -");
    });
  });

  describe("a step", () => {
    it("that the table does not know is refused, and so is every step from the end", async () => {
      const made = await amendment();
      expect(await refused(REGISTRAR_1, "startReview", await submitted().then((proposal) => move(world, REGISTRAR_1, "startReview", proposal)))).toEqual(["TRANSITION_REFUSED status"]);
      const withdrawn = await move(world, PROPOSER_OF_JUSTICE, "withdrawProposal", await submitted());
      for (const mutation of ["submitProposal", "rebaseProposal", "withdrawProposal"]) expect(await refused(PROPOSER_OF_JUSTICE, mutation, withdrawn)).toContain("TRANSITION_REFUSED status");
      for (const mutation of ["startReview", "requestConcurrence"]) expect(await refused(REGISTRAR_1, mutation, withdrawn)).toEqual(["TRANSITION_REFUSED status"]);
      expect(await refused(REGISTRAR_1, "rejectProposal", withdrawn, { grounds: [GROUND] })).toEqual(["TRANSITION_REFUSED status"]);
      expect(await refused(PROPOSER_OF_JUSTICE, "rebaseProposal", made)).toEqual(["BASE_STANDS -"]);
      expect(await refused(PROPOSER_OF_JUSTICE, "updateProposal", await submitted(), { justification: text("а", "б") })).toEqual(["TRANSITION_REFUSED status"]);
    });

    it("of a concurring body is its own, once, and with its reason where it objects", async () => {
      const waiting = await awaiting();
      expect(await refused(QUALITY_OFFICER, "recordConcurrence", waiting, { body: "PUBLIC_ADMINISTRATION", ...CONCUR })).toEqual(["CONCURS_FOR_ITSELF body"]);
      expect(await refused(QUALITY_OFFICER, "recordConcurrence", waiting, { body: "QUALITY_CONTROL", decision: "OBJECT", note: text(null, "Причина") })).toEqual(["OBJECTION_WITHOUT_REASON note"]);
      expect(await refused(QUALITY_OFFICER, "recordConcurrence", await concur(waiting, "QUALITY_CONTROL"), { body: "QUALITY_CONTROL", ...CONCUR })).toEqual(["ALREADY_CONCURRED body"]);
    });

    it("of refusal has a ground of the day, with its norm and its text in both languages", async () => {
      const proposal = await reviewed();
      expect(await refused(REGISTRAR_1, "rejectProposal", proposal, { grounds: [] })).toEqual(["GROUND_REQUIRED grounds"]);
      expect(await refused(REGISTRAR_1, "rejectProposal", proposal, { grounds: [{ code: "NO_SUCH", provision: " ", text: text("а", null) }] })).toEqual(["GROUND_UNKNOWN grounds[0].code", "PROVISION_MISSING grounds[0].provision", "GROUND_TEXT_MISSING grounds[0].text"]);
    });

    it("rests on the version that was read", async () => {
      const proposal = await amendment();
      await move(world, PROPOSER_OF_JUSTICE, "updateProposal", proposal, { draft: TWO_DAYS });
      expect(await refused(PROPOSER_OF_JUSTICE, "submitProposal", proposal)).toEqual(["VERSION_MOVED expectedVersion"]);
    });

    it("upon the last entry is none of an inclusion", async () => {
      const proposal = await draft(world, { kind: "INCLUDE", draft: wholeDraft("Негізсіз", "Без основы") });
      expect(await refused(PROPOSER_OF_JUSTICE, "rebaseProposal", proposal)).toEqual(["NOTHING_TO_REST_ON code"]);
    });

    it("that decides is nobody's who wrote the proposal", async () => {
      const writer = viewerOf("aigerim", ["REGISTRAR", "QUALITY_CONTROL", "PUBLIC_ADMINISTRATION"]);
      expect(await refused(writer, "startReview", await submitted())).toEqual(["OWN_PROPOSAL -"]);
      expect(await refused(writer, "requestConcurrence", await reviewed())).toEqual(["OWN_PROPOSAL -"]);
      expect(await refused(writer, "recordConcurrence", await awaiting(), { body: "QUALITY_CONTROL", ...CONCUR })).toEqual(["OWN_PROPOSAL -"]);
      expect(await refused(writer, "rejectProposal", await concurred(), { grounds: [GROUND] })).toEqual(["OWN_PROPOSAL -"]);
    });
  });

  it("grounds are told by the day, and those that the findings give to the registrar", async () => {
    const grounds = async (on: string) => (await world.ask<{ rejectionGrounds: ReadonlyArray<{ code: string }> }>(ANONYMOUS, `{ rejectionGrounds(on: "${on}") { code provision inForceFrom inForceTo text { kk ru } } }`)).rejectionGrounds.map(({ code }) => code);
    expect(await grounds("2026-10-02")).toContain("CRITERIA_NOT_MET");
    expect(await grounds("2010-01-01")).toEqual([]);
    const proposal = await reviewed();
    expect((await read(proposal, REGISTRAR_1))?.["suggestedGrounds"]).toEqual([]);
    expect((await read(proposal, QUALITY_OFFICER))?.["suggestedGrounds"]).toBeNull();
  });
});
