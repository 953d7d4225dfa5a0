import { afterAll, beforeAll, describe, expect, it } from "@jest/globals";
import { ANONYMOUS, type Viewer } from "@tizilim/common/identity/viewer";
import { queryWithin } from "@tizilim/common/database/run-query";
import { openActsLog, type ActsLog } from "../support/acts-log";
import { eachDatabase } from "../support/databases";
import { candidate, draftedFound } from "../support/found-services";
import { move, propose, REASONED, wholeDraft, type Standing } from "../support/proposal-desk";
import { JUSTICE, text, TRANSPORT } from "../support/register-world";
import {
  openWorkflowWorld, OTHER_RULES, PROPOSER_OF_JUSTICE, PROPOSER_OF_TRANSPORT, QUALITY_OFFICER, REGISTRAR_1, REPEALED_RULES, RULES_OF_BIRTHS, viewerOf, type WorkflowWorld,
} from "../support/workflow-world";

const IN_QUARTER = "2026-09-20T06:00:00Z";
const AFTER_QUARTER = "2026-10-02T06:00:00Z";
const BOARD = "{ obligations(first: 100, kind: [INCLUDE_FOUND_SERVICE]) { nodes { id state binding metAt arisesOn provision subject { kk ru } period { id } body { _ref } act { _ref } proposal { id } } } }";

interface Told {
  readonly id: string;
  readonly state: string;
  readonly metAt: string | null;
  readonly proposal: { readonly id: string } | null;
  readonly [field: string]: unknown;
}
const found = (id: number): string => `obligation-INCLUDE_FOUND_SERVICE.candidate-${id}`;

