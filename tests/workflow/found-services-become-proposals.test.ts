import { afterAll, beforeAll, describe, expect, it } from "@jest/globals";
import { ANONYMOUS } from "@tizilim/common/identity/viewer";
import type { SubgraphLink } from "@tizilim/common/subgraph/subgraph-call";
import { createLog } from "@tizilim/common/observability/log";
import { queryWithin } from "@tizilim/common/database/run-query";
import { openWorkflow } from "@tizilim/workflow/workflow";
import { openActsLog } from "../support/acts-log";
import { callSubgraph } from "../support/call-subgraph";
import { eachDatabase } from "../support/databases";
import { DRAFT_FOUND, draftedFound, foundDraft, LEGAL, sendFound, type DraftAnswer } from "../support/found-services";
import { addProvider, JUSTICE, text, TRANSPORT } from "../support/register-world";
import { openWorkflowWorld, OTHER_RULES, PROPOSER_OF_JUSTICE, PROPOSER_OF_TRANSPORT, REGISTRAR_1, RULES_OF_BIRTHS, viewerOf, type WorkflowWorld } from "../support/workflow-world";

const NOW = "2026-10-02T06:00:00Z";

eachDatabase((place) => {
  let world: WorkflowWorld;
  let isSilent = false;
  const between = (catalogue: SubgraphLink): SubgraphLink => ({
    ...catalogue,
    revision: (deadline) => (isSilent ? Promise.reject(new Error("the catalogue is away")) : catalogue.revision(deadline)),
  });
  beforeAll(async () => {
    world = await openWorkflowWorld(place, { room: "drafts", moment: NOW, between, acts: openActsLog([RULES_OF_BIRTHS, OTHER_RULES]).link });
  });
  afterAll(() => world.close());

  describe("a draft made of a found service", () => {
    it("is a draft of that body by whoever decided, with what the act says", async () => {
      const { id } = await draftedFound(world, {});
      const query = "query ($id: ID!) { proposal(id: $id) { kind category status period { id } body { _ref } timeline { by what } justification { ru } legalBasis { _ref } draft { name { kk ru } channels fee { kind } term { ru } } } }";
      const { proposal } = await world.ask<{ proposal: object }>(PROPOSER_OF_JUSTICE, query, { id });
      expect(proposal).toEqual({
        kind: "INCLUDE", category: "STATE_SERVICE", status: "DRAFT", period: { id: "2026-Q3" }, body: { _ref: JUSTICE }, timeline: [{ by: "saule", what: "CREATED" }],
        justification: { ru: "Есть в правилах, нет в реестре" }, legalBasis: { _ref: RULES_OF_BIRTHS },
        draft: { name: text("Куәлік беру", "Выдача свидетельства"), channels: ["STATE_CORPORATION", "EGOV_PORTAL"], fee: { kind: "FREE" }, term: null },
      });
      expect(await world.ask(PROPOSER_OF_TRANSPORT, query, { id })).toEqual({ proposal: null });
    });

    it("is made once for its candidate and call, however often it is sent at a time, and after a restart", async () => {
      const draft = foundDraft({ candidate: "candidate-20" });
      const answers = await Promise.all(Array.from({ length: 5 }, () => sendFound(world, draft)));
      const [first] = answers as [DraftAnswer];
      expect(first.proposal).not.toBeNull();
      expect(answers.every((answer) => JSON.stringify(answer) === JSON.stringify(first))).toBe(true);
      const { database } = world.workflow.house;
      const again = await openWorkflow({ database: place.settings("workflow", "drafts"), clock: { now: () => new Date(NOW) }, log: createLog("test", "silent") });
      const read = { ...draft, draft: {}, justification: null };
      const { data } = await callSubgraph(again, DRAFT_FOUND, { draft: JSON.stringify(read) }, LEGAL);
      await again.close();
      expect(JSON.parse(String(data?.["draftFoundService"]))).toEqual(first);
      const rows = await queryWithin(database.reader)<{ proposalId: string }>("SELECT proposalId FROM candidate_proposal WHERE candidate = 'candidate-20'");
      expect(rows).toEqual([{ proposalId: first.proposal }]);
      expect((await sendFound(world, { ...draft, candidate: "candidate-21" })).proposal).not.toBe(first.proposal);
      expect((await sendFound(world, { ...draft, body: TRANSPORT })).problems).toMatchObject([{ code: "IDEMPOTENCY_KEY_REUSED" }]);
    });

    it("amends and excludes services that the register has", async () => {
      expect((await sendFound(world, foundDraft({ kind: "AMEND", code: "00101001", draft: { term: text("1 күн", "1 день") } }))).problems).toEqual([]);
      expect((await sendFound(world, foundDraft({ kind: "EXCLUDE", code: "00101001", draft: {} }))).problems).toEqual([]);
    });

    it.each([
      ["of a body that is none of the register's", { body: "provider-nobody" }, ["BODY_UNKNOWN body RULES-2025/14"]],
      ["of a service that is none of the register's", { kind: "AMEND", code: "00999001" }, ["UNKNOWN_SERVICE code RULES-2025/5"]],
      ["to exclude nothing", { kind: "EXCLUDE" }, ["CODE_REQUIRED code RULES-2025/5"]],
      ["longer than the register holds", { draft: { name: text(null, "ы".repeat(4_001)) } }, ["TEXT_TOO_LONG draft.name null"]],
    ])("is refused with its norm %s", async (_, more, problems) => {
      const answer = await sendFound(world, foundDraft(more));
      expect(answer.problems.map(({ code, field, provision }) => `${code} ${field} ${provision}`)).toEqual(problems);
      expect(answer.proposal).toBeNull();
    });

    it("waits for the register where it does not know the body, and needs it not where it does", async () => {
      const known = foundDraft();
      const unknown = foundDraft({ body: "provider-new" });
      isSilent = true;
      expect(await world.errorsOf(LEGAL, DRAFT_FOUND, { draft: JSON.stringify(unknown) })).toEqual(["INTERNAL_SERVER_ERROR"]);
      expect((await sendFound(world, known)).problems).toEqual([]);
      isSilent = false;
      await world.register.write((register) => addProvider(register, "provider-new", { name: text("Жаңа орган", "Новый орган"), kinds: ["CENTRAL_STATE_BODY"] }));
      expect((await sendFound(world, unknown)).problems).toEqual([]);
    });

    it.each([
      ["what is no JSON", "{", "draft"],
      ["a member too many", { more: 1 }, "draft"],
      ["a member missing", { person: undefined }, "draft.person"],
      ["no name of a person", { person: " " }, "draft.person"],
      ["an empty call", { call: "" }, "draft.call"],
      ["a body of another moment", { body: `${JUSTICE}@2026-01-01,-` }, "draft.body"],
      ["a code of seven digits", { code: "0010100" }, "draft.code"],
      ["a kind that there is not", { kind: "MOVE" }, "draft.kind"],
      ["a field that a draft has not", { draft: { result: "паспорт" } }, "draft.draft"],
      ["a channel that there is not", { draft: { channels: ["PROVIDER", "PIGEON"] } }, "draft.draft.channels[1]"],
      ["a text that is none", { draft: { term: "30 дней" } }, "draft.draft.term"],
      ["a fee without its kind", { draft: { fee: { description: null } } }, "draft.draft.fee.kind"],
      ["an act that is none", { legalBasis: "приказ" }, "draft.legalBasis"],
    ])("is bad input with %s, by its name", async (_, more, argument) => {
      const draft = typeof more === "string" ? more : JSON.stringify(foundDraft(more));
      const { errors } = await callSubgraph(world.workflow, DRAFT_FOUND, { draft }, LEGAL);
      expect(errors?.map(({ extensions }) => `${String(extensions?.["code"])} ${String(extensions?.["argument"])}`)).toEqual([`BAD_USER_INPUT ${argument}`]);
    });

    it("is asked for by subgraphs alone", async () => {
      for (const viewer of [viewerOf("saule", ["LEGAL_ANALYST"]), PROPOSER_OF_JUSTICE, REGISTRAR_1, viewerOf("admin", ["ADMIN"])]) expect(await world.errorsOf(viewer, DRAFT_FOUND, { draft: JSON.stringify(foundDraft()) })).toEqual(["FORBIDDEN"]);
      expect(await world.errorsOf(ANONYMOUS, DRAFT_FOUND, { draft: "{}" })).toEqual(["UNAUTHENTICATED"]);
    });
  });
});
