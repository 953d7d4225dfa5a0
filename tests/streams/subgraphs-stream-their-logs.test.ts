import { afterAll, beforeAll, describe, expect, it } from "@jest/globals";
import { amendService } from "@tizilim/catalogue/register/register-commands";
import { ANONYMOUS } from "@tizilim/common/identity/viewer";
import { callSubgraph, dataOf } from "../support/call-subgraph";
import { amendAct } from "../support/amend-act";
import { eachDatabase } from "../support/databases";
import { draft, move } from "../support/proposal-desk";
import { FROM_THE_START, include, JUSTICE, openRegisterWorld, text, TRANSPORT } from "../support/register-world";
import { openWorkflowWorld, PROPOSER_OF_JUSTICE, PROPOSER_OF_TRANSPORT, REGISTRAR_1, RULES_OF_BIRTHS, type WorkflowWorld } from "../support/workflow-world";
import { payloads, streamedSubgraph, type StreamedSubgraph } from "./support/subgraph-streams";

const ENTRY = "... on RegisterEntry { number kind: kind changes { field after } service { id code name { ...N } asOf { knownOn } } recordedAt }";
const NAME = "fragment N on LocalizedText { kk ru @include(if: $ru) }";
const ENTRIES = `subscription ($since: Int, $filter: ServiceFilter, $ru: Boolean! = true) { told: registerEntryAdded(sinceNumber: $since, filter: $filter) { ${ENTRY} } } ${NAME}`;
const NUMBERS = "subscription ($since: Int, $filter: ServiceFilter) { registerEntryAdded(sinceNumber: $since, filter: $filter) { number } }";
const CHANGES = "subscription ($since: Int, $body: ID) { proposalChanged(sinceNumber: $since, body: $body) { number status proposal { id status } concerns(body: $body) } }";
const ACTS = "subscription ($since: Int) { legalActChanged(sinceNumber: $since) { number what act { actId status } } }";

