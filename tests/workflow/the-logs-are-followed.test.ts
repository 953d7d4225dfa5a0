import { afterAll, beforeAll, describe, expect, it } from "@jest/globals";
import { amendService, excludeService, isRefusal } from "@tizilim/catalogue/register/register-commands";
import type { SubgraphLink } from "@tizilim/common/subgraph/subgraph-call";
import type { RegisterRecord } from "@tizilim/workflow/domain/register-record";
import { registeredServices } from "@tizilim/workflow/facts/registered-services.store";
import { queryWithin } from "@tizilim/common/database/run-query";
import { dataOf } from "../support/call-subgraph";
import { eachDatabase } from "../support/databases";
import { BY_ORDER, include, JUSTICE, TRANSPORT } from "../support/register-world";
import { OTHER_RULES, openWorkflowWorld, RULES_OF_BIRTHS, wholeService, type WorkflowWorld } from "../support/workflow-world";

const SERVICES = "{ services(first: 100, filter: { status: [IN_FORCE, EXCLUDED] }) { nodes { code status term { kk ru } entry { number } provider { id } } } }";

interface Told {
  readonly services: { readonly nodes: ReadonlyArray<{ code: string; status: string; term: unknown; entry: { number: number }; provider: { id: string } }> };
}

eachDatabase((place) => {
  let world: WorkflowWorld;
  let failing = false;
  let calls = 0;
  const between = (catalogue: SubgraphLink): SubgraphLink => ({
    ...catalogue,
    call: async (call) => {
      calls += 1;
      if (failing) throw new Error("the catalogue is away");
      return catalogue.call(call);
    },
  });
  beforeAll(async () => {
    world = await openWorkflowWorld(place, { between });
  });
  afterAll(() => world.close());

  const query = () => queryWithin(world.workflow.database.reader);
  const holders = async () => (await query()<{ holder: string; code: string; toDay: string }>("SELECT holder, code, toDay FROM service_holder ORDER BY code, holder")).map(({ holder, code, toDay }) => `${code} ${holder} ${toDay}`);
  const known = async () => {
    const rows = await query()<{ code: string; status: string; lastEntry: number; provider: string; record: string }>("SELECT code, status, lastEntry, provider, record FROM known_service ORDER BY code");
    return rows.map(({ code, status, lastEntry, provider, record }) => ({ code, status, lastEntry, provider, term: (JSON.parse(record) as RegisterRecord).term }));
  };
  const ofCatalogue = async () => {
    const { services } = await dataOf<Told>(world.register.catalogue, SERVICES);
    return services.nodes.map(({ code, status, term, entry, provider }) => ({ code, status, lastEntry: entry.number, provider: provider.id, term })).sort((a, b) => (a.code < b.code ? -1 : 1));
  };

  it("knows after a look what the register says", async () => {
    expect(await known()).toEqual(await ofCatalogue());
    expect(await holders()).toEqual([`00101001 ${JUSTICE} 9999-12-31`, `00201001 ${TRANSPORT} 9999-12-31`]);
  });

  it("asks for nothing where the logs have not moved", async () => {
    calls = 0;
    expect(await world.workflow.house.follower.catchUp()).toEqual({ register: true, acts: true });
    expect(calls).toBe(0);
  });

  it("takes amendments, exclusions and new services in, a future exclusion by its day", async () => {
    await world.register.write(async (register) => {
      const occasion = { effectiveFrom: "2026-10-02", cause: BY_ORDER };
      const outcome = await amendService(register, "00101001" as never, { term: { kk: "1 күн", ru: "1 день" }, provider: TRANSPORT }, occasion);
      expect(isRefusal(outcome)).toBe(false);
      await excludeService(register, "00201001" as never, { effectiveFrom: "2027-01-01", cause: BY_ORDER });
      for (let count = 0; count < 3; count += 1) await include(register, wholeService("00102", `Неке ${count}`, `Брак ${count}`, JUSTICE, RULES_OF_BIRTHS));
    });
    await world.workflow.house.follower.catchUp();
    const mine = await known();
    expect(mine.map(({ code }) => code)).toEqual(["00101001", "00102001", "00102002", "00102003", "00201001"]);
    expect(mine.filter(({ code }) => code !== "00201001")).toEqual((await ofCatalogue()).filter(({ code }) => code !== "00201001"));
    expect(await holders()).toEqual(expect.arrayContaining([`00101001 ${TRANSPORT} 9999-12-31`, `00101001 ${JUSTICE} 9999-12-31`, `00201001 ${TRANSPORT} 2027-01-01`]));
    const services = await registeredServices(query(), ["00201001"]);
    expect(services.get("00201001")?.on("2026-12-31")?.record.status).toBe("IN_FORCE");
    expect(services.get("00201001")?.on("2027-01-01")?.record.status).toBe("EXCLUDED");
  });

  it("keeps what it knew, and says so, while the catalogue does not answer; many callers share one look", async () => {
    const before = await known();
    await world.register.write((register) => include(register, wholeService("00201", "Жүргізуші", "Водитель", TRANSPORT, OTHER_RULES)));
    failing = true;
    expect(await world.workflow.house.follower.catchUp()).toEqual({ register: false, acts: true });
    expect(await known()).toEqual(before);
    failing = false;
    calls = 0;
    const looks = await Promise.all(Array.from({ length: 20 }, () => world.workflow.house.follower.catchUp()));
    expect(looks.every(({ register }) => register)).toBe(true);
    expect(calls).toBe(1);
    expect((await known()).length).toBe(before.length + 1);
  });

  describe("the copies", () => {
    it("hold every line of the register's log once, in its order", async () => {
      const rows = await query()<{ number: number }>("SELECT number FROM register_line ORDER BY number");
      expect(rows.map(({ number }) => number)).toEqual(Array.from({ length: Number(await world.register.catalogue.revision()) }, (_, place) => place + 1));
    });

    it("hold the acts with their states", async () => {
      const acts = await query()<{ actId: string }>("SELECT actId FROM known_act ORDER BY actId");
      expect(acts.map(({ actId }) => actId)).toEqual(["V1500011374", "V2000020192", "V2000020883", "Z1300000088"]);
    });
  });

});
