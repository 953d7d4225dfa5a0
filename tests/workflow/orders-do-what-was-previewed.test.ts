import { afterAll, beforeAll, expect, it } from "@jest/globals";
import type { SubgraphLink } from "@tizilim/common/subgraph/subgraph-call";
import type { ProposalContent } from "@tizilim/workflow/domain/proposal";
import { dataOf } from "../support/call-subgraph";
import { concurredProposals, inclusion, withdrawnProposals } from "../support/concurred-proposals";
import { proves } from "../support/config";
import { eachDatabase } from "../support/databases";
import { enter, hindering, previewOf, told, type ToldPreview } from "../support/enter-proposals";
import { keptOut } from "../support/orders-kept-out";
import { effectiveDay, foreignChange, inTheWay, randomOrder } from "../support/random-orders";
import { seededRandom } from "../support/seeded-random";
import { openWorkflowWorld, REGISTRAR_1, type WorkflowWorld } from "../support/workflow-world";

const ORDERS = 200;
/** A server takes longer over the same statements. */
const ORDERS_ON_SERVER = proves ? ORDERS : 15;
/** Of the orders, those of which something cannot be ordered at all. */
const KEPT_OUT = 0.1;
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
  let silent = false;
  const between = (catalogue: SubgraphLink): SubgraphLink => ({
    ...catalogue,
    call: async (call) => {
      if (silent && call.query.includes("applyOrder")) throw new Error("silent");
      const work = call.query.includes("applyOrder") ? beforeApply : null;
      if (work !== null) beforeApply = null;
      await work?.();
      return catalogue.call(call);
    },
  });
  beforeAll(async () => {
    world = await openWorkflowWorld(place, { between });
  });
  afterAll(() => world.close());

  const entriesSince = async (number: number): Promise<Entry[]> => {
    const query = "query ($since: Int) { registerEntries(first: 100, sinceNumber: $since) { nodes { number kind subject code changes { field before after } proposal { _ref } } } }";
    return (await dataOf<{ registerEntries: { nodes: Entry[] } }>(world.register.catalogue, query, { since: number })).registerEntries.nodes;
  };
  const standing = async (): Promise<string[]> => {
    const rows: Array<{ code: string }> = await world.workflow.database.reader.query("SELECT code FROM known_service WHERE status = 'IN_FORCE' ORDER BY code");
    return rows.map(({ code }) => code);
  };
  const silence = (on: boolean) => {
    silent = on;
  };

  const touches = (contents: ReadonlyArray<ProposalContent>, { kind, subject }: Entry): boolean => {
    const subsections = contents.flatMap(({ kind: of, draft }) => (of === "INCLUDE" ? [draft.subsection ?? ""] : []));
    if (contents.some(({ code, draft }) => code === subject || draft.replaces === subject) || subsections.includes(subject)) return true;
    return kind === "SERVICE_INCLUDED" && subsections.includes(subject.slice(0, 5));
  };

  it("entering an order does to the letter what its preview showed, or is refused because the base moved", async () => {
    const random = seededRandom(SEED);
    let names = 0;
    const entered: Array<{ id: string; content: ProposalContent }> = [];
    const name = () => `№${(names += 1)}`;
    const outcomes = { entered: 0, "kept out by the preview": 0, "found wanting by the preview": 0, "moved before the order": 0, "moved before the register": 0 };
    const orders = place.engine === "libsql" ? ORDERS : ORDERS_ON_SERVER;
    for (let order = 0; order < orders; order += 1) {
      await world.workflow.house.follower.catchUp();
      const services = await standing();
      const contents = randomOrder(random, services, name);
      const concurred = await concurredProposals(world.workflow.database, NOW, contents);
      const isKeptOut = random() < KEPT_OUT;
      const { ids, more, viewer, release } = isKeptOut
        ? await keptOut(random, concurred, { world, now: NOW, entered, another: () => inclusion(name()), silence })
        : { ids: concurred, more: [], viewer: REGISTRAR_1, release: () => Promise.resolve() };
      const effectiveFrom = effectiveDay(random);
      const preview = await previewOf(world, ids, effectiveFrom, viewer);
      const revision = preview[0]?.revision ?? 0;
      const way = random();
      const foreign = () => foreignChange(random, world.register, inTheWay(random, contents, services), name);
      if (way < 0.35) await foreign();
      else if (way < 0.6) beforeApply = foreign;
      const { order: placed, problems } = await enter(world, ids, { effectiveFrom, expectedRevision: revision }, viewer);
      beforeApply = null;
      const entries = await entriesSince(revision);
      const own = entries.filter(({ proposal }) => proposal !== null && ids.includes(proposal._ref));
      const moved = entries.some((entry) => !own.includes(entry) && touches([...contents, ...more], entry));
      const hindered = hindering(preview);

      if (placed?.status === "ENTERED") {
        expect([hindered, isKeptOut]).toEqual([[], false]);
        expect(own.map(({ proposal, code, changes }) => ({ proposal: proposal?._ref, code, changes }))).toEqual(preview.map(({ proposal, code, changes }) => ({ proposal: proposal.id, code, changes })));
        outcomes.entered += 1;
        entered.push(...contents.map((content, at) => ({ id: ids[at] ?? "", content })));
        continue;
      }
      expect(own).toEqual([]);
      const problemsTold = told(problems);
      if (hindered.length > 0) {
        // To the letter, where the register stayed as it was previewed; else what was told then still stands in the way.
        if (moved) expect(hindered.filter((each) => !problemsTold.includes(each))).toEqual([]);
        else expect([...problemsTold].sort()).toEqual([...new Set(hindered)].sort());
        outcomes[isKeptOut ? "kept out by the preview" : "found wanting by the preview"] += 1;
      } else {
        expect({ order, isKeptOut, moved, base: problems.some(({ code }) => code === "BASE_MOVED") }).toEqual({ order, isKeptOut: false, moved: true, base: true });
        outcomes[placed === null ? "moved before the order" : "moved before the register"] += 1;
      }
      await release();
      await withdrawnProposals(world.workflow.database, NOW, ids);
    }
    process.stderr.write(`· ${orders} random orders on ${place.engine}: ${JSON.stringify(outcomes)}\n`);
    expect(outcomes.entered).toBeGreaterThan(orders / 2);
    if (orders === ORDERS) expect(Object.values(outcomes).every((times) => times > 0)).toBe(true);
  }, TEN_MINUTES);
});
