import { afterAll, beforeAll, describe, expect, it } from "@jest/globals";
import type { Viewer } from "@tizilim/common/identity/viewer";
import { amendAct } from "../support/amend-act";
import { eachDatabase } from "../support/databases";
import { addProvider, include, text } from "../support/register-world";
import { openWorkflowWorld, PROPOSER_OF_JUSTICE, REGISTRAR_1, RULES_OF_BIRTHS, viewerOf, wholeService, type WorkflowWorld } from "../support/workflow-world";

const CLASS = "provider-akimats";
const MEMBERS = ["provider-akimat-a", "provider-akimat-b"] as const;
const [ONE, OTHER] = MEMBERS.map((body, at) => viewerOf(`akimat-${at}`, ["PROPOSER"], body)) as [Viewer, Viewer];
const ID = (name: string, body: string) => `obligation-${name}.${body}.${RULES_OF_BIRTHS}.2026-08-06`;

eachDatabase((place) => {
  let world: WorkflowWorld;
  /** A class of two local bodies provides a service under a by-law that changes; another of its kind stands apart. */
  beforeAll(async () => {
    world = await openWorkflowWorld(place);
    await world.register.write(async (register) => {
      await addProvider(register, CLASS, { name: text("Әкімдіктер", "Акиматы"), kinds: ["LOCAL_BODY_REGION"] });
      for (const id of MEMBERS) await addProvider(register, id, { name: text(`Әкімдік ${id}`, `Акимат ${id}`), kinds: ["LOCAL_BODY_REGION"], memberOf: CLASS });
      await addProvider(register, "provider-akimat-apart", { name: text("Бөлек әкімдік", "Отдельный акимат"), kinds: ["LOCAL_BODY_REGION"] });
      await include(register, wholeService("00102", "Некені тіркеу", "Регистрация брака", CLASS, RULES_OF_BIRTHS));
    });
    await amendAct(world, RULES_OF_BIRTHS, "2026-08-06");
  });
  afterAll(() => world.close());

  const duties = async (viewer: Viewer, args = "") => {
    const query = `{ obligations(first: 100, kind: [INFORM_CONTACT_CENTRE]${args}) { totalCount nodes { id binding receiver body { _ref } } } }`;
    return (await world.ask<{ obligations: { totalCount: number; nodes: Array<{ id: string; binding: string | null; receiver: string; body: { _ref: string } }> } }>(viewer, query)).obligations;
  };
  const ids = async (viewer: Viewer, args = "") => (await duties(viewer, args)).nodes.map(({ id }) => id).sort();

  describe("where a class of bodies provides a service whose by-law changed", () => {
    it("each of its members owes both informations, the class none, and a body beside it none", async () => {
      const owed = MEMBERS.flatMap((body) => [ID("INFORM_AFTER_ACT", body), ID("INFORM_OF_ORDER", body)]);
      expect((await ids(REGISTRAR_1)).filter((id) => id.includes("akimat"))).toEqual([...owed].sort());
      expect([await ids(REGISTRAR_1, `, body: "${CLASS}"`), await ids(REGISTRAR_1, ', body: "provider-akimat-apart"')]).toEqual([[], []]);
    });

    it("each by its own kind: three working days after the act, and no term for the order of local bodies", async () => {
      const { nodes } = await duties(REGISTRAR_1, `, body: "${MEMBERS[0]}"`);
      expect(nodes).toEqual([
        { id: ID("INFORM_AFTER_ACT", MEMBERS[0]), binding: "2026-08-11", receiver: "CONTACT_CENTRE", body: { _ref: MEMBERS[0] } },
        { id: ID("INFORM_OF_ORDER", MEMBERS[0]), binding: null, receiver: "CONTACT_CENTRE", body: { _ref: MEMBERS[0] } },
      ]);
    });

    it("each sees its own and records it for itself alone, by list and by id", async () => {
      expect(await ids(ONE)).toEqual([ID("INFORM_AFTER_ACT", MEMBERS[0]), ID("INFORM_OF_ORDER", MEMBERS[0])]);
      expect((await ids(PROPOSER_OF_JUSTICE)).some((id) => id.includes("akimat"))).toBe(false);
      const state = async (viewer: Viewer, body: string) => (await world.ask<{ _entities: Array<{ state: string } | null> }>(
        viewer, "query ($refs: [_Any!]!) { _entities(representations: $refs) { ... on Obligation { state } } }", { refs: [{ __typename: "Obligation", _ref: ID("INFORM_AFTER_ACT", body) }] }))._entities[0];
      const record = async (viewer: Viewer, body: string, key: string) => (await world.ask<{ recordInforming: { problems: Array<{ code: string }> } }>(
        viewer, "mutation ($input: RecordObligationInput!) { recordInforming(input: $input) { problems { code } } }",
        { input: { idempotencyKey: key, obligation: ID("INFORM_AFTER_ACT", body), at: "2026-08-10T06:00:00Z" } })).recordInforming.problems.map(({ code }) => code);
      expect([await record(ONE, MEMBERS[1], "foreign"), await record(ONE, MEMBERS[0], "own")]).toEqual([["OBLIGATION_UNKNOWN"], []]);
      expect([await state(ONE, MEMBERS[0]), await state(OTHER, MEMBERS[1]), await state(ONE, MEMBERS[1]), await state(REGISTRAR_1, CLASS)]).toEqual([{ state: "MET" }, { state: "OVERDUE" }, null, null]);
    });
  });
});
