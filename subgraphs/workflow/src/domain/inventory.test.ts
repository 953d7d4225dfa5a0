import { describe, expect, it } from "@jest/globals";
import { BOTH, CALENDAR, PROPOSER, REGISTRAR } from "../../../../tests/support/proposal-fixture";
import { DEFAULT_DEADLINE_POLICY } from "./deadline-policy";
import { isAccepted, type Decision } from "./decision";
import { progressOf, type Inventory } from "./inventory";
import { holdersOf, takesInventory } from "./inventory-scope";
import { recordInventoryItems, withItems, type RecordedItem } from "./record-inventory-items";
import { submitInventory, submittedInventory } from "./submit-inventory";

const CODES = ["00101001", "00101002", "00101003"];
const opened = (codes: ReadonlyArray<string>): Inventory => ({
  body: "ministry", period: "2026-Q3", status: "OPEN", submittedAt: null, late: false,
  items: new Map(codes.map((code) => [code, { code, state: "UNSEEN", note: null, proposal: null }])),
});
const OPENED = opened(CODES);
const item = (code: string, state: RecordedItem["state"] = "CONFIRMED", note: RecordedItem["note"] = null, proposal: string | null = null): RecordedItem => ({ code, state, note, proposal });
const codes = (decision: Decision<unknown>) => (isAccepted(decision) ? [] : decision.refused.map(({ code, field }) => `${code} ${field}`));
const recorded = (inventory: Inventory, items: RecordedItem[]): Inventory => {
  const decision = recordInventoryItems(inventory, items, PROPOSER, new Map());
  if (!isAccepted(decision)) throw new Error(codes(decision).join());
  return withItems(inventory, decision.accepted);
};
const submitOn = (inventory: Inventory, now: string, actor = PROPOSER) => submitInventory(inventory, actor, new Date(now), CALENDAR, DEFAULT_DEADLINE_POLICY);

describe("the services of a body", () => {
  const service = { status: "IN_FORCE" as const, provider: null, responsibleBody: null };

  it("are those that it provides and those whose by-law it drafts, while they are in force", () => {
    expect(holdersOf({ ...service, provider: "akimat-1" })).toEqual(["akimat-1"]);
    expect(holdersOf({ ...service, provider: "akimat-1", responsibleBody: "ministry" })).toEqual(["akimat-1", "ministry"]);
    expect(holdersOf({ ...service, provider: "ministry", responsibleBody: "ministry" })).toEqual(["ministry"]);
    expect(holdersOf(service)).toEqual([]);
    expect(holdersOf({ ...service, provider: "akimat-1", responsibleBody: "ministry", status: "EXCLUDED" })).toEqual([]);
  });

  it("are taken inventory of by central and local executive bodies", () => {
    expect(["CENTRAL_STATE_BODY", "LOCAL_BODY_REGION", "LOCAL_BODY_CITY", "LOCAL_BODY_DISTRICT", "AKIM", "LEGAL_ENTITY", "STATE_CORPORATION"]
      .filter((kind) => takesInventory([kind]))).toEqual(["CENTRAL_STATE_BODY", "LOCAL_BODY_REGION", "LOCAL_BODY_CITY", "LOCAL_BODY_DISTRICT"]);
  });
});

describe("an inventory", () => {
  it("is recorded in bulk, all items of a call or none", () => {
    expect(progressOf(recorded(OPENED, [item("00101001"), item("00101002", "NEEDS_CHANGE", BOTH)]).items.values())).toEqual({ total: 3, confirmed: 1, needsChange: 1, unseen: 1 });
    expect(codes(recordInventoryItems(OPENED, [item("00101001"), item("00101001"), item("9"), item("00101002", "NEEDS_CHANGE")], PROPOSER, new Map()))).toEqual([
      "ITEM_TWICE items[1].code", "ITEM_UNKNOWN items[2].code", "NOTE_REQUIRED items[3].note",
    ]);
  });

  it("gives back only the items that a call changes", () => {
    const once = recorded(OPENED, [item("00101001")]);
    const again = recordInventoryItems(once, [item("00101001"), item("00101002")], PROPOSER, new Map());
    expect(isAccepted(again) && again.accepted.map(({ code }) => code)).toEqual(["00101002"]);
  });

  it("links a need for change to the body's own proposal for that service", () => {
    const proposals = new Map([["own", { body: "ministry", code: "00101001" }], ["other", { body: "akimat", code: "00101001" }], ["else", { body: "ministry", code: "00101003" }]]);
    const linked = (proposal: string, state: RecordedItem["state"] = "NEEDS_CHANGE") => codes(recordInventoryItems(OPENED, [item("00101001", state, BOTH, proposal)], PROPOSER, proposals));
    expect(linked("own")).toEqual([]);
    for (const proposal of ["other", "else", "none"]) expect(linked(proposal)).toEqual(["PROPOSAL_OF_OTHER items[0].proposal"]);
    expect(linked("own", "CONFIRMED")).toEqual(["PROPOSAL_NEEDS_CHANGE items[0].state"]);
  });

  it("is the body's own", () => {
    expect(codes(recordInventoryItems(OPENED, [item("00101001")], REGISTRAR, new Map()))).toEqual(["ROLE_REQUIRED null", "OTHER_BODY inventory"]);
  });

  it("is submitted when every item is seen, once", () => {
    expect(codes(submitOn(recorded(OPENED, [item("00101001")]), "2026-10-01T06:00:00Z"))).toEqual(["ITEMS_UNSEEN inventory"]);
    const seen = recorded(OPENED, CODES.map((code) => item(code)));
    const decision = submitOn(seen, "2026-10-01T06:00:00Z");
    if (!isAccepted(decision) || decision.accepted[0] === undefined) throw new Error("refused");
    const submitted = submittedInventory(seen, decision.accepted[0]);
    expect(submitted).toMatchObject({ status: "SUBMITTED", late: false });
    expect(codes(submitOn(submitted, "2026-10-02T06:00:00Z"))).toEqual(["INVENTORY_SUBMITTED inventory"]);
    expect(codes(recordInventoryItems(submitted, [item("00101001")], PROPOSER, new Map()))).toEqual(["INVENTORY_SUBMITTED inventory"]);
  });

  it.each([["2026-10-05T18:59:59Z", false], ["2026-10-05T21:00:00Z", true]])("submitted at %s is late: %s", (now, late) => {
    const decision = submitOn(recorded(OPENED, CODES.map((code) => item(code))), now);
    expect(isAccepted(decision) && decision.accepted).toMatchObject([{ late }]);
  });

  it("of a body without services is submitted as it is", () => {
    expect(isAccepted(submitOn(opened([]), "2026-10-01T06:00:00Z"))).toBe(true);
  });
});
