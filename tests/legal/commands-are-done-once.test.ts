import { afterAll, beforeAll, describe, expect, it } from "@jest/globals";
import { queryWithin } from "@tizilim/common/database/run-query";
import { createLog } from "@tizilim/common/observability/log";
import { fixedClock } from "@tizilim/common/pure/clock";
import type { Subgraph } from "@tizilim/common/subgraph/subgraph";
import type { SubgraphLink } from "@tizilim/common/subgraph/subgraph-call";
import { backgroundTasks } from "@tizilim/legal/background/background-tasks";
import { openLegal } from "@tizilim/legal/legal";
import { free, orderInKazakh, orderInRussian, paid } from "../support/acts/order-of-services";
import { dataOf } from "../support/call-subgraph";
import { eachDatabase } from "../support/databases";
import { JUSTICE, text, TRANSPORT } from "../support/register-world";
import { LAW_ON_SERVICES, openWorkflowWorld, OTHER_RULES, RULES_OF_BIRTHS, viewerOf, type WorkflowWorld } from "../support/workflow-world";

const MOMENT = "2026-10-02T06:00:00Z";
const ANALYST = viewerOf("zere", ["LEGAL_ANALYST"]);
const ARCHIVE = free("Выдача справки из архива записей актов гражданского состояния", "Азаматтық хал актілері жазбаларының архивінен анықтама беру");
const TRAINING = free("Выдача разрешения на проведение выставки", "Көрме өткізуге рұқсат беру");
const PASSES = free("Выдача пропуска на полигон", "Полигонға рұқсаттама беру");
const ORDER = { number: "77", registration: "37777", services: [ARCHIVE, TRAINING, PASSES] };
const TEXTS = { ru: orderInRussian(ORDER), kk: orderInKazakh(ORDER) };

const TOO_LONG = { code: "TEXT_TOO_LONG", field: "draft.name", provision: null, message: text("Мәтін тым ұзын", "Текст слишком длинный") };

const MUTATIONS = {
  loadLegalAct: ["LoadLegalActInput", "act { id status } edition findings { code }"],
  linkService: ["LinkServiceInput", "link { service { _ref } act { id } role origin }"],
  decideCandidate: ["DecideCandidateInput", "candidate { id state version } proposal { _ref }"],
} as const;
type MutationName = keyof typeof MUTATIONS;
type Answer = Readonly<Record<string, unknown>> & { readonly problems: ReadonlyArray<{ code: string }> };

