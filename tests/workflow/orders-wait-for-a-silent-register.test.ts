import { afterAll, beforeAll, expect, it } from "@jest/globals";
import { includeService } from "@tizilim/catalogue/register/register-commands";
import { ANONYMOUS, type Viewer } from "@tizilim/common/identity/viewer";
import { createLog } from "@tizilim/common/observability/log";
import { fixedClock } from "@tizilim/common/pure/clock";
import type { SubgraphLink } from "@tizilim/common/subgraph/subgraph-call";
import { openWorkflow } from "@tizilim/workflow/workflow";
import { amendment, concurredProposals, inclusion } from "../support/concurred-proposals";
import { eachDatabase } from "../support/databases";
import { ENTER, enter, hindering, ORDER_FIELDS, orderInput, previewOf, told, type Entering, type ToldOrder } from "../support/enter-proposals";
import { FROM_THE_START, SCHEMES, text } from "../support/register-world";
import { openWorkflowWorld, PROPOSER_OF_JUSTICE, REGISTRAR_1, type WorkflowWorld } from "../support/workflow-world";

const NOW = new Date("2026-10-02T06:00:00Z");

/** What stands between the workflow and the register: lets through, fails before the register, loses its answer, or says what it is told. */
type Weather = "fair" | "down" | "answer lost" | "unreadable";

