import { afterAll, beforeAll, expect, it } from "@jest/globals";
import type { SubgraphLink } from "@tizilim/common/subgraph/subgraph-call";
import { WorkflowWriter } from "@tizilim/workflow/log/workflow-writer";
import { DEFAULT_DEADLINE_POLICY } from "@tizilim/workflow/domain/deadline-policy";
import type { ProposalContent } from "@tizilim/workflow/domain/proposal";
import { changeProposal } from "@tizilim/workflow/proposal/change-proposal";
import { dataOf } from "../support/call-subgraph";
import { concurredProposals } from "../support/concurred-proposals";
import { proves } from "../support/config";
import { eachDatabase } from "../support/databases";
import { enter, previewOf, type ToldPreview } from "../support/enter-proposals";
import { effectiveDay, foreignChange, inTheWay, randomOrder } from "../support/random-orders";
import { JUSTICE } from "../support/register-world";
import { seededRandom } from "../support/seeded-random";
import { openWorkflowWorld, type WorkflowWorld } from "../support/workflow-world";

const ORDERS = 200;
/** A server takes longer over the same statements. */
const ORDERS_ON_SERVER = proves ? ORDERS : 40;
const SEED = 20_261_010;
const NOW = new Date("2026-10-02T06:00:00Z");
const TEN_MINUTES = 600_000;

interface Entry {
  readonly number: number;
  readonly kind: string;
  readonly subject: string;
  readonly code: string | null;
  readonly changes: ToldPreview["changes"];
  readonly proposal: { readonly _ref: string } | null;
}

eachDatabase((place) => {
  let world: WorkflowWorld;
  let beforeApply: (() => Promise<void>) | null = null;
  const between = (catalogue: SubgraphLink): SubgraphLink => ({
    ...catalogue,
    call: async (call) => {
      const work = call.query.includes("applyOrder") ? beforeApply : null;
      if (work !== null) beforeApply = null;
      await work?.();
      return catalogue.call(call);
    },
  });
  beforeAll(async () => {
    world = await openWorkflowWorld(place, { between });
  }, 60_000);
  afterAll(() => world.close());

  const entriesSince = async (number: number): Promise<Entry[]> => {
    const query = "query ($since: Int) { registerEntries(first: 100, sinceNumber: $since) { nodes { number kind subject code changes { field before after } proposal { _ref } } } }";
    return (await dataOf<{ registerEntries: { nodes: Entry[] } }>(world.register.catalogue, query, { since: number })).registerEntries.nodes;
  };
  const standing = async (): Promise<string[]> => {
    const rows: Array<{ code: string }> = await world.workflow.database.reader.query("SELECT code FROM known_service WHERE status = 'IN_FORCE' ORDER BY code");
    return rows.map(({ code }) => code);
  };
  const withdrawn = (ids: ReadonlyArray<string>) =>
    WorkflowWriter.write(world.workflow.database, NOW, async (writer) => {
      for (const id of ids) {
        const rows: Array<{ version: number }> = await writer.manager.query("SELECT version FROM proposal WHERE id = ?", [id]);
        const terms = { actor: { person: "aigerim", roles: ["PROPOSER"], body: JUSTICE }, policy: DEFAULT_DEADLINE_POLICY, actsAreFresh: true };
        const { problems } = await changeProposal(writer, { id, expectedVersion: rows[0]?.version ?? 0 }, { type: "Withdraw", note: null }, terms);
        if (problems.length > 0) throw new Error(JSON.stringify(problems));
      }
    });

  const touches = (contents: ReadonlyArray<ProposalContent>, { kind, subject }: Entry): boolean => {
    const subsections = contents.flatMap(({ kind: of, draft }) => (of === "INCLUDE" ? [draft.subsection ?? ""] : []));
    if (contents.some(({ code, draft }) => code === subject || draft.replaces === subject) || subsections.includes(subject)) return true;
    return kind === "SERVICE_INCLUDED" && subsections.includes(subject.slice(0, 5));
  };

  it("entering an order does to the letter what its preview showed, or is refused because the base moved", async () => {
    const random = seededRandom(SEED);
    let names = 0;
    const name = () => `№${(names += 1)}`;
    const outcomes = { entered: 0, "found wanting by the preview": 0, "moved before the order": 0, "moved before the register": 0 };
    const orders = place.engine === "libsql" ? ORDERS : ORDERS_ON_SERVER;
    for (let order = 0; order < orders; order += 1) {
      await world.workflow.house.follower.catchUp();
      const services = await standing();
      const contents = randomOrder(random, services, name);
      const ids = await concurredProposals(world.workflow.database, NOW, contents);
      const effectiveFrom = effectiveDay(random);
      const preview = await previewOf(world, ids, effectiveFrom);
      const revision = preview[0]?.revision ?? 0;
      const way = random();
      const foreign = () => foreignChange(random, world.register, inTheWay(random, contents, services), name);
      if (way < 0.35) await foreign();
      else if (way < 0.6) beforeApply = foreign;
      const { order: placed, problems } = await enter(world, ids, { effectiveFrom, expectedRevision: revision });
      beforeApply = null;
      const entries = await entriesSince(revision);
      const own = entries.filter(({ proposal }) => proposal !== null && ids.includes(proposal._ref));
      const moved = entries.some((entry) => !own.includes(entry) && touches(contents, entry));
      const hindered = preview.flatMap(({ findings }) => findings.filter(({ severity }) => severity === "ERROR").map(({ code }) => code));

      if (placed?.status === "ENTERED") {
        expect(hindered).toEqual([]);
        expect(own.map(({ proposal, code, changes }) => ({ proposal: proposal?._ref, code, changes }))).toEqual(preview.map(({ proposal, code, changes }) => ({ proposal: proposal.id, code, changes })));
        outcomes.entered += 1;
        continue;
      }
      expect(own).toEqual([]);
      const codes = new Set(problems.map(({ code }) => code));
      if (hindered.length > 0) {
        expect(hindered.filter((code) => !codes.has(code))).toEqual([]);
        outcomes["found wanting by the preview"] += 1;
      } else {
        expect({ order, codes: [...codes].filter((code) => code === "BASE_MOVED"), moved }).toEqual({ order, codes: ["BASE_MOVED"], moved: true });
        outcomes[placed === null ? "moved before the order" : "moved before the register"] += 1;
      }
      await withdrawn(ids);
    }
    process.stderr.write(`· ${orders} random orders on ${place.engine}: ${JSON.stringify(outcomes)}\n`);
    expect(outcomes.entered).toBeGreaterThan(orders / 2);
    if (orders === ORDERS) expect(Object.values(outcomes).every((times) => times > 0)).toBe(true);
  }, TEN_MINUTES);
});
