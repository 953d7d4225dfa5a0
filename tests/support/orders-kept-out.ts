import type { Viewer } from "@tizilim/common/identity/viewer";
import type { ProposalContent } from "@tizilim/workflow/domain/proposal";
import { reviewedProposals, withdrawnProposals } from "./concurred-proposals";
import { enter } from "./enter-proposals";
import { picked } from "./seeded-random";
import { REGISTRAR_1, REGISTRAR_2, viewerOf, type WorkflowWorld } from "./workflow-world";

/** An order of which something cannot be ordered at all, whatever the register holds. */
export interface KeptOut {
  readonly ids: ReadonlyArray<string>;
  /** Of the proposals that came to those of the order. */
  readonly more: ReadonlyArray<ProposalContent>;
  readonly viewer: Viewer;
  /** Lets the register answer an order that holds some of them. */
  release(): Promise<void>;
}

export interface KeptOutGround {
  readonly world: WorkflowWorld;
  readonly now: Date;
  /** Of earlier orders. */
  readonly entered: ReadonlyArray<{ readonly id: string; readonly content: ProposalContent }>;
  /** A content that nothing else is about. */
  another(): ProposalContent;
  /** Whether the register does not hear of orders. */
  silence(silent: boolean): void;
}

const WAYS = ["under review", "withdrawn", "entered", "held", "own"] as const;
/** Who wrote the proposals of these tests, with the role to enter them. */
const AUTHOR = viewerOf("aigerim", ["REGISTRAR"]);

/** One of the ways in which proposals are kept out of an order, done to these. */
export async function keptOut(random: () => number, ids: ReadonlyArray<string>, { world, now, entered, another, silence }: KeptOutGround): Promise<KeptOut> {
  const none = { ids, more: [], viewer: REGISTRAR_1, release: () => Promise.resolve() };
  const { database, house } = world.workflow;
  switch (picked(random, WAYS)) {
    case "under review": {
      const more = [another()];
      return { ...none, more, ids: [...ids, ...(await reviewedProposals(database, now, more))] };
    }
    case "withdrawn":
      await withdrawnProposals(database, now, [picked(random, ids)]);
      return none;
    case "entered": {
      if (entered.length === 0) return { ...none, viewer: AUTHOR };
      const { id, content } = picked(random, entered);
      return { ...none, more: [content], ids: [...ids, id] };
    }
    case "own": return { ...none, viewer: AUTHOR };
    case "held": {
      silence(true);
      const { order } = await enter(world, ids, {}, REGISTRAR_2);
      return {
        ...none,
        release: async () => {
          silence(false);
          for (let waited = 0; waited < 100 && order !== null; waited += 1) {
            await house.outbox.run();
            const rows: Array<{ status: string }> = await database.reader.query("SELECT status FROM register_order WHERE id = ?", [order.id]);
            if (rows[0]?.status !== "PENDING") return;
            await new Promise((resume) => setTimeout(resume, 100));
          }
        },
      };
    }
  }
}