eachDatabase((place) => {
  let world: WorkflowWorld;
  let catalogue: StreamedSubgraph;
  let workflow: StreamedSubgraph;
  let legal: StreamedSubgraph;
  beforeAll(async () => {
    world = await openWorkflowWorld(place);
    catalogue = await streamedSubgraph(world.register.catalogue);
    workflow = await streamedSubgraph(world.workflow);
    legal = await streamedSubgraph(world.legal);
  });
  afterAll(async () => {
    await Promise.all([catalogue, workflow, legal].map((each) => each.close()));
    await world.close();
  });

  const registerEnd = async (): Promise<number> => (await dataOf<{ registerLogEnd: number }>(world.register.catalogue, "{ registerLogEnd }")).registerLogEnd;
  const includeOne = (subsection: string, name: string, provider = JUSTICE) => world.register.write((register) => include(register, { subsection, name: text(name, name), provider }));
  const number = (payload: unknown): number => (payload as { data: { registerEntryAdded: { number: number } } }).data.registerEntryAdded.number;

  describe("the register, followed on the catalogue", () => {
    it("is told from a number on and goes over into what is entered, each payload as the plain query gives it", async () => {
      const end = await registerEnd();
      const stream = await catalogue.stream(ENTRIES, { since: 3, ru: false });
      expect(stream.headers.get("content-type")).toBe("text/event-stream; charset=utf-8");
      const missed = await payloads(stream, end - 3);
      await includeOne("00102", "Неке");
      await world.register.write((register) => amendService(register, "00101001" as never, { term: text("1 күн", "1 день") }, { ...FROM_THE_START, effectiveFrom: "2026-02-01" }));
      const told = [...missed, ...(await payloads(stream, 2))];
      stream.close();
      const plain = Array.from({ length: end - 1 }, (_, at) => `query ($ru: Boolean! = true) { told: registerEntry(number: ${at + 4}) { ${ENTRY} } } ${NAME}`);
      expect(told).toEqual(await Promise.all(plain.map(async (query) => ({ data: await dataOf(world.register.catalogue, query, { ru: false }) }))));
    });

    it("begins with what comes next where no number is given", async () => {
      const end = await registerEnd();
      const stream = await catalogue.stream(NUMBERS);
      // The stream stands where the log ended when it began, which may be after its headers came: what it tells has no gap.
      const first = payloads(stream, 1);
      let isTold = false;
      void first.then(() => (isTold = true));
      for (let turn = 0; !isTold && turn < 50; turn += 1) await includeOne("00102", `Неке ${turn}`);
      const [from] = (await first).map(number);
      expect(from).toBeGreaterThan(end);
      await includeOne("00102", "Соңғы");
      const last = await registerEnd();
      const rest = await payloads(stream, last - (from ?? 0));
      stream.close();
      expect(rest.map(number)).toEqual(Array.from({ length: last - (from ?? 0) }, (_, at) => (from ?? 0) + at + 1));
    });

    it("is told of a filter only what matches it", async () => {
      const end = await registerEnd();
      const stream = await catalogue.stream(NUMBERS, { since: end, filter: { providers: [TRANSPORT] } });
      await includeOne("00201", "Бірінші", JUSTICE);
      await includeOne("00201", "Екінші", TRANSPORT);
      await includeOne("00201", "Үшінші", JUSTICE);
      await includeOne("00201", "Төртінші", TRANSPORT);
      expect((await payloads(stream, 2)).map(number)).toEqual([end + 2, end + 4]);
      stream.close();
    });

    it.each([
      ["a number that is not reached", { since: 1_000_000 }, "sinceNumber"],
      ["a number that is none", { since: -1 }, "sinceNumber"],
      ["a filter that is none", { filter: { sections: ["x"] } }, "filter.sections"],
    ])("is refused %s with one answer, and the stream is complete", async (_what, variables, argument) => {
      const stream = await catalogue.stream(NUMBERS, variables);
      const events = await stream.rest();
      expect(events.map(({ event }) => event)).toEqual(["next", "complete"]);
      expect(JSON.parse(events[0]?.data ?? "")).toMatchObject({ errors: [{ extensions: { code: "BAD_USER_INPUT", argument } }] });
    });

    it("is refused a query as a stream, a subscription as one answer, and whoever does not sign", async () => {
      const events = await (await catalogue.stream("{ registerLogEnd }")).rest();
      expect(events.map(({ data }) => (data === "" ? null : (JSON.parse(data ?? "") as { errors: object[] }).errors))).toEqual([[expect.objectContaining({ extensions: { code: "BAD_USER_INPUT" } })], null]);
      const subscription = "subscription { registerEntryAdded { number } }";
      for (let use = 0; use < 4; use += 1) {
        expect(await catalogue.ask(subscription, "application/json")).toMatchObject({ status: 200, told: { errors: [{ extensions: { code: "BAD_USER_INPUT" } }] } });
      }
      expect(await catalogue.ask(subscription, "text/event-stream", { "content-type": "application/json" })).toMatchObject({ status: 401 });
    });

    it("ends with its reason when the token lapses, also while nothing comes", async () => {
      const stream = await catalogue.stream(NUMBERS, { since: await registerEnd() }, { ...REGISTRAR_1, expiresAt: Date.now() / 1_000 + 0.3 });
      const events = await stream.rest();
      expect(events.map(({ event }) => event)).toEqual(["next", "complete"]);
      expect(JSON.parse(events[0]?.data ?? "")).toMatchObject({ errors: [{ extensions: { code: "UNAUTHENTICATED" } }] });
    });

    it("is read no more once nobody listens", async () => {
      const stop = new AbortController();
      const answers = world.register.catalogue.stream({ query: NUMBERS, variables: { since: await registerEnd() }, viewer: ANONYMOUS, requestId: "test" }, stop.signal);
      const waiting = answers.next();
      stop.abort();
      expect(await waiting).toEqual({ done: true, value: undefined });
    });
  });

  describe("the proposals, followed on the workflow", () => {
    it("are told to those who may see them, decided anew for each change, and of a body alone where one is asked for", async () => {
      const own = await draft(world, { kind: "EXCLUDE", code: "00101001" });
      const others = await draft(world, { kind: "EXCLUDE", code: "00201001", legalBasis: null }, PROPOSER_OF_TRANSPORT);
      const handedIn = await move(world, PROPOSER_OF_JUSTICE, "submitProposal", own);
      const withdrawn = await move(world, PROPOSER_OF_TRANSPORT, "withdrawProposal", others);
      await move(world, PROPOSER_OF_JUSTICE, "withdrawProposal", handedIn);
      const change = (at: number, status: string, { id }: { id: string }) => ({ data: { proposalChanged: { number: at, status, proposal: { id, status: "WITHDRAWN" }, concerns: true } } });
      const followed = async (viewer: typeof ANONYMOUS, count: number, body: string | null = null): Promise<unknown[]> => {
        const stream = await workflow.stream(CHANGES, { since: 0, body }, viewer);
        const told = await payloads(stream, count);
        stream.close();
        return told;
      };
      expect(await followed(PROPOSER_OF_JUSTICE, 3)).toEqual([change(1, "DRAFT", own), change(3, "SUBMITTED", own), change(5, "WITHDRAWN", own)]);
      expect(await followed(PROPOSER_OF_TRANSPORT, 2)).toEqual([change(2, "DRAFT", others), change(4, "WITHDRAWN", withdrawn)]);
      expect(await followed(REGISTRAR_1, 3)).toEqual(await followed(REGISTRAR_1, 3, JUSTICE));
    });

    it("tell a stream that began before a change of it what may be seen by then", async () => {
      const query = "{ proposalLogEnd }";
      const { proposalLogEnd: since } = await world.ask<{ proposalLogEnd: number }>(REGISTRAR_1, query);
      const stream = await workflow.stream(CHANGES, { since }, REGISTRAR_1);
      const own = await draft(world, { kind: "EXCLUDE", code: "00101001" });
      await move(world, PROPOSER_OF_JUSTICE, "submitProposal", own);
      const [first] = await payloads(stream, 1);
      stream.close();
      // The draft was its body's affair when it was written; a reader who is late is told of it as well.
      expect([since + 1, since + 2]).toContain((first as { data: { proposalChanged: { number: number } } }).data.proposalChanged.number);
      expect(first).toMatchObject({ data: { proposalChanged: { proposal: { id: own.id, status: "SUBMITTED" } } } });
    });
  });

  it("the acts, followed on the legal subgraph, are told as the plain query gives their changes", async () => {
    const { legalActLogEnd: end } = await dataOf<{ legalActLogEnd: number }>(world.legal, "{ legalActLogEnd }");
    expect(end).toBe(4);
    const stream = await legal.stream(ACTS, { since: 0 });
    await payloads(stream, end);
    await amendAct(world, RULES_OF_BIRTHS, "2026-09-01");
    const [told] = await payloads(stream, 1);
    stream.close();
    const { legalActChange } = await dataOf(world.legal, "query ($number: Int!) { legalActChange(number: $number) { number what act { actId status } } }", { number: end + 1 });
    expect(told).toEqual({ data: { legalActChanged: legalActChange } });
    expect(told).toMatchObject({ data: { legalActChanged: { number: 5, what: "AMENDED", act: { actId: RULES_OF_BIRTHS, status: "AMENDED" } } } });
  });

  it("a log that cannot be read ends its streams with an error that tells nothing of the database", async () => {
    const other = await openRegisterWorld(place.settings("catalogue", "closed"));
    await other.catalogue.close();
    const answers = other.catalogue.stream({ query: NUMBERS, variables: { since: 0 }, viewer: ANONYMOUS, requestId: "test" }, new AbortController().signal);
    const hidden = { message: "the registry could not answer this part", path: ["registerEntryAdded"], extensions: { code: "INTERNAL_SERVER_ERROR" } };
    expect(await answers.next()).toEqual({ done: false, value: { errors: [hidden] } });
    expect((await answers.next()).done).toBe(true);
    expect((await callSubgraph(other.catalogue, "{ registerLogEnd }")).errors).toHaveLength(1);
  });
});