eachDatabase((place) => {
  let world: WorkflowWorld;
  /** What becomes of a call to the workflow: it comes through, nothing does, the answer is lost on its way back, or it is a refusal. */
  let way: "OPEN" | "SILENT" | "LOSES_ANSWERS" | "REFUSES" = "OPEN";
  const toWorkflow = (workflow: SubgraphLink): SubgraphLink => ({
    ...workflow,
    call: async (call) => {
      if (way === "SILENT") throw new Error("the workflow is away");
      if (way === "REFUSES") return { data: { draftFoundService: JSON.stringify({ proposal: null, problems: [TOO_LONG] }) } };
      const answer = await workflow.call(call);
      if (way === "LOSES_ANSWERS") throw new Error("the answer is lost");
      return answer;
    },
  });
  beforeAll(async () => {
    world = await openWorkflowWorld(place, { moment: MOMENT, toWorkflow });
  });
  afterAll(() => world.close());

  const give = async (name: MutationName, input: Record<string, unknown>, legal: Subgraph = world.legal): Promise<Answer> => {
    const [type, fields] = MUTATIONS[name];
    return (await dataOf<Record<string, Answer>>(legal, `mutation ($input: ${type}!) { ${name}(input: $input) { ${fields} problems { code } } }`, { input }, ANALYST))[name] as Answer;
  };
  const reopened = async <T>(work: (legal: Subgraph) => Promise<T>): Promise<T> => {
    const upstream = { catalogue: world.register.catalogue, workflow: toWorkflow(world.workflow) };
    const legal = await openLegal({ database: place.settings("legal"), clock: fixedClock(new Date(MOMENT)), log: createLog("test", "silent"), upstream });
    try {
      return await work(legal);
    } finally {
      await legal.close();
    }
  };
  const candidateOf = async (named: typeof ARCHIVE): Promise<string> => {
    const { serviceCandidates } = await dataOf<{ serviceCandidates: { nodes: Array<{ id: string; name: { ru: string } }> } }>(world.legal, "{ serviceCandidates(first: 100) { nodes { id name { ru } } } }");
    return serviceCandidates.nodes.find(({ name }) => name.ru === named.ru)?.id ?? "";
  };
  const draftsOf = (candidate: string) => queryWithin(world.workflow.house.database.reader)<{ proposalId: string }>("SELECT proposalId FROM candidate_proposal WHERE candidate = ?", [candidate]);
  const proposals = async () => Number((await queryWithin(world.workflow.house.database.reader)<{ total: number | string }>("SELECT COUNT(*) AS total FROM proposal", []))[0]?.total);

  /** Twenty equal calls at a time, one after a restart, and one of another kind under the same key: one effect. */
  const isDoneOnce = async (name: MutationName, input: Record<string, unknown>, other: Record<string, unknown>, effects: number): Promise<Answer> => {
    const before = Number(await world.legal.revision());
    const answers = await Promise.all(Array.from({ length: 20 }, () => give(name, input)));
    const after = Number(await world.legal.revision());
    expect(after - before).toBe(effects);
    answers.push(await reopened((legal) => give(name, input, legal)));
    expect(answers.filter((answer) => JSON.stringify(answer) !== JSON.stringify(answers[0]))).toEqual([]);
    expect((await give(name, { ...input, ...other })).problems).toEqual([{ code: "IDEMPOTENCY_KEY_REUSED" }]);
    expect(Number(await world.legal.revision())).toBe(after);
    return answers[0] as Answer;
  };

  describe("under one key", () => {
    it("an act is loaded once", async () => {
      // That the act is there, and that it was analysed.
      const loaded = await isDoneOnce("loadLegalAct", { idempotencyKey: "load", edition: "2026-02-01", ...TEXTS }, { edition: "2026-02-02" }, 2);
      expect(loaded).toMatchObject({ act: { id: "V2600037777", status: "IN_FORCE" }, edition: "2026-02-01", problems: [] });
    });

    it("a link is made once", async () => {
      const linked = await isDoneOnce("linkService", { idempotencyKey: "link", code: "00101001", act: LAW_ON_SERVICES, role: "BASIS" }, { act: OTHER_RULES }, 1);
      expect(linked).toMatchObject({ link: { service: { _ref: "00101001" }, act: { id: LAW_ON_SERVICES }, role: "BASIS", origin: "ANALYST" }, problems: [] });
    });

    it("a candidate is decided of once, and becomes one draft", async () => {
      const id = await candidateOf(ARCHIVE);
      const before = await proposals();
      // The decision, and the draft that came of it.
      const decided = await isDoneOnce("decideCandidate", { idempotencyKey: "decide", id, decision: "PROPOSE", body: JUSTICE }, { body: TRANSPORT }, 2);
      expect(decided).toMatchObject({ candidate: { id, state: "PROPOSED", version: 2 }, problems: [] });
      expect(await draftsOf(id)).toEqual([{ proposalId: (decided["proposal"] as { _ref: string })._ref }]);
      expect(await proposals()).toBe(before + 1);
    });

    it("what was refused stays refused, and the words of another person are a call of their own", async () => {
      const input = { idempotencyKey: "refused", code: "00101001", act: RULES_OF_BIRTHS, role: "GOVERNS" };
      const refused = await Promise.all(Array.from({ length: 5 }, () => give("linkService", input)));
      expect(refused.map(({ link, problems }) => [link, problems])).toEqual(Array(5).fill([null, [{ code: "GOVERNING_ACT_IS_THE_REGISTERS" }]]));
      const [type, fields] = MUTATIONS.linkService;
      const query = `mutation ($input: ${type}!) { linkService(input: $input) { ${fields} problems { code } } }`;
      const colleague = viewerOf("saule", ["LEGAL_ANALYST"]);
      expect(await dataOf(world.legal, query, { input: { ...input, role: "BASIS" } }, colleague)).toMatchObject({ linkService: { problems: [] } });
    });
  });

  describe("a decision whose draft is not written yet", () => {
    const propose = async (named: typeof ARCHIVE, key: string) => give("decideCandidate", { idempotencyKey: key, id: await candidateOf(named), decision: "PROPOSE", body: JUSTICE });
    const rounds = async (legal = world.legal) => {
      for (const { run } of backgroundTasks(legal.house, fixedClock(new Date(MOMENT)))) await run();
    };

    it.each([
      ["because the workflow is silent", "SILENT", TRAINING, 0],
      ["because the workflow's answer was lost", "LOSES_ANSWERS", PASSES, 1],
    ] as const)("%s stands, and becomes exactly one draft when the workflow is back", async (_why, fault, named, written) => {
      const id = await candidateOf(named);
      way = fault;
      const waiting = { candidate: { id, state: "PROPOSED", version: 2 }, proposal: null, problems: [] };
      expect(await propose(named, fault)).toEqual(waiting);
      await rounds();
      expect(await reopened((legal) => give("decideCandidate", { idempotencyKey: fault, id, decision: "PROPOSE", body: JUSTICE }, legal))).toEqual(waiting);
      expect(await draftsOf(id)).toHaveLength(written);
      way = "OPEN";
      await Promise.all([rounds(), rounds()]);
      await rounds();
      const drafts = await draftsOf(id);
      expect(drafts).toHaveLength(1);
      expect(await propose(named, fault)).toEqual({ ...waiting, proposal: { _ref: drafts[0]?.proposalId } });
    });

    it("is not decided anew meanwhile", async () => {
      const another = await give("decideCandidate", { idempotencyKey: "another", id: await candidateOf(TRAINING), decision: "DISMISS", reason: text("Қызмет емес", "Не услуга") });
      expect(another).toMatchObject({ candidate: null, problems: [{ code: "CANDIDATE_PROPOSED" }] });
    });

    it("is undecided again, with the reasons, where the workflow refuses it; and can be decided anew", async () => {
      const order = { number: "78", registration: "37778", services: [paid("Выдача карты водителя такси", "Такси жүргізушісінің картасын беру")] };
      await give("loadLegalAct", { idempotencyKey: "load-78", edition: "2026-02-01", ru: orderInRussian(order), kk: orderInKazakh(order) });
      const id = await candidateOf(order.services[0] ?? ARCHIVE);
      const input = { id, decision: "PROPOSE", body: JUSTICE };
      expect(await give("decideCandidate", { ...input, idempotencyKey: "no-such-service", code: "00999001" })).toMatchObject({ candidate: null, problems: [{ code: "SERVICE_UNKNOWN" }] });
      way = "REFUSES";
      expect(await give("decideCandidate", { ...input, idempotencyKey: "first" })).toEqual({ candidate: { id, state: "NEW", version: 2 }, proposal: null, problems: [{ code: "TEXT_TOO_LONG" }] });
      way = "OPEN";
      await rounds();
      expect(await draftsOf(id)).toEqual([]);
      expect(await give("decideCandidate", { ...input, idempotencyKey: "second" })).toMatchObject({ candidate: { state: "PROPOSED", version: 3 }, proposal: { _ref: expect.stringMatching(/^proposal-/) }, problems: [] });
      expect(await draftsOf(id)).toHaveLength(1);
    });
  });
});
