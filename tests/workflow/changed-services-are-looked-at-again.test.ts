import { afterAll, beforeAll, describe, expect, it } from "@jest/globals";
import { amendAct } from "../support/amend-act";
import { amendment, concurredProposals } from "../support/concurred-proposals";
import { eachDatabase } from "../support/databases";
import { include, JUSTICE, text } from "../support/register-world";
import { openWorkflowWorld, PROPOSER_OF_JUSTICE, RULES_OF_BIRTHS, wholeService, type WorkflowWorld } from "../support/workflow-world";

const CHANGED_ON = "2026-08-06";
const INVENTORY = `inventory-${JUSTICE}-2026-Q2`;
const UNMET = { state: "OVERDUE", metAt: null, proposal: null };
const metAt = (moment: string, proposal: { id: string } | null = null) => ({ state: "MET", metAt: moment.replace("Z", ".000000Z"), proposal });

eachDatabase((place) => {
  let world: WorkflowWorld;
  let keys = 0;
  const [seenBefore, confirmed, wanting, late, proposed] = ["00101001", "00102001", "00102002", "00102003", "00102004"] as const;
  /** The inventory of the second quarter is open when the act of five services changes. */
  beforeAll(async () => {
    world = await openWorkflowWorld(place, { moment: "2026-07-02T06:00:00Z" });
    await world.register.write(async (register) => {
      for (const name of ["1", "2", "3", "4"]) await include(register, wholeService("00102", `Неке ${name}`, `Брак ${name}`, JUSTICE, RULES_OF_BIRTHS));
    });
    await record({ code: seenBefore, state: "CONFIRMED" });
    await amendAct(world, RULES_OF_BIRTHS, CHANGED_ON);
    world.at("2026-10-06T06:00:00Z");
  });
  afterAll(() => world.close());

  const review = async (service: string) => {
    const query = "query ($refs: [_Any!]!) { _entities(representations: $refs) { ... on Obligation { state metAt proposal { id } } } }";
    const id = `obligation-REVIEW_AFTER_ACT_CHANGE.${service}.${RULES_OF_BIRTHS}.${CHANGED_ON}`;
    return (await world.ask<{ _entities: object[] }>(PROPOSER_OF_JUSTICE, query, { refs: [{ __typename: "Obligation", _ref: id }] }))._entities[0];
  };
  const taken = async (action: string, type: string, input: Record<string, unknown>): Promise<number | undefined> => {
    const mutation = `mutation ($input: ${type}!) { ${action}(input: $input) { inventory { version } problems { code } } }`;
    const answer = await world.ask<Record<string, { inventory: { version: number } | null; problems: object[] }>>(PROPOSER_OF_JUSTICE, mutation, {
      input: { idempotencyKey: `key-${(keys += 1)}`, inventory: INVENTORY, ...input },
    });
    expect(answer[action]?.problems).toEqual([]);
    return answer[action]?.inventory?.version;
  };
  const record = (...items: object[]) => taken("recordInventoryItems", "RecordInventoryItemsInput", { items });

  describe("a service whose by-law changed", () => {
    it("was not looked at by what an inventory said of it before the change", async () => {
      expect(await Promise.all([seenBefore, confirmed, wanting, late, proposed].map(review))).toEqual(Array(5).fill(UNMET));
    });

    it("was looked at when an inventory confirmed it after the change, or found that it needs a change", async () => {
      world.at("2026-10-05T18:59:59Z");
      await record({ code: confirmed, state: "CONFIRMED" }, { code: wanting, state: "NEEDS_CHANGE", note: { kk: "Мерзімі ескірген", ru: "Срок устарел" } });
      world.at("2026-10-06T06:00:00Z");
      expect(await Promise.all([confirmed, wanting].map(review))).toEqual([metAt("2026-10-05T18:59:59Z"), metAt("2026-10-05T18:59:59Z")]);
    });

    it("was looked at late after the 5th, and not at all when it is unseen again", async () => {
      await record({ code: late, state: "CONFIRMED" });
      expect(await review(late)).toEqual({ ...metAt("2026-10-06T06:00:00Z"), state: "MET_LATE" });
      await record({ code: late, state: "UNSEEN" });
      expect(await review(late)).toEqual(UNMET);
    });

    it("was looked at by a proposal submitted after it, and by whichever of the two came first", async () => {
      const [id = ""] = await concurredProposals(world.workflow.database, new Date("2026-10-02T06:00:00Z"), [amendment(proposed, { term: text("2 күн", "2 дня") })]);
      expect(await review(proposed)).toEqual(metAt("2026-10-02T06:00:00Z", { id }));
      world.at("2026-10-01T06:00:00Z");
      await record({ code: proposed, state: "CONFIRMED" });
      expect(await review(proposed)).toEqual(metAt("2026-10-01T06:00:00Z"));
    });

    it("was looked at by the handing in of an inventory that saw it before the change", async () => {
      world.at("2026-10-05T06:00:00Z");
      const expectedVersion = await record({ code: late, state: "CONFIRMED" });
      world.at("2026-10-05T07:00:00Z");
      await taken("submitInventory", "SubmitInventoryInput", { expectedVersion });
      expect(await Promise.all([seenBefore, late].map(review))).toEqual([metAt("2026-10-05T07:00:00Z"), metAt("2026-10-05T06:00:00Z")]);
      expect(await Promise.all([confirmed, wanting].map(review))).toEqual([metAt("2026-10-05T07:00:00Z"), metAt("2026-10-05T07:00:00Z")]);
    });
  });
});
