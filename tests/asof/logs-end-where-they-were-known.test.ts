import { afterAll, beforeAll, describe, expect, it } from "@jest/globals";
import { ANONYMOUS } from "@tizilim/common/identity/viewer";
import type { Subgraph } from "@tizilim/common/subgraph/subgraph";
import { registryGateway, type RegistryGateway } from "../federation/support/registry-gateway";
import { concurredProposals, inclusion } from "../support/concurred-proposals";
import { eachDatabase } from "../support/databases";
import { enter } from "../support/enter-proposals";
import { include, text } from "../support/register-world";
import { openWorkflowWorld, type WorkflowWorld } from "../support/workflow-world";

interface Line {
  readonly number: number;
  readonly at: string;
}
interface Ends {
  readonly registerLogEnd: number;
  readonly proposalLogEnd: number;
  readonly legalActLogEnd: number;
}

const EMPTY: Ends = { registerLogEnd: 0, proposalLogEnd: 0, legalActLogEnd: 0 };
const lastBy = (lines: ReadonlyArray<Line>, moment: string): number => lines.filter(({ at }) => at <= moment).at(-1)?.number ?? 0;

eachDatabase((place) => {
  let world: WorkflowWorld;
  let gateway: RegistryGateway;
  const logs = new Map<keyof Ends, ReadonlyArray<Line>>();

  const endsOn = async (asOf: string): Promise<Ends> => {
    const { data, faults } = await gateway.ask(ANONYMOUS, `{ registerLogEnd${asOf} proposalLogEnd${asOf} legalActLogEnd${asOf} }`);
    expect(faults).toEqual([]);
    return JSON.parse(JSON.stringify(data)) as Ends;
  };
  const linesOf = (subgraph: Subgraph & { readonly database: WorkflowWorld["legal"]["database"] }, table: string, column = "at"): Promise<Line[]> =>
    subgraph.database.reader.query(`SELECT number, ${column} AS at FROM ${table} ORDER BY number`);

  beforeAll(async () => {
    world = await openWorkflowWorld(place, { moment: "2026-10-02T06:00:00Z" });
    gateway = registryGateway([world.register.catalogue, world.workflow, world.legal]);
    const ids = await concurredProposals(world.workflow.database, new Date("2026-10-02T06:00:00Z"), [inclusion("A"), inclusion("Б")]);
    world.at("2026-10-05T06:00:00Z");
    expect((await enter(world, ids)).problems).toEqual([]);
    // A clock that was set back: what is recorded then is known later all the same.
    await concurredProposals(world.workflow.database, new Date("2026-10-04T06:00:00Z"), [inclusion("В")]);
    await world.register.write((register) => include(register, { subsection: "00102", name: text("Г", "Г") }));
    world.at("2026-10-08T06:00:00Z");
    logs.set("registerLogEnd", await linesOf(world.register.catalogue, "register_entry", "recordedAt"));
    logs.set("proposalLogEnd", await linesOf(world.workflow, "proposal_event", "recordedAt"));
    logs.set("legalActLogEnd", await linesOf(world.legal, "legal_change"));
  });
  afterAll(() => world.close());

  describe("the ends of the three logs", () => {
    it("are at every moment the last lines that were recorded by then, in one request", async () => {
      const moments = [...logs.values()].flat().map(({ at }) => at);
      expect(moments.length).toBeGreaterThan(20);
      for (const moment of new Set(moments)) {
        const expected = Object.fromEntries([...logs].map(([end, lines]) => [end, lastBy(lines, moment)]));
        expect(await endsOn(`(asOf: { knownOn: "${moment}" })`)).toEqual(expected);
      }
    });

    it("are 0 before anything was recorded, and today's without a moment, whatever the day of law", async () => {
      expect(await endsOn('(asOf: { knownOn: "2020-01-01T00:00:00Z" })')).toEqual(EMPTY);
      const now = Object.fromEntries([...logs].map(([end, lines]) => [end, lines.at(-1)?.number]));
      expect([await endsOn(""), await endsOn('(asOf: { inForceOn: "2020-01-01" })')]).toEqual([now, now]);
    });

    it("never go back: what is recorded later is known later, though a clock was set back", () => {
      for (const lines of logs.values()) expect(lines.map(({ at }) => at)).toEqual(lines.map(({ at }) => at).sort());
    });

    it("are told for no moment to come", async () => {
      const { faults } = await gateway.ask(ANONYMOUS, '{ proposalLogEnd(asOf: { knownOn: "2026-10-09T06:00:00Z" }) }');
      expect(faults).toMatchObject([{ code: "BAD_USER_INPUT", service: "workflow" }]);
    });
  });
});
