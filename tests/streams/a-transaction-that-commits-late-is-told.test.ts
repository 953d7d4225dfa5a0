import { afterAll, beforeAll, describe, expect, it } from "@jest/globals";
import { openCatalogue } from "@tizilim/catalogue/catalogue";
import { RegisterWriter } from "@tizilim/catalogue/register/register-writer";
import type { Viewer } from "@tizilim/common/identity/viewer";
import { createLog } from "@tizilim/common/observability/log";
import { fixedClock } from "@tizilim/common/pure/clock";
import type { Subgraph } from "@tizilim/common/subgraph/subgraph";
import { openLegal } from "@tizilim/legal/legal";
import { LegalWriter } from "@tizilim/legal/log/legal-writer";
import { WorkflowWriter } from "@tizilim/workflow/log/workflow-writer";
import { keepEvents } from "@tizilim/workflow/proposal/keep-events";
import { openWorkflow } from "@tizilim/workflow/workflow";
import { dataOf } from "../support/call-subgraph";
import { eachDatabase } from "../support/databases";
import { contentOf } from "../support/proposal-fixture";
import { include, JUSTICE, text } from "../support/register-world";
import { openWorkflowWorld, PROPOSER_OF_JUSTICE, RULES_OF_BIRTHS, type WorkflowWorld } from "../support/workflow-world";
import { heldWriter, type HeldWriter } from "./support/held-writer";

const NOW = new Date("2026-10-02T06:00:00Z");

/** A log with two processes that write to it. */
interface WrittenLog {
  readonly name: string;
  readonly list: string;
  readonly field: string;
  /** Processes on one database: on a server two of their own, of the embedded database the one that there can be. */
  processes(): readonly [Subgraph, Subgraph];
  hold(process: Subgraph): HeldWriter;
}

eachDatabase((place) => {
  let world: WorkflowWorld;
  const beside = new Map<string, Subgraph>();
  beforeAll(async () => {
    world = await openWorkflowWorld(place, { moment: NOW.toISOString() });
    if (place.engine === "libsql") return;
    const shared = { clock: fixedClock(NOW), log: createLog("test", "silent") };
    beside.set("catalogue", await openCatalogue({ database: place.settings("catalogue"), ...shared }));
    beside.set("workflow", await openWorkflow({ database: place.settings("workflow"), ...shared }));
    beside.set("legal", await openLegal({ database: place.settings("legal"), ...shared }));
  });
  afterAll(async () => {
    for (const subgraph of beside.values()) await subgraph.close();
    await world.close();
  });

  let services = 0;
  const both = (subgraph: Subgraph): readonly [Subgraph, Subgraph] => [subgraph, beside.get(subgraph.name) ?? subgraph];
  const LOGS: ReadonlyArray<WrittenLog> = [
    {
      name: "register", list: "registerEntriesSince(number: $number) { number }", field: "registerEntryAdded(sinceNumber: $number) { number }",
      processes: () => both(world.register.catalogue),
      hold: ({ database }) =>
        heldWriter<RegisterWriter>((work) => RegisterWriter.write(database, NOW, work), async (register) => {
          services += 1;
          await include(register, { subsection: "00102", name: text(`Қызмет ${services}`, `Услуга ${services}`) });
        }),
    },
    {
      name: "proposals", list: "proposalChangesSince(number: $number) { number }", field: "proposalChanged(sinceNumber: $number) { number }",
      processes: () => both(world.workflow),
      hold: ({ database }) =>
        heldWriter<WorkflowWriter>((work) => WorkflowWriter.write(database, NOW, work), async (writer) => {
          const content = { ...contentOf("INCLUDE"), body: JUSTICE };
          await keepEvents(writer, null, [{ what: "CREATED", at: writer.at, by: "aigerim", note: null, content, period: "2026-Q3", baseEntry: null }]);
        }),
    },
    {
      name: "acts", list: "legalActChangesSince(number: $number) { number }", field: "legalActChanged(sinceNumber: $number) { number }",
      processes: () => both(world.legal),
      hold: ({ database }) =>
        heldWriter<LegalWriter>((work) => LegalWriter.write(database, NOW, work), async (writer) => {
          writer.change("ANALYSED", RULES_OF_BIRTHS);
          await writer.query("SELECT 1");
        }),
    },
  ];
  const VIEWER: Viewer = PROPOSER_OF_JUSTICE;

  describe.each(LOGS)("two writers of the $name log, the earlier of which ends last", ({ list, field, processes, hold }) => {
    const end = async (): Promise<number> => {
      const [subgraph] = processes();
      const name = list.replace(/^(register|proposal|legalAct).*$/, "$1LogEnd");
      return (await dataOf<Record<string, number>>(subgraph, `{ end: ${name} }`))["end"] ?? -1;
    };
    /** What each of the processes lists after a number. */
    const listed = async (number: number): Promise<number[][]> =>
      Promise.all(processes().map(async (subgraph) => {
        const { since } = await dataOf<{ since: Array<{ number: number }> }>(subgraph, `query ($number: Int!) { since: ${list} }`, { number }, VIEWER);
        return since.map((change) => change.number);
      }));
    const twice = (numbers: number[]): number[][] => [numbers, numbers];

    it("are listed in the order in which they commit, without a gap, and neither of them before; so a stream tells them", async () => {
      const [one, other] = processes();
      const before = await end();
      const stop = new AbortController();
      const stream = other.stream({ query: `subscription ($number: Int!) { told: ${field} }`, variables: { number: before }, viewer: VIEWER, requestId: "test" }, stop.signal);
      const told = stream.next();

      const earlier = hold(one);
      await earlier.wrote;
      const later = hold(other);
      expect(await listed(before)).toEqual(twice([]));
      expect([await end(), later.hasWritten()]).toEqual([before, false]);
      await earlier.commit();
      await later.wrote;
      expect(await listed(before)).toEqual(twice([before + 1]));
      await later.commit();
      expect(await listed(before)).toEqual(twice([before + 1, before + 2]));

      expect([await told, await stream.next()].map(({ value }) => value as unknown)).toEqual([before + 1, before + 2].map((number) => ({ data: { told: { number } } })));
      stop.abort();
    });

    it("leave no gap where the earlier is rolled back at last: the later one has its number", async () => {
      const [one, other] = processes();
      const before = await end();
      const earlier = hold(one);
      await earlier.wrote;
      const later = hold(other);
      await earlier.rollBack();
      await later.commit();
      expect(await listed(before)).toEqual(twice([before + 1]));
      const next = hold(one);
      await next.commit();
      expect(await listed(before)).toEqual(twice([before + 1, before + 2]));
    });
  });
});