eachDatabase((place) => {
  let acts: ActsLog;
  let world: WorkflowWorld;
  const opened: WorkflowWorld[] = [];
  const open = async (room: string): Promise<void> => {
    acts = openActsLog([RULES_OF_BIRTHS, OTHER_RULES, REPEALED_RULES]);
    world = await openWorkflowWorld(place, { room, moment: AFTER_QUARTER, acts: acts.link });
    opened.push(world);
  };
  afterAll(async () => {
    for (const each of opened) await each.close();
  });

  const board = async (viewer: Viewer): Promise<Told[]> => (await world.ask<{ obligations: { nodes: Told[] } }>(viewer, BOARD)).obligations.nodes;
  const states = async (viewer: Viewer = REGISTRAR_1) => Object.fromEntries((await board(viewer)).map(({ id, state, metAt }) => [id.replace(/.*candidate-/, ""), metAt === null ? state : `${state} ${metAt.slice(0, 10)}`]));

  describe("services that an act has and the register has not", () => {
    beforeAll(() => open("log"));

    it("owe nothing in the quarter in which they were found", async () => {
      acts.tell(OTHER_RULES, "ANALYSED", "2026-09-10T06:00:00Z", {
        candidates: [1, 2, 3, 4].map((id) => candidate(id)).concat([candidate(5, { matched: true }), candidate(6, { kind: "EXCLUDE" }), candidate(7, { state: "DISMISSED" })]),
      });
      world.at(IN_QUARTER);
      expect(await board(REGISTRAR_1)).toEqual([]);
    });

    it("are settled within it by whatever is decided, and are then owed by nobody", async () => {
      acts.tell(OTHER_RULES, "LINK_CHANGED", IN_QUARTER, { candidates: [candidate(1), candidate(2), candidate(3), candidate(4, { state: "LINKED" })] });
      expect(await board(REGISTRAR_1)).toEqual([]);
      world.at(AFTER_QUARTER);
      expect(await states()).toEqual({ 1: "UPCOMING", 2: "UPCOMING", 3: "UPCOMING" });
    });

    it("are owed after it by their body, with the term of that quarter's proposals", async () => {
      const [told] = await board(PROPOSER_OF_TRANSPORT);
      expect(told).toMatchObject({
        id: found(1), state: "UPCOMING", binding: "2026-10-05", arisesOn: "2026-10-01", provision: "LAW/12 (1)", period: { id: "2026-Q3" }, body: { _ref: TRANSPORT }, act: { _ref: OTHER_RULES },
        subject: {
          kk: "Көлік министрлігі: 2026 жылғы 10 қыркүйекте табылған көрсетілетін қызметті тізілімге енгізуді ұсыну: «Куәлік беру»",
          ru: "Министерство транспорта: предложить включить в реестр услугу, выявленную 10 сентября 2026 года: «Выдача свидетельства»",
        },
      });
      expect(await board(PROPOSER_OF_JUSTICE)).toEqual([]);
    });

    it("are met by being dismissed, by the register having them, and by leaving the act; what settled them first stands", async () => {
      acts.tell(OTHER_RULES, "LINK_CHANGED", "2026-10-03T06:00:00Z", { candidates: [candidate(1, { state: "DISMISSED" }), candidate(2, { matched: true })] });
      expect(await states()).toEqual({ 1: "MET 2026-10-03", 2: "MET 2026-10-03", 3: "MET 2026-10-03" });
      acts.tell(OTHER_RULES, "ANALYSED", "2026-10-04T06:00:00Z", { candidates: [] });
      expect(await states()).toEqual({ 1: "MET 2026-10-03", 2: "MET 2026-10-03", 3: "MET 2026-10-03" });
    });

    it("are owed again, with their first day, when they are open again", async () => {
      acts.tell(OTHER_RULES, "ANALYSED", "2026-10-05T06:00:00Z", { candidates: [candidate(2, { foundOn: "2026-10-05" })] });
      world.at("2026-10-06T06:00:00Z");
      expect(await states()).toEqual({ 1: "MET 2026-10-03", 2: "OVERDUE", 3: "MET 2026-10-03" });
      world.at(AFTER_QUARTER);
    });

    it("are seen by the reviewing roles alone where nobody told whose they are", async () => {
      acts.tell(REPEALED_RULES, "ANALYSED", "2026-09-11T06:00:00Z", { candidates: [candidate(8, { body: null })] });
      const seen = await Promise.all([REGISTRAR_1, QUALITY_OFFICER, PROPOSER_OF_TRANSPORT, viewerOf("nobody", ["PROPOSER"]), viewerOf("saule", ["LEGAL_ANALYST"]), ANONYMOUS].map(async (viewer) => (await board(viewer)).some(({ id }) => id === found(8))));
      expect(seen).toEqual([true, true, false, false, false, false]);
      const told = (await board(REGISTRAR_1)).find(({ id }) => id === found(8));
      expect(told).toMatchObject({ body: null, subject: { kk: expect.stringMatching(/^Орган анықталмаған: /), ru: expect.stringMatching(/^Орган не определён: /) } });
    });

    it("take the same statements for one act as for two hundred", async () => {
      const statements = async (): Promise<number> => {
        const before = world.workflow.database.statements.count;
        await world.workflow.house.follower.catchUp();
        return world.workflow.database.statements.count - before;
      };
      acts.tell("V2600090000", "ANALYSED", AFTER_QUARTER, { candidates: [candidate(100)] });
      const one = await statements();
      for (let at = 1; at <= 200; at += 1) acts.tell(`V26000${90_000 + at}`, "ANALYSED", AFTER_QUARTER, { candidates: [candidate(100 + at)] });
      expect(await statements()).toBe(one);
      expect(await board(PROPOSER_OF_TRANSPORT)).toHaveLength(100);
    });
  });

  describe("a change of an act", () => {
    beforeAll(() => open("days"));

    it("is of the day that the legal subgraph tells, and otherwise of the day that the act's states tell", async () => {
      acts.tell(RULES_OF_BIRTHS, "NEW_EDITION", "2026-09-01T06:00:00Z", { changedOn: "2026-08-20" });
      acts.tell(OTHER_RULES, "NEW_EDITION", "2026-09-01T06:00:00Z");
      await world.workflow.house.follower.catchUp();
      const rows = await queryWithin(world.workflow.database.reader)<{ actId: string; changedOn: string | null }>("SELECT actId, changedOn FROM act_line WHERE what = 'NEW_EDITION' ORDER BY number");
      expect(rows.map(({ actId, changedOn }) => `${actId} ${changedOn}`)).toEqual([`${RULES_OF_BIRTHS} 2026-08-20`, `${OTHER_RULES} 2015-04-17`]);
    });
  });

  describe("the duty to propose a found service", () => {
    beforeAll(() => open("duty"));
    let standing: Standing;

    it("is not met by a draft", async () => {
      acts.tell(RULES_OF_BIRTHS, "ANALYSED", "2026-09-10T06:00:00Z", { candidates: [candidate(1, { body: JUSTICE })] });
      expect(await states()).toEqual({ 1: "UPCOMING" });
      standing = await draftedFound(world, { candidate: "candidate-1", draft: wholeDraft("Куәлік беру", "Выдача свидетельства", { fee: { kind: "FREE", description: null } }) });
      acts.tell(RULES_OF_BIRTHS, "LINK_CHANGED", AFTER_QUARTER, { candidates: [candidate(1, { body: JUSTICE, state: "PROPOSED" })] });
      expect(await board(PROPOSER_OF_JUSTICE)).toMatchObject([{ id: found(1), state: "UPCOMING", metAt: null, proposal: null }]);
    });

    it("is met by submitting its proposal, which it names", async () => {
      world.at("2026-10-05T06:00:00Z");
      standing = await move(world, PROPOSER_OF_JUSTICE, "submitProposal", standing);
      expect(await board(PROPOSER_OF_JUSTICE)).toMatchObject([{ id: found(1), state: "MET", metAt: "2026-10-05T06:00:00.000000Z", proposal: { id: standing.id } }]);
    });

    it("is owed again when that is withdrawn, and met late by another", async () => {
      world.at("2026-10-08T06:00:00Z");
      await move(world, PROPOSER_OF_JUSTICE, "withdrawProposal", standing);
      expect(await board(PROPOSER_OF_JUSTICE)).toMatchObject([{ state: "OVERDUE", metAt: null, proposal: null }]);
      standing = await draftedFound(world, { draft: wholeDraft("Куәлік беру", "Выдача свидетельства", { fee: { kind: "FREE", description: null } }) });
      standing = await move(world, PROPOSER_OF_JUSTICE, "submitProposal", standing);
      expect(await board(PROPOSER_OF_JUSTICE)).toMatchObject([{ state: "MET_LATE", proposal: { id: standing.id } }]);
    });

    it("stays met when the proposal is refused: what the norm asks of the body is the proposal", async () => {
      standing = await move(world, REGISTRAR_1, "startReview", standing);
      await move(world, REGISTRAR_1, "rejectProposal", standing, { grounds: [{ code: "CHANGE_NOT_JUSTIFIED", provision: "RULES-2025/9", text: text("Негізсіз", "Не обосновано") }] });
      expect(await states()).toEqual({ 1: "MET_LATE 2026-10-08" });
    });

    it("is not met by a proposal that another wrote without the candidate", async () => {
      acts.tell(OTHER_RULES, "ANALYSED", "2026-09-10T06:00:00Z", { candidates: [candidate(2, { body: JUSTICE })] });
      const other = await propose(world, PROPOSER_OF_JUSTICE, "createProposal", { kind: "INCLUDE", category: "STATE_SERVICE", body: JUSTICE, ...REASONED, draft: wholeDraft("Басқа", "Другая") });
      await move(world, PROPOSER_OF_JUSTICE, "submitProposal", { id: other.id ?? "", version: other.version ?? 0 });
      expect((await states())["2"]).toBe("OVERDUE");
    });
  });
});