eachDatabase((place) => {
  let world: WorkflowWorld;
  let weather: Weather = "fair";
  let names = 0;
  const between = (catalogue: SubgraphLink): SubgraphLink => ({
    ...catalogue,
    revision: (deadline) => (weather === "down" ? Promise.reject(new Error("down")) : catalogue.revision(deadline)),
    call: async (call) => {
      if (weather === "down") throw new Error("down");
      const applies = call.query.includes("applyOrder");
      if (weather === "unreadable" && applies) return { data: null, errors: [{ message: "no order", extensions: { code: "BAD_USER_INPUT" } }] };
      const answer = await catalogue.call(call);
      if (weather === "answer lost" && applies) throw new Error("the answer was lost");
      return answer;
    },
  });
  beforeAll(async () => {
    world = await openWorkflowWorld(place, { between });
  });
  afterAll(() => world.close());

  const concurred = async (howMany: number) => {
    // As its rounds do in a process: how codes are formed is known before the register falls silent.
    if (weather === "fair") await world.workflow.house.codeSchemes.on("2026-10-10");
    return concurredProposals(world.workflow.database, NOW, Array.from({ length: howMany }, () => inclusion(`№${(names += 1)}`, "00102")));
  };
  const order = async (id = "", viewer = REGISTRAR_1) => (await world.ask<{ registerOrder: ToldOrder | null }>(viewer, `{ registerOrder(id: "${id}") { ${ORDER_FIELDS} } }`)).registerOrder;
  const revision = async () => Number(await world.register.catalogue.revision());
  const statuses = async (ids: ReadonlyArray<string>) =>
    Promise.all(ids.map(async (id) => (await world.ask<{ proposal: { status: string } }>(REGISTRAR_1, `{ proposal(id: "${id}") { status } }`)).proposal.status));
  /** The same data under a workflow that was started anew, as after the end of its process. */
  const restart = async () => {
    await world.workflow.close();
    world.workflow = await openWorkflow({
      database: place.settings("workflow"), clock: fixedClock(NOW), log: createLog("workflow", "silent"), upstream: { catalogue: between(world.register.catalogue), legal: world.legal },
    });
  };
  const untilAnswered = async (id: string): Promise<ToldOrder | null> => {
    for (let rounds = 0; rounds < 100; rounds += 1) {
      await world.workflow.house.outbox.run();
      const now = await order(id);
      if (now?.status !== "PENDING") return now;
      await new Promise((resume) => setTimeout(resume, 100));
    }
    return order(id);
  };

  it("while the register is down an order is pending without a problem, seen by those who decide, and entered once the register is back, though the clock stands still", async () => {
    const ids = await concurred(3);
    const before = await revision();
    weather = "down";
    const { order: placed, problems } = await enter(world, ids);
    expect([placed?.status, problems, placed?.entries]).toEqual(["PENDING", [], []]);
    expect(await order(placed?.id, ANONYMOUS)).toBeNull();
    expect(await order(placed?.id, PROPOSER_OF_JUSTICE)).toBeNull();
    expect((await order(placed?.id))?.proposals.map(({ id, status }) => [id, status])).toEqual(ids.map((id) => [id, "CONCURRED"]));
    expect(told((await enter(world, ids)).problems)).toEqual(ids.map((id) => `HELD_BY_ORDER ${id}.status`));
    expect(hindering(await previewOf(world, ids))).toEqual(ids.map((id) => `HELD_BY_ORDER ${id}.status`));
    expect(hindering(await previewOf(world, ids, "2026-10-10", PROPOSER_OF_JUSTICE))).toEqual(ids.map((id) => `HELD_BY_ORDER ${id}.status`));
    await world.workflow.house.outbox.run();
    expect((await order(placed?.id))?.status).toBe("PENDING");
    weather = "fair";
    expect((await untilAnswered(placed?.id ?? ""))?.status).toBe("ENTERED");
    expect([await revision(), await statuses(ids)]).toEqual([before + 3, ["ENTERED", "ENTERED", "ENTERED"]]);
  });

  it("an answer that was lost is asked for again, after a restart at once, and nothing is entered twice", async () => {
    const ids = await concurred(4);
    const before = await revision();
    weather = "answer lost";
    const { order: placed } = await enter(world, ids);
    expect([placed?.status, await revision()]).toEqual(["PENDING", before + 4]);
    await restart();
    weather = "fair";
    await world.workflow.house.outbox.run();
    const entered = await order(placed?.id);
    expect([entered?.status, entered?.entries.map(({ id }) => id)]).toEqual(["ENTERED", [1, 2, 3, 4].map((step) => `entry-${before + step}`)]);
    expect(await revision()).toBe(before + 4);
  });

  it("what the register refuses comes back as a whole, concurred in as before, and can go into a new order", async () => {
    const ids = await concurred(3);
    weather = "down";
    const { order: placed } = await enter(world, ids);
    // The codes that the order was placed with are given to another while it waits.
    const record = { subsection: "00102", name: text("Алдында", "Впереди") };
    await world.register.write((writer) => includeService(writer, SCHEMES, { code: null, record, ...FROM_THE_START }));
    const before = await revision();
    weather = "fair";
    const refused = await untilAnswered(placed?.id ?? "");
    expect([refused?.status, refused?.entries, told(refused?.refusal ?? [])]).toEqual(["REFUSED", [], ids.map((id) => `BASE_MOVED ${id}.code`)]);
    expect(await order(placed?.id, PROPOSER_OF_JUSTICE)).toBeNull();
    expect([await revision(), await statuses(ids)]).toEqual([before, ["CONCURRED", "CONCURRED", "CONCURRED"]]);
    const again = await enter(world, ids);
    expect([again.order?.status, again.order?.id === placed?.id, await revision()]).toEqual(["ENTERED", false, before + 3]);
    const { proposal } = await world.ask<{ proposal: { timeline: Array<{ what: string; note: { ru: string } | null }> } }>(REGISTRAR_1, `{ proposal(id: "${ids[0]}") { timeline { what note { ru } } } }`);
    expect(proposal.timeline.slice(-4).map(({ what }) => what)).toEqual(["ORDERED", "RETURNED", "ORDERED", "ENTERED"]);
    expect(proposal.timeline.at(-3)?.note?.ru).toContain("Следующий код");
  });

  it("an order that the register cannot read is refused and told so, and holds nothing for ever", async () => {
    const ids = await concurred(1);
    weather = "unreadable";
    const { order: placed, problems } = await enter(world, ids);
    expect([placed?.status, told(problems), told(placed?.refusal ?? [])]).toEqual(["REFUSED", ["ORDER_UNREADABLE"], ["ORDER_UNREADABLE"]]);
    weather = "fair";
    expect((await enter(world, ids)).order?.status).toBe("ENTERED");
  });

  it("of two orders over one subsection that wait, the second is previewed with a warning, comes back whole and can be placed anew", async () => {
    const [ahead, behind] = [await concurred(1), await concurred(2)];
    const warned = async (viewer: Viewer) => (await previewOf(world, behind, "2026-10-10", viewer)).flatMap(({ findings }) => findings.map(({ code, severity }) => `${code} ${severity}`));
    expect(await warned(REGISTRAR_1)).toEqual([]);
    weather = "down";
    const placed = [await enter(world, ahead), await enter(world, behind)].map(({ order: one }) => one?.id ?? "");
    const third = await concurredProposals(world.workflow.database, NOW, [inclusion("үшінші", "00102"), inclusion("бөлек", "00101")]);
    const codes = async (viewer: Viewer) => (await previewOf(world, third, "2026-10-10", viewer)).map(({ findings }) => findings.map(({ code, severity }) => `${code} ${severity}`));
    expect([await codes(REGISTRAR_1), await codes(PROPOSER_OF_JUSTICE)]).toEqual([[["CODE_AWAITED WARNING"], []], [[], []]]);
    weather = "fair";
    const answered = [await untilAnswered(placed[0] ?? ""), await untilAnswered(placed[1] ?? "")];
    expect(answered.map((one) => one?.status).sort()).toEqual(["ENTERED", "REFUSED"]);
    const back = answered[0]?.status === "REFUSED" ? ahead : behind;
    expect(new Set(await statuses(back))).toEqual(new Set(["CONCURRED"]));
    expect((await enter(world, back)).order?.status).toBe("ENTERED");
    expect(await warned(REGISTRAR_1)).not.toContain("CODE_AWAITED WARNING");
  });

  it("an inclusion waits for the register where its code cannot be foreseen; what needs no code is placed", async () => {
    const [amended = ""] = await concurredProposals(world.workflow.database, NOW, [amendment("00101001", { term: text("2 күн", "2 дня") })]);
    const [included = ""] = await concurred(1);
    weather = "down";
    await restart();
    const waiting = orderInput([included]);
    const place = async () => (await world.ask<{ enterProposals: Entering }>(REGISTRAR_1, ENTER, { input: waiting })).enterProposals;
    const { order: none, problems } = await place();
    expect([none, told(problems), problems[0]?.message.ru]).toEqual([null, [`CODE_UNKNOWN ${included}.code`], expect.stringContaining("Это не отказ")]);
    const { order: placed } = await enter(world, [amended]);
    expect(placed?.status).toBe("PENDING");
    weather = "fair";
    expect((await untilAnswered(placed?.id ?? ""))?.status).toBe("ENTERED");
    // Nothing was decided, so the very same call is answered anew.
    expect((await place()).order?.status).toBe("ENTERED");
    expect((await place()).order?.status).toBe("ENTERED");
  });
});
