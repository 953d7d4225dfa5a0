import { afterAll, beforeAll, describe, expect, it } from "@jest/globals";
import { amendService } from "@tizilim/catalogue/register/register-commands";
import { ANONYMOUS } from "@tizilim/common/identity/viewer";
import type { ProposalContent } from "@tizilim/workflow/domain/proposal";
import { dataOf } from "../support/call-subgraph";
import { amendment, concurredProposals, exclusion, inclusion, rebasedAndConcurred } from "../support/concurred-proposals";
import { eachDatabase } from "../support/databases";
import { enter, ENTER, orderInput, previewOf, told, type Entering } from "../support/enter-proposals";
import { FROM_THE_START, include, JUSTICE, text } from "../support/register-world";
import { ADMINISTRATION_OFFICER, openWorkflowWorld, PROPOSER_OF_JUSTICE, PROPOSER_OF_TRANSPORT, REGISTRAR_1, REGISTRAR_2, RULES_OF_BIRTHS, wholeService, type WorkflowWorld } from "../support/workflow-world";

const TERM = (days: number) => ({ term: text(`${days} күн`, `${days} дней`) });

eachDatabase((place) => {
  let world: WorkflowWorld;
  let names = 0;
  let now = new Date("2026-10-02T06:00:00Z");
  beforeAll(async () => {
    world = await openWorkflowWorld(place);
  });
  afterAll(() => world.close());

  const concurred = (...contents: ProposalContent[]) => concurredProposals(world.workflow.database, now, contents);
  const newName = () => `№${(names += 1)}`;
  /** A service of the register that is amended nowhere else. */
  const service = async (): Promise<string> => {
    const name = newName();
    const { code } = await world.register.write((writer) => include(writer, wholeService("00101", `${name} тізілімде`, `${name} в реестре`, JUSTICE, RULES_OF_BIRTHS)));
    await world.workflow.house.follower.catchUp();
    return code;
  };
  const change = (code: string, days: number) => world.register.write((writer) => amendService(writer, code as never, TERM(days), { ...FROM_THE_START, effectiveFrom: "2026-10-01" }));
  const status = async (id: string) => (await world.ask<{ proposal: { status: string; version: number; order: { id: string } | null } }>(REGISTRAR_1, `{ proposal(id: "${id}") { status version order { id } } }`)).proposal;
  const entries = async () => (await dataOf<{ registry: { revision: number } }>(world.register.catalogue, "{ registry { revision } }")).registry.revision;
  const entry = async (id: string) =>
    (await dataOf<{ registerEntry: { kind: string; code: string; proposal: { id: string } | null; changes: object[]; effectiveFrom: string; cause: { orderNumber: string } } }>(
      world.register.catalogue, `{ registerEntry(number: ${id.replace("entry-", "")}) { kind code changes { field before after } effectiveFrom cause { orderNumber } } }`)).registerEntry;

  it("one of each kind: the register changes as was shown, and the proposals are entered", async () => {
    const [kept, left] = [await service(), await service()];
    const ids = await concurred(inclusion(newName()), amendment(kept, TERM(9)), exclusion(left));
    const preview = await previewOf(world, ids);
    const { order, problems } = await enter(world, ids, { expectedRevision: preview[0]?.revision });
    expect(problems).toEqual([]);
    expect(order).toMatchObject({ number: "77/НҚ", status: "ENTERED", refusal: [] });
    expect(order?.proposals.map(({ id }) => id)).toEqual(preview.map(({ proposal }) => proposal.id));
    expect(order?.proposals.map((proposal) => [proposal.status, proposal.order?.id])).toEqual(Array(3).fill(["ENTERED", order?.id]));
    const entered = await Promise.all((order?.entries ?? []).map(({ id }) => entry(id)));
    expect(entered.map(({ kind }) => kind)).toEqual(["SERVICE_EXCLUDED", "SERVICE_AMENDED", "SERVICE_INCLUDED"]);
    expect(entered.map(({ code, changes }) => [code, changes])).toEqual(preview.map(({ code, changes }) => [code, changes]));
    expect(new Set(entered.map(({ effectiveFrom, cause }) => `${effectiveFrom} ${cause.orderNumber}`))).toEqual(new Set(["2026-10-10 77/НҚ"]));
  });

  it("all or none: one of five that cannot be entered keeps the others out, with every reason at once", async () => {
    const moved = await service();
    const ids = await concurred(inclusion(newName()), amendment(moved, TERM(4)), inclusion(newName()), inclusion(newName()), inclusion(newName()));
    await change(moved, 8);
    const before = await entries();
    const { order, problems } = await enter(world, [...ids, "proposal-99999"], { orderNumber: " ", orderDate: "2026-10-03" });
    expect(order).toBeNull();
    expect(told(problems)).toEqual(["ORDER_NUMBER_MISSING orderNumber", "ORDER_DATE_AHEAD orderDate", "PROPOSAL_UNKNOWN proposal-99999", `BASE_MOVED ${ids[1]}.code`]);
    expect(problems.at(-1)?.message.ru).toContain("term");
    expect(await entries()).toBe(before);
    expect(await Promise.all(ids.map(async (id) => (await status(id)).status))).toEqual(Array(5).fill("CONCURRED"));
    expect(told((await enter(world, [])).problems)).toEqual(["ORDER_EMPTY proposals"]);
    expect(told((await enter(world, [ids[0] ?? "", ids[0] ?? ""])).problems)).toEqual(["PROPOSAL_TWICE proposals"]);
  });

  it("the same result in whatever sequence the ids come", async () => {
    const ids = await concurred(...Array.from({ length: 6 }, () => inclusion(newName(), "00102")));
    const straight = await previewOf(world, ids);
    const shuffled = [ids[3], ids[0], ids[5], ids[1], ids[4], ids[2]].flatMap((id) => id ?? []);
    expect(await previewOf(world, shuffled)).toEqual(straight);
    const { order } = await enter(world, shuffled);
    expect(order?.proposals.map(({ id }) => id)).toEqual(ids);
    const codes = (await Promise.all((order?.entries ?? []).map(({ id }) => entry(id)))).map(({ code }) => code);
    expect(codes).toEqual(straight.map(({ code }) => code));
  });

  it("a service moves by its exclusion and an inclusion in one order, and not by half", async () => {
    const old = await service();
    const ids = await concurred(inclusion(newName(), "00102", { replaces: old }), exclusion(old));
    expect(told((await enter(world, ids.slice(0, 1))).problems)).toEqual([`MOVE_HALVED ${ids[0]}.replaces`]);
    expect((await previewOf(world, ids.slice(0, 1)))[0]?.findings).toEqual([{ code: "MOVE_HALVED", severity: "ERROR", field: "replaces" }]);
    const { order } = await enter(world, ids, { effectiveFrom: "2026-10-02" });
    expect(order?.status).toBe("ENTERED");
    const [left, entered] = await Promise.all((order?.entries ?? []).map(({ id }) => entry(id)));
    const services = await dataOf(world.register.catalogue, `{ old: service(code: "${old}") { status replacedBy } new: service(code: "${entered?.code}") { status replaces } }`);
    expect(services).toEqual({ old: { status: "EXCLUDED", replacedBy: entered?.code }, new: { status: "IN_FORCE", replaces: old } });
    expect(left?.code).toBe(old);
  });

  it("what takes effect later is known at once and in force from its day; what took effect earlier counts from then", async () => {
    const [ahead, back] = [await service(), await service()];
    const [one, other] = await concurred(amendment(ahead, TERM(11)), amendment(back, TERM(12)));
    now = new Date("2026-10-02T08:00:00Z");
    world.at(now.toISOString());
    await enter(world, [one ?? ""], { effectiveFrom: "2026-12-01" });
    await enter(world, [other ?? ""], { effectiveFrom: "2026-06-01" });
    now = new Date("2026-10-02T09:00:00Z");
    world.at(now.toISOString());
    const on = async (code: string, day: string) => (await dataOf<{ service: { term: { ru: string } } }>(world.register.catalogue, `{ service(code: "${code}", asOf: { inForceOn: "${day}" }) { term { ru } } }`)).service.term.ru;
    expect([await on(ahead, "2026-11-30"), await on(ahead, "2026-12-01")]).toEqual(["3 рабочих дня", "11 дней"]);
    expect([await on(back, "2026-05-31"), await on(back, "2026-06-01")]).toEqual(["3 рабочих дня", "12 дней"]);
    const known = async (moment: string) => (await dataOf<{ service: { term: { ru: string } } }>(world.register.catalogue, `{ service(code: "${ahead}", asOf: { inForceOn: "2026-12-01", knownOn: "${moment}" }) { term { ru } } }`)).service.term.ru;
    expect([await known("2026-10-02T07:59:59Z"), await known("2026-10-02T08:01:00Z")]).toEqual(["3 рабочих дня", "11 дней"]);
  });

  it("what moved since the concurrence is refused with the difference, and entered once it is rebased and agreed to anew", async () => {
    const code = await service();
    const [id = ""] = await concurred(amendment(code, TERM(5)));
    await change(code, 7);
    const refused = await enter(world, [id]);
    expect(told(refused.problems)).toEqual([`BASE_MOVED ${id}.code`]);
    await rebasedAndConcurred(world.workflow.database, now, id);
    expect((await enter(world, [id])).order?.status).toBe("ENTERED");
    expect((await status(id)).status).toBe("ENTERED");
  });

  it("with the revision of a preview, an order is refused when entries since then touch its services or subsections, and those are named", async () => {
    const ids = await concurred(inclusion(newName(), "00102"));
    const revision = (await previewOf(world, ids))[0]?.revision ?? 0;
    await world.register.write((writer) => include(writer, wholeService("00201", `${newName()} бөгде`, `${newName()} чужая`, JUSTICE, RULES_OF_BIRTHS)));
    const { code } = await world.register.write((writer) => include(writer, wholeService("00102", `${newName()} қатар`, `${newName()} рядом`, JUSTICE, RULES_OF_BIRTHS)));
    const { problems } = await enter(world, ids, { expectedRevision: revision });
    expect(told(problems)).toEqual(["BASE_MOVED expectedRevision"]);
    expect(problems[0]?.message.ru).toContain(`№ ${revision + 2} (${code})`);
    expect(problems[0]?.message.ru).not.toContain(`№ ${revision + 1} `);
    expect((await enter(world, ids, { expectedRevision: revision + 2 })).order?.status).toBe("ENTERED");
    expect(await world.errorsOf(REGISTRAR_1, ENTER, { input: orderInput(ids, { expectedRevision: revision + 500 }) })).toEqual(["BAD_USER_INPUT"]);
  });

  it("two registrars at once over the same proposals: one order is entered, the other refused, nothing is doubled", async () => {
    const ids = await concurred(inclusion(newName()), inclusion(newName()), amendment(await service(), TERM(6)));
    const before = await entries();
    const both = await Promise.all([enter(world, ids), enter(world, [...ids].reverse(), { orderNumber: "78" }, REGISTRAR_2)]);
    const [lost] = both.filter(({ order }) => order === null);
    expect(both.map(({ order }) => order?.status ?? "none").sort()).toEqual(["ENTERED", "none"]);
    expect(new Set(lost?.problems.map(({ code }) => code))).toEqual(new Set([expect.stringMatching(/^(HELD_BY_ORDER|TRANSITION_REFUSED)$/)]));
    expect(await entries()).toBe(before + 3);
  });

  it("the same key 20 times in parallel: one effect, 20 equal answers; with other input it is refused", async () => {
    const ids = await concurred(inclusion(newName()), inclusion(newName()));
    const before = await entries();
    const input = orderInput(ids);
    const ask = (more = {}) => world.ask<{ enterProposals: Entering }>(REGISTRAR_1, ENTER, { input: { ...input, ...more } });
    const answers = await Promise.all(Array.from({ length: 20 }, (_, at) => ask({ proposals: at % 2 === 0 ? ids : [...ids].reverse() })));
    expect(new Set(answers.map((answer) => JSON.stringify(answer))).size).toBe(1);
    expect(answers[0]?.enterProposals.order?.status).toBe("ENTERED");
    expect(await entries()).toBe(before + 2);
    expect(await ask()).toEqual(answers[0]);
    expect(told((await ask({ orderNumber: "other" })).enterProposals.problems)).toEqual(["IDEMPOTENCY_KEY_REUSED idempotencyKey"]);
  });

  describe("who may", () => {
    it("registrars enter; others are told that their roles do not allow it", async () => {
      const input = orderInput(["proposal-1"]);
      expect(await world.errorsOf(ANONYMOUS, ENTER, { input })).toEqual(["UNAUTHENTICATED"]);
      expect(await world.errorsOf(PROPOSER_OF_JUSTICE, ENTER, { input })).toEqual(["FORBIDDEN"]);
      expect(await world.errorsOf(ADMINISTRATION_OFFICER, ENTER, { input })).toEqual(["FORBIDDEN"]);
    });

    it("previews are for those who review, and for a body of its own; what one may not see is not there", async () => {
      const ids = await concurred(inclusion(newName()));
      const preview = "query ($ids: [ID!]!) { previewOrder(proposals: $ids, effectiveFrom: \"2026-11-01\") { code } }";
      expect(await world.errorsOf(ANONYMOUS, preview, { ids })).toEqual(["UNAUTHENTICATED"]);
      expect(await world.errorsOf({ ...PROPOSER_OF_JUSTICE, roles: ["PARTNER"] }, preview, { ids })).toEqual(["FORBIDDEN"]);
      expect(await world.errorsOf(PROPOSER_OF_TRANSPORT, preview, { ids })).toEqual(["BAD_USER_INPUT"]);
      expect(await world.errorsOf(PROPOSER_OF_JUSTICE, preview, { ids })).toEqual([]);
      for (const wrong of [[], [...ids, ...ids], ["proposal-99999"]]) expect(await world.errorsOf(REGISTRAR_1, preview, { ids: wrong })).toEqual(["BAD_USER_INPUT"]);
    });

    it("an entered order is public; every way in tells the same", async () => {
      const { order } = await enter(world, await concurred(inclusion(newName())));
      const entity = "query ($id: ID!, $refs: [_Any!]!) { registerOrder(id: $id) { id status } _entities(representations: $refs) { ... on RegisterOrder { id status } } }";
      const ask = (viewer: typeof ANONYMOUS, id: string) => world.ask(viewer, entity, { id, refs: [{ __typename: "RegisterOrder", _ref: id }] });
      const seen = { id: order?.id, status: "ENTERED" };
      expect(await ask(ANONYMOUS, order?.id ?? "")).toEqual({ registerOrder: seen, _entities: [seen] });
      expect(await ask(REGISTRAR_1, "order-99999")).toEqual({ registerOrder: null, _entities: [null] });
    });
  });
});
